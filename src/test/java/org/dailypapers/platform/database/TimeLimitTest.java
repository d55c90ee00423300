package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void theLimitBeforeHoldsAgainAfterwards() throws Exception {
        assertEquals(TimeLimit.BACKGROUND, TimeLimit.current());
        TimeLimit.WRITING.hold(() -> {
            assertThrows(IOException.class, () -> TimeLimit.READING.hold(() -> {
                assertEquals(TimeLimit.READING, TimeLimit.current());
                throw new IOException();
            }));
            assertEquals(TimeLimit.WRITING, TimeLimit.current());
        });
        assertEquals(TimeLimit.BACKGROUND, TimeLimit.current());
    }
}
