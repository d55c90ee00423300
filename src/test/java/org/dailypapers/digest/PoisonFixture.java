package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Days that cannot be written, as where a database never gets to it, as long as they are poisoned. */
@ApplicationScoped
public class PoisonFixture {

    private static final Map<LocalDate, Supplier<RuntimeException>> DAYS = new ConcurrentHashMap<>();

    /** Lets every writing to a day fail. */
    public static void poison(LocalDate day) {
        poison(day, () -> new PessimisticLockException("poison"));
    }

    /** Lets every writing to a day fail in a certain way. */
    public static void poison(LocalDate day, Supplier<RuntimeException> failure) {
        DAYS.put(day, failure);
    }

    /** Lets a day be written again. */
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
