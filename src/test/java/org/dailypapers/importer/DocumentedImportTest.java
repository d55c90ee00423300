package org.dailypapers.importer;

import static org.dailypapers.Documentation.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.Documentation;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.importer.folder.FolderImport;
import org.dailypapers.importer.run.FileImport;
import org.dailypapers.importer.upload.Limits;
import org.junit.jupiter.api.Test;

/** The figures in the docs about imports are right. */
class DocumentedImportTest {

    @Test
    void uploads() {
        Limits limits = Limits.USUAL;
        assertSays("An upload may have # MB, a file # MB, a ZIP # files and # MB unpacked, and the list of files in it # MB", limits.requestMegabytes(), limits.fileMegabytes(),
                limits.files(), limits.unpackedMegabytes(), Limits.DIRECTORY / (1024 * 1024));
    }

    @Test
    void files() {
        assertSays("more than # lines, # papers or # line notes", DigestReader.MOST_LINES, DigestReader.MOST_PAPERS,
                DigestReader.MOST_DIAGNOSTICS);
        assertSays("could not be imported in # attempts", FileImport.MOST_TRIES);
        assertSays("have not changed for # seconds", FolderImport.QUIET.toSeconds());
    }

    @Test
    void digests() throws IOException {
        String docs = Files.readString(Path.of("docs/importing.md"));
        String sample = docs.lines().filter(line -> line.matches(" {4}(?:#|Vote|Authors|-).*")).map(line -> line.substring(4) + "\n\n").collect(Collectors.joining());
        DigestText read = DigestReader.read(sample.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(List.of(), read.diagnostics());
        assertEquals(List.of("2411.06481"), read.papers().stream().map(DigestText.PaperText::arxivId).toList());
        Documentation.all("`[A-Z]+(?:_[A-Z]+)+`(?=[,)])").stream().map(code -> code.replace("`", "")).filter(code -> !code.startsWith("DAILYPAPERS"))
                .forEach(Diagnostic.Code::valueOf);
    }

    @Test
    void rereads() {
        assertSays("A run reads at most # days", Limits.USUAL.files());
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
