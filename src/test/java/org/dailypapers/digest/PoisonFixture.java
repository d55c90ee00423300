package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Days that cannot be written, as where a database never gets to it, as long as they are poisoned. */
@ApplicationScoped
public class PoisonFixture {

    private static final Set<LocalDate> DAYS = ConcurrentHashMap.newKeySet();

    /** Lets every writing to a day fail. */
    public static void poison(LocalDate day) {
        DAYS.add(day);
    }

    /** Lets a day be written again. */
    public static void heal(LocalDate day) {
        DAYS.remove(day);
    }

    void written(@Observes DayWritten event) {
        if (DAYS.contains(event.date())) {
            throw new PessimisticLockException("poison");
        }
    }
}
