package org.dailypapers.importer.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.Growth;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.importer.run.UploadPath;
import org.dailypapers.content.read.Diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
        collector.accept(file("a.md", 1, 10));
        collector.accept(file("a.md", 1, 10));
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

    @Test
    void tellsFilesOfDifferentDaysApart() {
        for (int day = 1; day <= 4; day++) {
            collector.accept(new UploadedFile(day < 3 ? day + ".zip" : "../2.zip", "12.md", new byte[1], LocalDate.of(2024, day, 12), 1, 0, 0, null));
        }
        collector.accept(new UploadedFile("2.zip", "12.md", new byte[1], LocalDate.of(2024, 5, 12), 1, 0, 0, null));
        collector.accept(file("12.md", 6, 1));
        collector.flush();
        assertEquals(List.of("12.md", "(2.zip)/12.md", "(2)/12.md", "(3)/12.md", "(4)/12.md", "(5)/12.md"),
                kept.stream().map(UploadCollectorTest::said).toList());
        assertEquals(Set.of("12.md"), kept.stream().map(file -> UploadPath.own(file.path())).collect(Collectors.toSet()));
        assertEquals(List.of("(a)/", "a/(b)/c", "()/a"), Stream.of("(a)/", "a/(b)/c", "()/a").map(UploadPath::own).toList());
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tellsFilesApartWhosePathsAreTooLongToBeKept() {
        String end = "/" + "x".repeat(1200) + ".md";
        String zip = "z".repeat(1200) + ".zip";
        for (int day = 1; day <= 4; day++) {
            collector.accept(new UploadedFile(day == 1 ? null : zip, UploadPath.of(day + end), new byte[1], LocalDate.of(2024, day, 12), 1, 0, 0, null));
        }
        collector.flush();
        List<String> paths = kept.stream().map(UploadCollectorTest::said).toList();
        assertEquals(4, Set.copyOf(paths).size(), paths.toString());
        assertTrue(paths.stream().allMatch(path -> path.length() == 1000 && path.endsWith("xxx.md")), paths.toString());
        assertTrue(paths.get(1).startsWith("(…zz") && paths.get(2).startsWith("(2)/…xx") && paths.get(3).startsWith("(3)/…xx"), paths.toString());
        assertTrue(paths.stream().map(UploadPath::own).allMatch(path -> path.startsWith("…xx")), paths.toString());
    }

    @Test
    void manyFilesOfOnePathTakeTimeInProportionToTheirNumber() {
        String path = "x".repeat(1000);
        Growth.assertNearlyLinear("collecting files of one path", 5000, Function.identity(), files -> {
            Set<String> paths = new HashSet<>();
            UploadCollector many = new UploadCollector(files, few -> few.forEach(file -> paths.add(file.path())));
            for (int i = 0; i < files; i++) {
                many.accept(UploadedFile.refused(path, Diagnostic.at(1, Code.LINK)));
            }
            many.flush();
            assertEquals(files, paths.size());
        });
    }

    private static UploadedFile file(String path, int day, int size) {
        return new UploadedFile(null, path, new byte[size], LocalDate.of(2024, 11, day), 1, 0, 0, null);
    }

    private static String said(UploadedFile file) {
        return file.readable() ? file.path() : file.path() + " " + file.problem().code() + " " + file.problem().arguments();
    }
}
