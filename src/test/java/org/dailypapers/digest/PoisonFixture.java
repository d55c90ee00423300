package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Days that cannot be written as long as they are poisoned, as if the database failed. */
@ApplicationScoped
public class PoisonFixture {

    private static final Map<LocalDate, Supplier<RuntimeException>> DAYS = new ConcurrentHashMap<>();

    /** Makes every write to a day fail. */
    public static void poison(LocalDate day) {
        poison(day, () -> new PessimisticLockException("poison"));
    }

    /** Makes every write to a day fail with a given exception. */
    public static void poison(LocalDate day, Supplier<RuntimeException> failure) {
        DAYS.put(day, failure);
    }

    /** Lets the day be written again. */
    public static void heal(LocalDate day) {
        DAYS.remove(day);
    }

    void written(@Observes DayWritten event) {
        Supplier<RuntimeException> failure = DAYS.get(event.date());
        if (failure != null) {
            throw failure.get();
        }
    }
}
