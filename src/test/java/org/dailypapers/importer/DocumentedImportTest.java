package org.dailypapers.importer;

import static org.dailypapers.Documentation.assertSays;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.importer.folder.FolderImport;
import org.dailypapers.importer.run.FileImport;
import org.dailypapers.importer.upload.Limits;
import org.junit.jupiter.api.Test;

/** What the docs say of imports in figures is so. */
class DocumentedImportTest {

    @Test
    void uploads() {
        Limits limits = Limits.USUAL;
        assertSays("An upload may have # MB, a file # MB, a ZIP # files and # MB unpacked", limits.requestMegabytes(), limits.fileMegabytes(),
                limits.files(), limits.unpackedMegabytes());
    }

    @Test
    void files() {
        assertSays("more than # lines, # papers or # line notes", DigestReader.MOST_LINES, DigestReader.MOST_PAPERS,
                DigestReader.MOST_DIAGNOSTICS);
        assertSays("could not be imported in # attempts", FileImport.MOST_TRIES);
        assertSays("have not changed for # seconds", FolderImport.QUIET.toSeconds());
    }

    @Test
    void theServerOfTheTest() {
        assertSays("a server with a heap of # MB", HostileUploadsIT.HEAP_MEGABYTES);
    }

    @Test
    void samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/samples"))) {
            assertSays("# sample days", files.filter(file -> file.toString().matches(".*/\\d+\\.md")).count());
        }
    }
}
