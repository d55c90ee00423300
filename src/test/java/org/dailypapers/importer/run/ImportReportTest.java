package org.dailypapers.importer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.importer.run.ImportReport.LineDiagnostic;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);

    private final ImportReport report = new ImportReport(
            new ImportReport.RunSummary(1, ImportRun.State.DONE, Instant.EPOCH, Instant.EPOCH.plusSeconds(61), 2, 2L, 1L, 0L, 0L, 0L, 0L),
            List.of(LineDiagnostic.of("12.md", DAY, Diagnostic.at(3, Code.OTHER_DATE, "secret", "too"), "a secret line"),
                    LineDiagnostic.of("README.md", null, Diagnostic.at(1, Code.NOT_A_DIGEST), null)));

    @Test
    void readersGetTheTextOfLinesThatTheySeeElsewhere() {
        assertEquals(Set.of(DAY), report.dates());
        assertEquals(report, report.forReaders(Set.of(DAY), true));
    }

    @Test
    void readersGetNothingOfOtherLines() {
        ImportReport shown = report.forReaders(Set.of(), true);
        assertEquals("…\n…", shown.diagnostics().get(0).arguments());
        assertEquals(List.of(3, Code.OTHER_DATE), List.of(shown.diagnostics().get(0).line(), shown.diagnostics().get(0).code()));
        assertEquals(report.diagnostics().get(1), shown.diagnostics().get(1));
        assertEquals(-1, shown.toString().indexOf("secret"));
    }

    @Test
    void readersGetNoNamesOfRefusedFilesThatSomebodyUploaded() {
        ImportReport upload = new ImportReport(report.run(), List.of(
                LineDiagnostic.of("12.md", DAY, Diagnostic.at(3, Code.OTHER_DATE, "told", "too"), "a line"),
                LineDiagnostic.of("secret/12.md", DAY, Diagnostic.at(1, Code.OTHER_SOURCE_PATH, DAY.toString(), "secret.md"), null),
                LineDiagnostic.of("secret.md", null, Diagnostic.at(1, Code.UNREADABLE_FILE, "SecretException"), null),
                LineDiagnostic.of("secret.zip", null, Diagnostic.at(1, Code.TOO_MANY_FILES, "5001", "5,000"), null)));
        ImportReport shown = upload.forReaders(Set.of(DAY), false);
        assertEquals(-1, shown.toString().toLowerCase(Locale.ROOT).indexOf("secret"));
        assertEquals(upload.diagnostics().get(0), shown.diagnostics().get(0));
        assertEquals(List.of("…", "5001\n5,000"), List.of(shown.diagnostics().get(3).file(), shown.diagnostics().get(3).arguments()));
        assertEquals(List.of("secret.md", "…"), List.of(upload.forReaders(Set.of(), true).diagnostics().get(2).file(),
                upload.forReaders(Set.of(), true).diagnostics().get(2).arguments()), "a folder's files are told by their names");
    }
}
