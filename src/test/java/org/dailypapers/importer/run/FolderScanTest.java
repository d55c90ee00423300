package org.dailypapers.importer.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
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
        scan = new FolderScan(folder, Duration.ofSeconds(6), directory -> { });
    }

    @Test
    void findsMarkdownBelowTheFolderInOrder() throws IOException {
        write("2024/11/12.md", "b", NOW.minusSeconds(60));
        write("2023/11/12.MD", "a", NOW.minusSeconds(60));
        write("notes.txt", "x", NOW.minusSeconds(60));
        write(".git/x.md", "x", NOW.minusSeconds(60));
        write(".2024.md.swp.md", "x", NOW.minusSeconds(60));
        assertEquals(List.of("2023/11/12.MD", "2024/11/12.md"), ready(NOW));
    }

    @Test
    void tellsFilesApartWhoseNamesAreNoText() throws IOException {
        for (String name : List.of("%FE.md", "%FF.md")) {
            Path file = Path.of(URI.create(folder.toUri() + name));
            Files.writeString(file, "x");
            Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        }
        assertEquals(List.of("%FE.md", "%FF.md"), ready(NOW));
    }

    @Test
    void readsNamesAsUtf8InEveryLocale() throws IOException {
        Path file = Path.of(URI.create(folder.toUri() + "%EC%9A%94%EC%95%BD%202024-11-12+.md"));
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        assertEquals(List.of("요약 2024-11-12+.md"), ready(NOW));
    }

    @Test
    void tellsLongPathsApart() {
        String end = "x".repeat(2000) + ".md";
        String path = FileImport.shortened(new FolderScan.FoundFile(null, "a" + end, null));
        assertNotEquals(path, FileImport.shortened(new FolderScan.FoundFile(null, "b" + end, null)));
        assertEquals(FileImport.LONGEST_PATH, path.length());
        assertTrue(path.endsWith("x.md"));
    }

    @Test
    void waitsUntilAFileIsLeftAlone() throws IOException {
        write("a.md", "half", NOW.minusSeconds(1));
        assertEquals(List.of(), ready(NOW));
        write("a.md", "half and half", NOW.plusSeconds(4));
        assertEquals(List.of(), ready(NOW.plusSeconds(5)));
        assertEquals(List.of(), ready(NOW.plusSeconds(9)));
        assertEquals(List.of("a.md"), ready(NOW.plusSeconds(10)));
    }

    @Test
    void waitsFromWhenItSeesAFileWhoseClockIsAhead() throws IOException {
        write("a.md", "x", NOW.plusSeconds(3600));
        assertEquals(List.of(), ready(NOW));
        assertEquals(List.of("a.md"), ready(NOW.plusSeconds(6)));
    }

    @Test
    void findsAFileUntilItIsDoneAndAgainWhenItChanged() throws IOException {
        write("a.md", "one", NOW.minusSeconds(60));
        FolderScan.FoundFile foundFile = scan.ready(NOW).get(0);
        assertArrayEquals("one".getBytes(), foundFile.read());
        assertEquals(List.of("a.md"), ready(NOW.plusSeconds(1)));
        assertEquals(true, scan.isWaiting());
        scan.done(foundFile);
        assertEquals(List.of(), ready(NOW.plusSeconds(1)));
        assertEquals(false, scan.isWaiting());
        write("a.md", "two", NOW.plusSeconds(2));
        assertEquals(List.of(), ready(NOW.plusSeconds(3)));
        assertEquals(List.of("a.md"), ready(NOW.plusSeconds(8)));
    }

    @Test
    void doesNotReadAFileThatChangedSinceItWasFound() throws IOException {
        write("a.md", "one", NOW.minusSeconds(60));
        FolderScan.FoundFile foundFile = scan.ready(NOW).get(0);
        write("a.md", "other", NOW);
        assertNull(foundFile.read());
    }

    @Test
    void saysWhenTheFolderIsGone() {
        FolderScan gone = new FolderScan(folder.resolve("gone"), Duration.ZERO, directory -> { });
        assertThrows(IOException.class, () -> gone.ready(NOW));
    }

    private List<String> ready(Instant now) throws IOException {
        return scan.ready(now).stream().map(FolderScan.FoundFile::path).toList();
    }

    private void write(String path, String text, Instant modified) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
