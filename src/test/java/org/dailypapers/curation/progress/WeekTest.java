package org.dailypapers.curation.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

class WeekTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void beginsOnMonday() {
        assertEquals(List.of(Instant.parse("2024-11-03T15:00:00Z"), Instant.parse("2024-11-10T15:00:00Z"), Instant.parse("2024-11-17T15:00:00Z")),
                Week.bounds(LocalDate.of(2024, 11, 12), 2, SEOUL));
        assertEquals(Week.bounds(LocalDate.of(2024, 11, 11), 3, SEOUL), Week.bounds(LocalDate.of(2024, 11, 17), 3, SEOUL));
    }

    @Test
    void countsBackWhatWasOpen() {
        List<Instant> bounds = Week.bounds(LocalDate.of(2024, 11, 12), 2, SEOUL);
        Week.Counts counts = new Week.Counts(new long[] {9, 5}, new long[] {0, 3}, new long[] {0, 1}, new long[] {0, 2}, new long[] {0, 2});
        assertEquals(List.of(new Week(LocalDate.of(2024, 11, 11), 5, 3, 1, 10, 2), new Week(LocalDate.of(2024, 11, 4), 9, 0, 0, 11, 0)),
                Week.of(bounds, SEOUL, counts, 10, bounds.get(0)));
    }

    @Test
    void beginsWithTheFirstFinding() {
        List<Instant> bounds = Week.bounds(LocalDate.of(2024, 11, 12), 4, SEOUL);
        long[] none = new long[4];
        Week.Counts counts = new Week.Counts(none, none, none, none, none);
        assertEquals(List.of(LocalDate.of(2024, 11, 11), LocalDate.of(2024, 11, 4)),
                Week.of(bounds, SEOUL, counts, 7, bounds.get(2)).stream().map(Week::monday).toList());
        assertEquals(4, Week.of(bounds, SEOUL, counts, 7, bounds.get(0).minusSeconds(1)).size());
        assertEquals(1, Week.of(bounds, SEOUL, counts, 0, null).size());
    }
}
