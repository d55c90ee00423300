package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private final List<String> told = new ArrayList<>();
    private final Trouble trouble = new Trouble(new Told());

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
        trouble.is(new java.io.IOException("told elsewhere"));
        assertEquals(List.of(), told);
        trouble.is("it stands", new IllegalStateException());
        assertEquals(List.of("it stands"), told);
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
