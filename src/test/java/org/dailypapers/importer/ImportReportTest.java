package org.dailypapers.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dailypapers.content.Diagnostic;
import org.dailypapers.content.Diagnostic.Code;
import org.dailypapers.importer.ImportReport.Finding;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);

    private final ImportReport report = new ImportReport(
            new ImportReport.Run(1, ImportRun.State.DONE, Instant.EPOCH, Instant.EPOCH.plusSeconds(61), 2, 2L, 1L, 0L, 0L, 0L, 0L),
            List.of(Finding.of("12.md", DAY, Diagnostic.at(3, Code.OTHER_DATE, "secret", "too"), "a secret line"),
                    Finding.of("README.md", null, Diagnostic.at(1, Code.NOT_A_DIGEST), null)));

    @Test
    void readersGetTheTextOfLinesThatTheySeeElsewhere() {
        assertEquals(Set.of(DAY), report.dates());
        assertEquals(report, report.forReaders(Set.of(DAY)));
    }

    @Test
    void readersGetNothingOfOtherLines() {
        ImportReport shown = report.forReaders(Set.of());
        assertEquals("…\n…", shown.findings().get(0).arguments());
        assertEquals(List.of(3, Code.OTHER_DATE), List.of(shown.findings().get(0).line(), shown.findings().get(0).code()));
        assertEquals(report.findings().get(1), shown.findings().get(1));
        assertEquals(-1, shown.toString().indexOf("secret"));
    }
}
