package org.dailypapers.curation.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Decides when to check changes. A single change is checked at once. Many in a row are an import, which must not be slowed down: they are
 * checked after a pause, or after a maximum time.
 */
final class Debounce {

    /** How long a pause must be to end a series. */
    static final Duration QUIET = Duration.ofSeconds(2);
    /** How long a series is waited for at most. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** How many changes without a pause make a series. */
    static final int ROW = 5;

    private final Supplier<Instant> clock;
    private Instant first = Instant.EPOCH;
    private Instant last = Instant.EPOCH;
    private int row;

    Debounce(Supplier<Instant> clock) {
        this.clock = clock;
    }

    /** @return whether the change just made is to be checked at once, as it is not part of a series */
    synchronized boolean written() {
        Instant now = clock.get();
        if (last.plus(QUIET).isBefore(now)) {
            row = 0;
            first = now;
        }
        last = now;
        row++;
        return row < ROW;
    }

    /** @return whether the pending changes may be checked now */
    synchronized boolean isOver() {
        Instant now = clock.get();
        return row < ROW || !last.plus(QUIET).isAfter(now) || first.plus(LONGEST_WAIT).isBefore(now);
    }
}
