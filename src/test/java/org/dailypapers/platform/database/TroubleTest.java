package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-28T00:00:00Z");
    private final Trouble trouble = new Trouble(new Told(), () -> now);

    @Test
    void isToldOnceUntilItIsOver() {
        Exception last = new IllegalStateException();
        trouble.is("it stands", new IllegalStateException());
        trouble.is("it stands", last);
        assertSame(last, trouble.now());
        assertEquals(List.of("it stands"), told);
        trouble.over();
        assertNull(trouble.now());
        trouble.is("it stands again", last);
        assertEquals(List.of("it stands", "it stands again"), told);
    }

    @Test
    void whatOthersTellKeepsNothingFromBeingTold() {
        trouble.is("it waits", new IllegalStateException(new SQLTransientConnectionException()));
        trouble.is(new IOException("told elsewhere"));
        assertEquals(List.of(), told);
        trouble.is("it stands", new IllegalStateException());
        assertEquals(List.of("it stands"), told);
    }

    @Test
    void aDatabaseThatIsBusyIsToldOfWhereItLasts() {
        Exception busy = new IllegalStateException(new SQLException("no space left", "53100"));
        for (int second = 0; second <= 60; second += 10) {
            trouble.is("it waits", busy);
            now = now.plusSeconds(10);
        }
        assertEquals(List.of("it waits (no space left)"), told);
        trouble.over();
        trouble.is("it waits", busy);
        assertEquals(1, told.size());
    }

    private final class Told implements System.Logger {

        @Override
        public String getName() {
            return "told";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String sentence, Throwable thrown) {
            told.add(sentence);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... values) {
            told.add(format);
        }
    }
}
