package org.dailypapers.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.importer.run.FolderScan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    private static final Instant NOW = Instant.parse("2024-11-12T12:00:00Z");
    /** The operating system may report a change later than it happened; some are asked only every ten seconds. */
    private static final Duration LATEST = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private long nanoTime = Long.MAX_VALUE - 1;
    private FolderWatch watch;
    private FolderScan scan;

    @BeforeEach
    void watched() throws IOException {
        Files.createDirectories(folder.resolve("2024/11"));
        watch = new FolderWatch(() -> nanoTime);
        scan = new FolderScan(folder, Duration.ZERO, watch::add);
        assertTrue(watch.isDue(), "the first time");
        scan.ready(NOW);
        assertFalse(watch.isDue());
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void isDueAfterEachChangeAndNotWithoutOne() throws Exception {
        List<String> found = new ArrayList<>();
        Path file = folder.resolve("2024/11/12.md");
        Files.writeString(file, "one");
        found.addAll(changed());
        Files.writeString(file, "another");
        found.addAll(changed());
        assertEquals(List.of("2024/11/12.md", "2024/11/12.md"), found);
        Files.delete(file);
        assertEquals(List.of(), changed());
        assertEquals(0, scan.found());
    }

    @Test
    void seesDirectoriesThatComeLaterOrAgain() throws Exception {
        for (int turn = 0; turn < 2; turn++) {
            Files.createDirectories(folder.resolve("2025/01"));
            assertEquals(List.of(), changed());
            Files.writeString(folder.resolve("2025/01/02.md"), "x".repeat(turn + 1));
            assertEquals(List.of("2025/01/02.md"), changed());
            Files.delete(folder.resolve("2025/01/02.md"));
            Files.delete(folder.resolve("2025/01"));
            Files.delete(folder.resolve("2025"));
            assertEquals(List.of(), changed());
        }
    }

    @Test
    void looksNowAndThenAtWhatIsNotReported() {
        nanoTime += FolderWatch.SWEEP.toNanos() - 1;
        assertFalse(watch.isDue());
        nanoTime++;
        assertTrue(watch.isDue());
        nanoTime++;
        assertFalse(watch.isDue());
    }

    /** Waits for a report, and lets the reports of one change arrive together. */
    private List<String> changed() throws Exception {
        Instant end = Instant.now().plus(LATEST);
        while (!watch.isDue()) {
            assertTrue(Instant.now().isBefore(end), "the change is not reported");
            Thread.sleep(10);
        }
        List<FolderScan.FoundFile> ready = new ArrayList<>();
        do {
            for (FolderScan.FoundFile file : scan.ready(Instant.now().plusSeconds(1))) {
                scan.done(file);
                ready.add(file);
            }
            Thread.sleep(50);
        } while (watch.isDue());
        return ready.stream().map(FolderScan.FoundFile::path).distinct().toList();
    }
}
