package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks work on any entry, and fast. */
class ChecksOnAnythingTest {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int LONG = 5_000;
    private static final long MOST_MILLISECONDS = 2_000;
    private static final List<String> PIECES = List.of("What's New", "Technical Details", "**", "***", "*", "_", "- ", "### ", "## ", ":", ": ", "\n",
        "\n\n", " ", ".", "알파카를 제안합니다. ", "모델이다. ", "['", "', '", "']", "{'", "': '", "'}", "\"", "[", "]", "](", "(", ")", "https://", "example.org",
        "/a", "에서", "www.", "<a href=", ">", "<", "`", "```", "$", "\\alpha", "\\", "_{", "^{", "}", "{", "漢字", "кот", "α", "3.5%", "12", "1) ", "1. ", "é",
        "\u00A0", "\u200B", "😀", "…", "“", "”", "‘", "’", "GPT-4", "Alpaca", "의", ",", "http:/", "ttps://", "- **X**: ", "- ***Y**: ", "et al. ");

    static List<Check> all() {
        return AllChecks.list();
    }

    static List<String> repeated() {
        return Stream.concat(PIECES.stream(), Stream.of("['a ", "[{'a': ", "(a", "[a](", "**a ", "a. ", "https://a", "a.a", "a-", "- a\n", "가.", "가 나다. ",
                "\\a{", "$a", "'a", "`a``", "<a href=a ", "12% ", "{\"a\":[", "# a\n", "*a_", " *", "Technical Details ", "***a", "(https://", ".,"))
                .distinct().toList();
    }

    @Property(seed = Seed.OF_ALL, tries = 1000)
    void mendRight(@ForAll("contents") Content content) {
        Subject subject = AllChecks.entry("- x").saying(content);
        AllChecks.list().forEach(check -> Mends.assertRight(check, subject));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void areSoonDoneWithLongTexts(String piece) {
        String text = piece.repeat(LONG / piece.length());
        String line = text.replace('\n', ' ').strip();
        List<String> authors = Stream.of(line.split(",\\s")).map(String::strip).filter(author -> !author.isEmpty()).toList();
        Subject subject = AllChecks.entry("- x").saying(new Content(line, authors, 1, null, null,
                List.of(new Section("What's New", text), new Section("X", "a" + text + "가"))));
        for (Check check : AllChecks.list()) {
            long start = CPU.getCurrentThreadCpuTime();
            check.find(subject);
            long milliseconds = (CPU.getCurrentThreadCpuTime() - start) / 1_000_000;
            assertTrue(milliseconds < MOST_MILLISECONDS, () -> check.name() + " takes " + milliseconds + " ms with " + piece);
        }
    }

    @Provide
    Arbitrary<Content> contents() {
        Arbitrary<String> text = Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
        Arbitrary<String> heading = Arbitraries.of("What's New", "Whats New", "Technical Details", "Performance Highlights", "Limits");
        Arbitrary<Section> headed = Combinators.combine(heading, text).as(Section::new);
        Arbitrary<List<Section>> sections = Combinators.combine(text, headed.list().ofMaxSize(3)).as((first, rest) -> {
            List<Section> all = new ArrayList<>(rest);
            Section headless = new Section(null, first);
            if (!headless.body().isEmpty()) {
                all.add(0, headless);
            }
            return all;
        });
        Arbitrary<List<String>> authors = Arbitraries.of("Ada Byron", "ada byron", "+", "['Emmy Noether'", "'Li Ming']", "et al.", "[Ada", "J. Doe1",
                "Byron", "Ada", "\"Li Ming\"", "University of X", "\\\"O", "…").list().ofMaxSize(6);
        Arbitrary<String> title = text.map(line -> line.replace("\n", " "));
        return Combinators.combine(title, authors, Arbitraries.of(1, null, 0), Arbitraries.of("a.png", "/avatars/x.svg", null), sections)
                .as((t, a, votes, thumbnail, s) -> new Content(t, a, votes, thumbnail, null, s));
    }
}
