package org.dailypapers.content.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.Section;
import org.dailypapers.content.Text;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.read.SourceText;
import org.junit.jupiter.api.Test;

class CanonicalMarkdownTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void whatWasWrittenIsReadBack(@ForAll("papers") Map<String, Content> papers) {
        String written = CanonicalMarkdown.digest(DAY, papers);
        DigestText read = DigestReader.read(written.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(papers, Contents.of(read));
        assertEquals(List.copyOf(papers.keySet()), List.copyOf(Contents.of(read).keySet()));
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void whatIsCanonicalIsWrittenAgainByteForByte(@ForAll("papers") Map<String, Content> papers) {
        String canonical = CanonicalMarkdown.digest(DAY, papers);
        DigestText read = DigestReader.read(canonical.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(canonical, CanonicalMarkdown.digest(read.date(), Contents.of(read)));
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void anyLinesCanBeReadAndWhatWasReadCanBeWritten(@ForAll("lines") String text) {
        DigestText read = DigestReader.read(text.getBytes(StandardCharsets.UTF_8), DAY);
        LocalDate date = read.date() == null ? DAY : read.date();
        DigestText again = DigestReader.read(
                CanonicalMarkdown.digest(date, Contents.of(read)).getBytes(StandardCharsets.UTF_8), null);
        assertEquals(Contents.of(read), Contents.of(again));
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void everyLineEndsInAFieldOrInADiagnostic(@ForAll("lines") String text) {
        DigestText read = DigestReader.read(text.getBytes(StandardCharsets.UTF_8), DAY);
        String kept = Contents.of(read).values().stream().map(Content::toString).collect(Collectors.joining())
                + read.papers().stream().map(DigestText.PaperText::arxivId).collect(Collectors.joining());
        List<String> lines = SourceText.of(text.getBytes(StandardCharsets.UTF_8)).lines();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            String line = lines.get(i);
            boolean diagnosed = read.diagnostics().stream().anyMatch(d -> d.line() <= number && number <= d.lastLine());
            boolean carriesNothing = Text.isBlank(line) || line.matches("(?:Vote:|Authors:|Vote: -|## Daily Papers .*)");
            assertEquals(true, diagnosed || carriesNothing || kept.contains(essence(line)), () -> number + ": " + line);
        }
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void anyBytesCanBeRead(@ForAll byte[] bytes) {
        DigestText read = DigestReader.read(bytes, DAY);
        int lines = SourceText.of(bytes).lines().size();
        assertEquals(List.of(), read.diagnostics().stream().filter(d -> d.line() < 1 || d.lastLine() > lines).toList());
    }

    @Test
    void looksLikeTheNewestDialect() {
        Content content = new Content("T", List.of("A B", "C"), null, "https://example.org/a.png", "https://example.org/v.mp4",
                List.of(new Section("What's New", "one\n### two\n### [three](x)"), new Section("Empty", "")));
        assertEquals("""
                ## Daily Papers (2024-11-12)

                ### [T](https://arxiv.org/abs/2411.06481)

                ![](https://example.org/a.png)

                ![](https://example.org/v.mp4)

                Vote: -

                Authors: A B, C

                - ***What's New***: one
                ### two
                \\### [three](x)
                - ***Empty***:

                """, CanonicalMarkdown.digest(DAY, Map.of("2411.06481", content)));
    }

    @Test
    void carriesAddressesAndTitlesThatLookLikeSomethingElse() {
        String link = "T](https://arxiv.org/abs/2411.00001) [pdf";
        Content content = new Content(link, List.of(), 1, "a)![](b.png", "https://example.org/" + "v".repeat(10_000), List.of(new Section(null, "x")));
        String written = CanonicalMarkdown.digest(DAY, Map.of("2411.06481", content));
        assertEquals(Map.of("2411.06481", content), Contents.of(DigestReader.read(written.getBytes(StandardCharsets.UTF_8), null)));
        assertTrue(written.contains("### [" + link + "](<https://arxiv.org/abs/2411.06481>)\n\n![](<a)![](b.png>)\n"), written);
    }

    /** The part of a line that must be found in a field. */
    private static String essence(String line) {
        String text = line.replaceFirst("(?i)^<(?:video|img) src=['\"]?([\\w.]+)['\"]?>(?:</video>)?$", "$1").replaceFirst("^### \\[x+]\\(https://arxiv.org/abs/(.*)\\)$", "$1")
                .replaceFirst("^- (\\*{2,3})X\\1: ?", "").replaceFirst("^\\\\(?=\\\\*(?:#|- |\\[|2\\. |Vote|`{3}|~{3}))", "")
                .replaceFirst("^(?:Vote: |!\\[]\\(<?|<video src=['\"]|\\[Watch Video])", "");
        return text.replaceFirst("^(Authors: )?a, b$", "a, b").replaceFirst("(?:>?\\)|['\"]>(?:</video>)?)$", "");
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 4).map(n -> "### [x](https://arxiv.org/abs/2411.0000" + n + ")");
        return Arbitraries.oneOf(Arbitraries.of(Contents.TRICKS), Arbitraries.of(Contents.TRICKS), ids).list().ofMaxSize(30)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<Map<String, Content>> papers() {
        return Contents.any().list().ofMinSize(0).ofMaxSize(4).map(contents -> {
            Map<String, Content> papers = new LinkedHashMap<>();
            contents.forEach(content -> papers.put("2411.%05d".formatted(papers.size() + 1), content));
            return papers;
        });
    }
}
