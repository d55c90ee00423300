package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CanonicalMarkdownTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);
    /** Lines that are, look like or nearly are structure. */
    private static final List<String> TRICKS = List.of("### [x](https://arxiv.org/abs/2411.06481)", "## Daily Papers (2024-11-12)",
            "##", "###", "### x", "# x", "#### x", "- **X**: y", "- ***X***: y", "- ***X**: y", "- **X**:", "\\- **X**: y",
            "\\\\### x", "Vote: 3", "Vote:", "\\Vote: 3", "Authors: a, b", "Authors:", "![](a.png)", "![](a.mp4)", "![]()",
            "![x](y z)", "<video src='a'></video>", "<video src=\"b.mp4\">", "<div>", "<b>x", "[Watch Video]x", "\\", "", "  ",
            "\t", " a", "a ", "\f", "\u2028", "\u0085", "\u00A0", "$x_1$", "가 나", "1. **T**: x", "- a", "*", "\uFEFFx", "\uFEFF### [x](y)", "\uFEFF", "\u200B", "### [x](y)", "\\### [x](y)", "<div>", "</video>", "<VIDEO SRC=v.mp4>",
            "<img src=i.png>", "<p>\\", "]", "(");

    @Property(tries = 3000)
    void whatWasWrittenIsReadBack(@ForAll("papers") Map<String, Content> papers) {
        String written = CanonicalMarkdown.digest(DAY, papers);
        DigestText read = DigestReader.read(written.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(papers, read.contents());
        assertEquals(List.copyOf(papers.keySet()), List.copyOf(read.contents().keySet()));
    }

    @Property(tries = 3000)
    void whatIsCanonicalIsWrittenAgainByteForByte(@ForAll("papers") Map<String, Content> papers) {
        String canonical = CanonicalMarkdown.digest(DAY, papers);
        DigestText read = DigestReader.read(canonical.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(canonical, CanonicalMarkdown.digest(read.date(), read.contents()));
    }

    @Property(tries = 3000)
    void anyLinesCanBeReadAndWhatWasReadCanBeWritten(@ForAll("lines") String text) {
        DigestText read = DigestReader.read(text.getBytes(StandardCharsets.UTF_8), DAY);
        LocalDate date = read.date() == null ? DAY : read.date();
        DigestText again = DigestReader.read(
                CanonicalMarkdown.digest(date, read.contents()).getBytes(StandardCharsets.UTF_8), null);
        assertEquals(read.contents(), again.contents());
    }

    @Property(tries = 3000)
    void everyLineEndsInAFieldOrInADiagnostic(@ForAll("lines") String text) {
        DigestText read = DigestReader.read(text.getBytes(StandardCharsets.UTF_8), DAY);
        String kept = read.contents().values().stream().map(Content::toString).collect(Collectors.joining())
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

    @Property(tries = 2000)
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

    /** What of a line must be found again in a field. */
    private static String essence(String line) {
        String text = line.replaceFirst("(?i)^<(?:video|img) src=['\"]?([\\w.]+)['\"]?>(?:</video>)?$", "$1").replaceFirst("^### \\[x]\\(https://arxiv.org/abs/(.*)\\)$", "$1")
                .replaceFirst("^- (\\*{2,3})X\\1: ?", "").replaceFirst("^\\\\(?=\\\\*(?:#|- \\*|Vote))", "")
                .replaceFirst("^(?:Vote: |!\\[]\\(|<video src=['\"]|\\[Watch Video])", "");
        return text.replaceFirst("^(Authors: )?a, b$", "a, b").replaceFirst("(?:\\)|['\"]>(?:</video>)?)$", "");
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 4).map(n -> "### [x](https://arxiv.org/abs/2411.0000" + n + ")");
        return Arbitraries.oneOf(Arbitraries.of(TRICKS), Arbitraries.of(TRICKS), ids).list().ofMaxSize(30)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<Map<String, Content>> papers() {
        return contents().list().ofMinSize(0).ofMaxSize(4).map(contents -> {
            Map<String, Content> papers = new LinkedHashMap<>();
            contents.forEach(content -> papers.put("2411.%05d".formatted(papers.size() + 1), content));
            return papers;
        });
    }

    private static Arbitrary<Content> contents() {
        Arbitrary<String> title = Arbitraries.oneOf(Arbitraries.of(TRICKS), Arbitraries.strings().ofMaxLength(20))
                .filter(t -> possible(() -> new Content(t, List.of(), null, null, null, List.of())));
        Arbitrary<List<String>> authors = Arbitraries.oneOf(Arbitraries.of("+", "A B", "['X'", "a,", "Vote: 3"),
                Arbitraries.strings().ofMaxLength(8)).filter(a -> possible(() -> new Content("", List.of(a), null, null, null,
                List.of()))).list().ofMaxSize(5);
        Arbitrary<Integer> votes = Arbitraries.integers().between(0, 999_999_999).injectNull(0.2);
        Arbitrary<String> thumbnail = Arbitraries.oneOf(Arbitraries.of("a.png", "/avatars/a.svg", "x](y).png"),
                Arbitraries.strings().ofMaxLength(8)).filter(a -> possible(() -> new Content("", List.of(), null, a, null,
                List.of()))).injectNull(0.3);
        Arbitrary<String> video = Arbitraries.oneOf(Arbitraries.of("a.mp4", "b", "'\"<.mov", "https://x/y?z=.webm"),
                Arbitraries.strings().ofMaxLength(8)).filter(a -> possible(() -> new Content("", List.of(), null, null, a,
                List.of()))).injectNull(0.5);
        return Combinators.combine(title, authors, votes, thumbnail, video, sections()).as(Content::new);
    }

    private static Arbitrary<List<Section>> sections() {
        Arbitrary<String> heading = Arbitraries.oneOf(Arbitraries.of("What's New", " x ", "]", "A:", "\u2028x"),
                Arbitraries.strings().ofMaxLength(8)).filter(h -> possible(() -> new Section(h, "")));
        Arbitrary<Section> headed = Combinators.combine(heading, bodies()).as(Section::new);
        Arbitrary<Section> headless = bodies().map(body -> new Section(null, body)).filter(s -> !s.body().isEmpty());
        return Combinators.combine(headless.injectNull(0.5), headed.list().ofMaxSize(4)).as((first, rest) -> {
            List<Section> all = new java.util.ArrayList<>(rest);
            if (first != null) {
                all.add(0, first);
            }
            return all;
        });
    }

    private static Arbitrary<String> bodies() {
        return Arbitraries.oneOf(Arbitraries.of(TRICKS), Arbitraries.strings().ofMaxLength(10)).list().ofMaxSize(6)
                .map(lines -> String.join("\n", lines)).filter(b -> possible(() -> new Section(null, b)));
    }

    private static boolean possible(Runnable construction) {
        try {
            construction.run();
            return true;
        } catch (InvalidContentException e) {
            return false;
        }
    }
}
