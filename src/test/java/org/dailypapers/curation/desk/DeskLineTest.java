package org.dailypapers.curation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.platform.export.Csv;
import org.junit.jupiter.api.Test;

class DeskLineTest {

    @Test
    void namesWhatKeepsAnEntryFromReadersOnce() {
        assertEquals(List.of(), line("A", 1, false, false, false).flags());
        assertEquals(List.of("hidden"), line("A", null, true, false, false).flags());
        assertEquals(List.of("hidden", "withdrawn"), line("A", null, true, true, false).flags());
        assertEquals(List.of("unpublished", "vanished"), line("A", null, false, false, true).flags());
        assertTrue(line("A", 1, false, false, false).behind());
        assertFalse(line("A", 2, false, false, false).behind());
        assertFalse(line("A", null, true, false, false).behind());
    }

    @Test
    void shortensManyAuthors() {
        assertEquals("A, B, C, D", line("A, B, C, D", 2, false, false, false).authors());
        DeskLine many = line("A, B, C, D, E", 2, false, false, false);
        assertEquals("A, B, C", many.authors());
        assertEquals(2, many.moreAuthors());
        assertEquals("", line("", 2, false, false, false).authors());
        assertEquals(0, line("", 2, false, false, false).moreAuthors());
    }

    @Test
    void isALineOfAFileThatNoSpreadsheetComputes() {
        DeskLine line = line("@evil, B", 1, false, false, true);
        assertEquals("\"2024-11-12\",\"3\",\"2411.06481\",\"'=1+1\",\"'@evil, B\",,\"corrected\",\"2\",\"1\",\"vanished\","
                + "\"2024-11-13T10:20:30Z\",\"Ada\"\r\n", Csv.line(Arrays.stream(DeskColumn.values()).map(c -> c.value(line)).toArray()));
        assertNull(DeskLine.of(row("A", 1, false, false, false, null), Map.of()).by());
    }

    private static DeskLine line(String authors, Integer published, boolean hidden, boolean withdrawn, boolean vanished) {
        return DeskLine.of(row(authors, published, hidden, withdrawn, vanished, 7L), Map.of(7L, "Ada"));
    }

    private static DeskRow row(String authors, Integer published, boolean hidden, boolean withdrawn, boolean vanished, Long person) {
        return new DeskRow(LocalDate.of(2024, 11, 12), 3, "2411.06481", "=1+1", authors, null, Status.CORRECTED, 2, published, hidden,
                withdrawn, vanished, false, false, Instant.parse("2024-11-13T10:20:30Z"), person, null);
    }
}
