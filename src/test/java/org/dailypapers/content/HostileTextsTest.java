package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.Growth;
import org.dailypapers.content.diff.Appearance;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.content.diff.Origins;
import org.dailypapers.content.diff.TracedProse;
import org.dailypapers.content.html.Markdown;
import org.dailypapers.content.html.MarkedProse;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.text.Sentences;
import org.dailypapers.content.html.MarkedProse.Mark;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Showing or comparing a text never takes quadratic time; if it cannot be formatted, it is shown as raw text. */
class HostileTextsTest {

    private static final int LENGTH = 5_000;
    private static final String DAY = "## Daily Papers (2024-11-12)\n\n### [A](https://arxiv.org/abs/2411.06481)\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "](", "[a]: b\n", "*_", "a*", "a***b", "**가)", "`a", "`a``b", "``a`", "<", "<!-- a", "<b>a", "&", "&amp;",
        "\\\n", "$a ", "> a\n", "- a\n", "a\n", "|a|b|\n", "http://a ", "http://a가", "http://a가 ", "https://a.b/가", "www.a가", "a@b.c ",
        "|-|\n|-|-|\n", "|a|b|\n|-|-|\n", "    - a\n", "a\n        - b\n", "```a\n", "- ```\n", "~~a", "~~a~~가 ", "_a_가 ", "가_(a)_", "_`", "2*3", "가*나", "*가*", "a*(", "a**2 ", "`*", "$*", ">9\n",
        "[a](b", "[a](b \"c\") ", "[a]: b\n\n[a]\n\n", "a\n---\n", "===\n", "# a #\n", "# #", "1. a\n3. b\n", "1. a\n\n   > 2. ", "\u200B", "a\u0301\u0316", "\u205Fa. ", "가. ", "… ", "。 "})
    void areShownInTimeThatGrowsWithTheirLength(String piece) {
        assertShownInTime(piece, length -> piece.repeat(length / piece.length()));
    }

    static List<IntFunction<String>> texts() {
        return List.of(n -> "&amp;" + "https://a.b/가".repeat(n / 13), n -> ">".repeat(n / 2) + "a\n".repeat(n / 4), n -> "- ".repeat(n / 4) + "\n".repeat(n / 2),
                n -> "|a".repeat(n / 8) + "\n" + "|-".repeat(n / 8) + "\n" + "|a\n".repeat(n / 6), n -> "|a|b\n|-|-\n" + "|a\n".repeat(n / 6), n -> "# a" + " ".repeat(n) + "#b",
                n -> IntStream.range(1, (int) Math.sqrt(2 * n)).mapToObj(i -> " ".repeat(i) + "a\n\n").collect(Collectors.joining()),
                n -> "[a]: " + "x".repeat(n / 10) + "\n\n" + "[a] ".repeat(n / 4), n -> "[a]: b '" + "a\n".repeat(n / 2), n -> "<!--\n" + "a\n".repeat(n / 2),
                n -> "[".repeat(n / 2) + "a" + "](b)".repeat(n / 8), n -> "*a ".repeat(n / 6) + "a* ".repeat(n / 6), n -> "[" + "a. ".repeat(n / 3) + "](https://b.c)",
                n -> IntStream.range(1, (int) Math.sqrt(2 * n)).mapToObj(i -> "a" + "`".repeat(i)).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areShownInTimeThatGrowsWithTheirLengthWhateverStandsInThem(IntFunction<String> text) {
        assertShownInTime(text.apply(100), text);
    }

    private static void assertShownInTime(String what, IntFunction<String> text) {
        Growth.assertNearlyLinear("showing " + what, LENGTH, text::apply, Prose::html);
        Growth.assertNearlyLinear("marking " + what, LENGTH, text::apply, all -> MarkedProse.html(all, marks(all)));
        Growth.assertNearlyLinear("tracing " + what, LENGTH, text::apply, HostileTextsTest::trace);
    }

    @Test
    void areComparedInTimeThatGrowsWithTheirLength() {
        IntFunction<String> words = n -> IntStream.range(0, n / 14).mapToObj(i -> "w" + i + " longest" + i + " ").collect(Collectors.joining());
        IntFunction<String> sentences = n -> IntStream.range(0, n / 8).mapToObj(i -> "w" + i + " a. ").collect(Collectors.joining());
        for (String piece : List.of("a ", "a\n", "가. ", "a-", "`a ", "\u200B")) {
            Growth.assertNearlyLinear("comparing " + piece, LENGTH, n -> piece.repeat(n / piece.length()),
                    all -> changes(content(all), content(all.replace("a", "b "))));
        }
        Growth.assertNearlyLinear("words between changes", LENGTH, n -> List.of(words.apply(n), words.apply(n).replace("longest", "shorter")),
                pair -> changes(content(pair.get(0)), content(pair.get(1))));
        Growth.assertNearlyLinear("changed sentences", LENGTH, n -> List.of(sentences.apply(n), sentences.apply(n).replace(" a.", " b.")),
                pair -> changes(content(pair.get(0)), content(pair.get(1))));
    }

    @Test
    void mayBeManyAuthorsInAnotherOrder() {
        for (int names : List.of(Integer.MAX_VALUE, 5)) {
            Growth.assertNearlyLinear("authors reversed", 4_000, n -> authors(n, names), pair -> {
                changes(pair.get(0), pair.get(1));
                Merge.of(pair.get(0), pair.get(1), content("a"));
            });
        }
    }

    @Test
    void mayBeManySections() {
        for (String heading : List.of("A", "A%d")) {
            Growth.assertNearlyLinear("sections " + heading, 500, n -> sections(n, heading), pair -> {
                changes(pair.get(0), pair.get(1));
                Merge.of(pair.get(0), pair.get(1), content("a"));
            });
        }
    }

    @Test
    void areSetWithTenThousandLinks() {
        String html = Prose.html("http://a ".repeat(10_000));
        assertFalse(Prose.isAsWritten(html));
        assertEquals(10_000, Jsoup.parse(html).select("a[href=http://a]").size());
    }

    @Test
    void standAsTheyWereWrittenWhereTheyAreTooLong() {
        String text = "<b>가</b>" + "a ".repeat(Markdown.LONGEST / 2);
        String html = Prose.html(text);
        assertTrue(Prose.isAsWritten(html), () -> html.substring(0, 100));
        assertEquals(text, Jsoup.parse(html).selectFirst("p").wholeText());
        assertTrue(Prose.isAsWritten(MarkedProse.html(text, List.of(new Mark(0, 1, "a", "b", "c", "d")))));
        assertTrue(Prose.isAsWritten(trace(text)));
        assertTrue(Appearance.same(text, text + " "));
        assertFalse(Appearance.same(text, text + "b"));
    }

    @Test
    void areSetAsFarAsTheyAreNested() {
        for (String mark : List.of("> ", "- ", "1. ", "[", "*a ", "![")) {
            String html = Prose.html(mark.repeat(20_000) + "deep");
            assertTrue(html.contains("deep") && html.equals(Prose.html(mark.repeat(20_000) + "deep")));
            assertFalse(Prose.isAsWritten(html));
        }
    }

    @Test
    void areKeptUpToTheSameLimitsHoweverTheyCome() {
        assertProblems(List.of("authors"), new TypedContent("T", Collections.nCopies(300_000, "+, +"), null, null, null, List.of()));
        assertProblems(List.of("sections"), typed(Collections.nCopies(TypedContent.MOST_SECTIONS + 1, "a")));
        assertProblems(List.of("sections"), typed(List.of("a".repeat(TypedContent.LONGEST_SUMMARY))));
        assertProblems(List.of(), typed(List.of("a".repeat(TypedContent.LONGEST_SUMMARY - 1))));
        assertProblems(List.of(), typed(Collections.nCopies(TypedContent.MOST_SECTIONS, "a")));
        assertEquals(TypedContent.MOST_PROBLEMS, new TypedContent("T", Collections.nCopies(10_000, ""), null, null, null, List.of()).problems().size());
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void areReadAsFarAsEditorsCanSaveThem(String text) {
        DigestText read = DigestReader.read((DAY + text + "### [B](https://arxiv.org/abs/2411.06482)\n- b\n").getBytes(StandardCharsets.UTF_8), null);
        Content content = read.papers().get(0).content();
        assertProblems(List.of(), new TypedContent(content.title(), content.authors(), null, null, null,
                content.sections().stream().map(section -> new TypedContent.TypedSection(section.heading(), section.body())).toList()));
        assertEquals(1, read.diagnostics().stream().filter(one -> one.code().severity() == Severity.ERROR).count());
        assertEquals("b", read.papers().get(1).content().sections().get(0).body().substring(2));
    }

    static List<String> tooMuch() {
        return List.of("Authors: " + "a, ".repeat(20_000) + "\n\n- x\n", "- ***What's New***: x\n".repeat(300), "- x" + "x".repeat(300_000) + "\n- b\n",
                "- a\n" + "- x\n".repeat(60_000), "- ***A***: a\n" + "\n".repeat(30_000) + "- x\n".repeat(60_000),
                "- b\n### [" + "x".repeat(20_000) + "](https://arxiv.org/abs/2411.06480)\n- b\n");
    }

    private static void assertProblems(List<String> paths, TypedContent typed) {
        assertEquals(paths, typed.problems().stream().map(ContentProblem::path).toList());
    }

    private static TypedContent typed(List<String> bodies) {
        return new TypedContent("T", List.of(), null, null, null, bodies.stream().map(body -> new TypedContent.TypedSection("A", body)).toList());
    }

    private static List<Content> authors(int count, int names) {
        List<String> authors = new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "N" + i % names).toList());
        Content before = new Content("T", authors, 1, null, null, List.of());
        Collections.reverse(authors);
        return List.of(before, new Content("T", authors, 1, null, null, List.of()));
    }

    private static List<Content> sections(int count, String heading) {
        List<Section> sections = new ArrayList<>(IntStream.range(0, count).mapToObj(i -> new Section(heading.formatted(i), "x" + i + ".")).toList());
        Content before = new Content("T", List.of(), 1, null, null, sections);
        Collections.reverse(sections);
        return List.of(before, new Content("T", List.of(), 1, null, null, sections));
    }

    private static Content content(String body) {
        return new Content("T", List.of(), 1, null, null, List.of(new Section("A", body)));
    }

    private static List<FieldChange> changes(Content before, Content after) {
        return Comparison.of(before, after).changed().stream().map(FieldChange::brief).toList();
    }

    private static String trace(String text) {
        return TracedProse.html(Sentences.of(text).stream().map(sentence -> new Origins.Piece(sentence, 1)).toList(),
                revision -> new TracedProse.Mark("a", "b", "c", "d"));
    }

    private static List<Mark> marks(String text) {
        int step = text.length() / 500 + 1;
        return IntStream.range(0, text.length() / step).mapToObj(i -> new Mark(i * step, i * step + step / 2 + 1, "a", "m" + i, "c", "d")).toList();
    }
}
