package org.dailypapers.curation.finding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DebounceTest {

    private static final Duration MOMENT = Duration.ofMillis(100);

    private Instant now = Instant.parse("2026-11-29T00:00:00Z");
    private final Debounce debounce = new Debounce(() -> now);

    @Test
    void aFewWritingsAreCheckedAtOnce() {
        assertTrue(debounce.isOver());
        write(Debounce.ROW - 2);
        assertTrue(debounce.written());
        assertTrue(debounce.isOver());
        assertFalse(debounce.written(), "that is a row");
    }

    @Test
    void aRowIsCheckedWhenItHasEnded() {
        write(Debounce.ROW);
        assertFalse(debounce.isOver());
        now = now.plus(Debounce.QUIET).minus(MOMENT).minus(MOMENT);
        assertFalse(debounce.isOver());
        now = now.plus(MOMENT);
        assertTrue(debounce.isOver());
    }

    @Test
    void aRowThatDoesNotEndIsCheckedAfterAWhile() {
        int writings = (int) Debounce.LONGEST_WAIT.dividedBy(MOMENT);
        write(writings);
        assertFalse(debounce.isOver());
        write(2);
        assertTrue(debounce.isOver());
    }

    @Test
    void afterAPauseANewRowBegins() {
        write(Debounce.ROW);
        now = now.plus(Debounce.QUIET);
        write(Debounce.ROW - 1);
        assertTrue(debounce.isOver());
        write(1);
        assertFalse(debounce.isOver());
    }

    /** Makes changes with a pause after each. */
    private void write(int times) {
        for (int i = 0; i < times; i++) {
            debounce.written();
            now = now.plus(MOMENT);
        }
    }
}
