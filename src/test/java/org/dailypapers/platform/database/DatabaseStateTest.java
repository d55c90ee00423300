package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseStateTest {

    private final List<String> log = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-28T00:00:00Z");
    private final DatabaseState state = new DatabaseState((level, sentence) -> log.add(level + " " + sentence), () -> now);

    @Test
    void anHourAwayIsASentenceAMinute() {
        for (int second = 0; second < 3_600; second += 2) {
            state.away("refused");
            now = now.plusSeconds(2);
        }
        assertTrue(state.isAway());
        assertEquals(60, log.size());
        assertTrue(log.get(0).startsWith("ERROR The database does not answer (refused)."), log.get(0));
        assertTrue(log.get(59).startsWith("WARNING The database has not answered for 3540 s (refused)."), log.get(59));
        state.back();
        state.back();
        assertFalse(state.isAway());
        assertEquals(List.of("INFO The database answers again, after 3600 s."), log.subList(60, log.size()));
    }

    @Test
    void requestsThatAreGivenUpAreCountedOnceAMinuteAndNotToldWhileItIsAway() {
        SQLException late = new SQLException("late");
        state.gaveUp("/papers", late);
        state.gaveUp("/", late);
        now = now.plusSeconds(60);
        state.gaveUp("/day/2024-11-12", late);
        assertEquals(2, log.size());
        assertTrue(log.get(0).endsWith(": 1, the newest of them for /papers."), log.get(0));
        assertTrue(log.get(1).endsWith(": 2, the newest of them for /day/2024-11-12."), log.get(1));
        state.away("gone");
        now = now.plusSeconds(600);
        state.gaveUp("/", late);
        assertEquals(3, log.size());
        state.back();
        state.gaveUp("/papers", late);
        assertTrue(log.get(4).endsWith(": 1, the newest of them for /papers."), "those told that it is away are none of them: " + log.get(4));
    }
}
