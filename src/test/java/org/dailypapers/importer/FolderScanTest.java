package org.dailypapers.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {

    private static final Instant NOW = Instant.parse("2024-11-12T12:00:00Z");

    @TempDir
    Path folder;

    private FolderScan scan;

    @BeforeEach
    void scan() {
        scan = new FolderScan(folder, Duration.ofSeconds(6));
    }

    @Test
    void findsMarkdownBelowTheFolderInOrder() throws IOException {
        write("2024/11/12.md", "b", NOW.minusSeconds(60));
        write("2023/11/12.MD", "a", NOW.minusSeconds(60));
        write("notes.txt", "x", NOW.minusSeconds(60));
        write(".git/x.md", "x", NOW.minusSeconds(60));
        write(".2024.md.swp.md", "x", NOW.minusSeconds(60));
        assertEquals(List.of("2023/11/12.MD", "2024/11/12.md"), scan.ready(NOW));
    }

    @Test
    void waitsUntilAFileIsLeftAlone() throws IOException {
        write("a.md", "half", NOW.minusSeconds(1));
        assertEquals(List.of(), scan.ready(NOW));
        write("a.md", "half and half", NOW.plusSeconds(4));
        assertEquals(List.of(), scan.ready(NOW.plusSeconds(5)));
        assertEquals(List.of(), scan.ready(NOW.plusSeconds(9)));
        assertEquals(List.of("a.md"), scan.ready(NOW.plusSeconds(10)));
    }

    @Test
    void waitsFromWhenItSeesAFileWhoseClockIsAhead() throws IOException {
        write("a.md", "x", NOW.plusSeconds(3600));
        assertEquals(List.of(), scan.ready(NOW));
        assertEquals(List.of("a.md"), scan.ready(NOW.plusSeconds(6)));
    }

    @Test
    void takesAFileOnceAndAgainWhenItChanged() throws IOException {
        write("a.md", "one", NOW.minusSeconds(60));
        assertEquals(List.of("a.md"), scan.ready(NOW));
        assertArrayEquals("one".getBytes(), scan.take("a.md"));
        assertEquals(List.of(), scan.ready(NOW.plusSeconds(1)));
        write("a.md", "two", NOW.plusSeconds(2));
        assertEquals(List.of(), scan.ready(NOW.plusSeconds(3)));
        assertEquals(List.of("a.md"), scan.ready(NOW.plusSeconds(8)));
    }

    @Test
    void passesOverWhatCannotBeReadUntilItChanges() throws IOException {
        write("a.md", "one", NOW.minusSeconds(60));
        scan.ready(NOW);
        scan.passOver("a.md");
        assertEquals(List.of(), scan.ready(NOW.plusSeconds(60)));
    }

    @Test
    void saysWhenTheFolderIsGone() {
        FolderScan gone = new FolderScan(folder.resolve("gone"), Duration.ZERO);
        assertThrows(IOException.class, () -> gone.ready(NOW));
    }

    private void write(String path, String text, Instant modified) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
