package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dailypapers.Corpus;
import org.dailypapers.content.canonical.CanonicalMarkdown;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.read.DigestText.PaperText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorpusTest {

    /** Features that the newest dialect does not have: headings of other dialects, bullets without heading, no votes. */
    private static final Pattern OLDER = Pattern.compile("^- \\*\\*[^*]|^- [^*]|^\\[Watch|^- \\*{3}[^*]+\\*{3}: $",
            Pattern.MULTILINE);

    @BeforeAll
    static void present() {
        Corpus.assumePresent();
    }

    @Test
    void agreesWithAnIndependentReader() {
        Corpus.expected().forEach((date, papers) -> {
            DigestText digest = read(Corpus.digests().resolve(date.replace('-', '/') + ".md"));
            assertEquals(papers, digest.papers().stream().map(CorpusTest::folded).toList(), date);
        });
    }

    @Test
    void losesNoLine() {
        for (Path file : Corpus.files()) {
            Set<Severity> severities = Set.copyOf(read(file).diagnostics().stream().map(d -> d.code().severity()).toList());
            assertTrue(Set.of(Severity.INFO).containsAll(severities), () -> file + ": " + read(file).diagnostics());
        }
    }

    @Test
    void writesAndReadsBackEveryDigest() {
        for (Path file : Corpus.files()) {
            DigestText digest = read(file);
            String canonical = CanonicalMarkdown.digest(digest.date(), Contents.of(digest));
            assertEquals(Contents.of(digest),
                    Contents.of(DigestReader.read(canonical.getBytes(StandardCharsets.UTF_8), null)), file.toString());
        }
    }

    @Test
    void writesCanonicalFilesAgainByteForByte() throws IOException {
        int canonical = 0;
        for (Path file : Corpus.files()) {
            String text = Files.readString(file);
            DigestText digest = read(file);
            boolean everyPaperVoted = text.split("\nVote: ").length - 1 == digest.papers().size();
            if (everyPaperVoted && !OLDER.matcher(text).find()) {
                canonical++;
                assertEquals(text, CanonicalMarkdown.digest(digest.date(), Contents.of(digest)), file.toString());
            }
        }
        assertTrue(canonical >= 50, canonical + " canonical files");
    }

    private static Corpus.Paper folded(PaperText paper) {
        Content content = paper.content();
        List<List<String>> sections = content.sections().stream()
                .map(section -> Corpus.section(section.heading(), section.body())).toList();
        return new Corpus.Paper(paper.arxivId(), Corpus.fold(content.title()), content.votes(),
                content.authors().stream().map(Corpus::fold).toList(), content.thumbnail(), content.video(), sections);
    }

    private static DigestText read(Path file) {
        try {
            return DigestReader.read(Files.readAllBytes(file), null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
