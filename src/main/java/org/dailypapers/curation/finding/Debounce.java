package org.dailypapers.curation.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Tells when to check what was written. A single writing is checked at once. Many in a row are an import, which is not slowed: they
 * are checked once no more come for a moment, or after a while.
 */
final class Debounce {

    /** How long nothing is written before a row counts as ended. */
    static final Duration QUIET = Duration.ofSeconds(2);
    /** How long a row is waited for. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** So many writings, with no pause between them, are a row. */
    static final int ROW = 5;

    private final Supplier<Instant> clock;
    private Instant first = Instant.EPOCH;
    private Instant last = Instant.EPOCH;
    private int row;

    Debounce(Supplier<Instant> clock) {
        this.clock = clock;
    }

    /** @return whether what was just written is checked at once, as it is not part of a row */
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

    /** @return whether what was written may be checked now */
    synchronized boolean isOver() {
        Instant now = clock.get();
        return row < ROW || !last.plus(QUIET).isAfter(now) || first.plus(LONGEST_WAIT).isBefore(now);
    }
}
