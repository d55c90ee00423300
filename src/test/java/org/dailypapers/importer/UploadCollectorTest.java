package org.dailypapers.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.Diagnostic;
import org.dailypapers.content.Diagnostic.Code;
import org.junit.jupiter.api.Test;

class UploadCollectorTest {

    private final List<UploadedFile> kept = new ArrayList<>();
    private int turns;

    private final UploadCollector collector = new UploadCollector(250, files -> {
        kept.addAll(files);
        turns++;
    });

    @Test
    void keepsTheFirstOfEachPathAndDay() {
        collector.accept(file("a.md", 1, 10));
        collector.accept(file("a.md", 2, 10));
        collector.accept(file("a.md", 3, 10));
        collector.accept(file("b.md", 1, 10));
        collector.accept(UploadedFile.refused("b.md", Diagnostic.at(1, Code.LINK)));
        collector.flush();
        assertEquals(List.of("a.md", "a.md (2) DUPLICATE_PATH []", "a.md (3) DUPLICATE_PATH []", "b.md SAME_DAY [2024-11-01, a.md]",
                "b.md (2) DUPLICATE_PATH []"), kept.stream().map(UploadCollectorTest::said).toList());
    }

    @Test
    void keepsNoMoreThanMayBeAndSaysSoOnce() {
        for (int i = 0; i < 300; i++) {
            collector.accept(UploadedFile.refused(i + ".exe", Diagnostic.at(1, Code.NOT_MARKDOWN)));
        }
        collector.flush();
        assertEquals(251, kept.size());
        assertEquals("… MORE_FILES [250]", said(kept.get(250)));
        assertEquals(3, turns);
    }

    @Test
    void neverHoldsMoreThanAFewMegabytes() {
        for (int i = 1; i <= 9; i++) {
            collector.accept(file(i + ".md", i, 1024 * 1024));
        }
        assertEquals(2, turns);
        assertEquals(8, kept.size());
        assertTrue(new UploadCollector(1, files -> { }).isEmpty());
    }

    private static UploadedFile file(String path, int day, int size) {
        return new UploadedFile(path, new byte[size], LocalDate.of(2024, 11, day), 1, 0, 0, null);
    }

    private static String said(UploadedFile file) {
        return file.readable() ? file.path() : file.path() + " " + file.problem().code() + " " + file.problem().arguments();
    }
}
