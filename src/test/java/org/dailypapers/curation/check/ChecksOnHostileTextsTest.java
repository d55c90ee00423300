package org.dailypapers.curation.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dailypapers.Growth;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes a check fail or slow: its time is linear and not quadratic in the length. */
class ChecksOnHostileTextsTest {

    /** Longer than the limits of some checks, such as the first 500 sentences; compared with texts four times as long. */
    private static final int LENGTH = 10_000;

    @ParameterizedTest
    @ValueSource(strings = {"a", "가", "中", "中,", "(", ")", "([", "(]", "'", "'9", "\"", "*", "**a ", "**가", "`", "`a``", "$", "$a", "\\", "\\a", "_{", "^{a}", "{{}", "1", "1,", "1% ",
        "새 값은 1배 ", "> ", "- a\n", "- ", "1. ", "가. ", "다. ", "이 논문은 중요한 기여를 합니다. ", "중요", "https://a/", "[a](", "['a', ", "{'a': ", "- **a**: ", "### ", "\n", " ", "~",
        "억", "1억 파라미터 ", "1B ", "www.", "a.a", "a-", "GPT-4", "_a_ "})
    void areDoneInTimeThatGrowsWithTheirLength(String piece) {
        assertNearlyLinear(length -> piece.repeat(length / piece.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, value = {"# a| |b", "# a|#|b", "<a |href=|", "<a |href= |b", "<a |href=x |>",
        "[|a|", "[|1,|", "[a](https://a| |b)", "[a](https://a|.|b", "[a]| |b", "a.aa/|a/|", "a |a-|/", "a|+|b", "a |**n |"})
    void areDoneInTimeThatGrowsWithTheirLengthWithOneEnd(String head, String piece, String tail) {
        assertNearlyLinear(length -> head + piece.repeat(length / piece.length()) + (tail == null ? "" : tail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"정확도 %d%% 입니다.", "Wan-%dB는 %1$d억 파라미터입니다."})
    void areDoneInTimeThatGrowsWithTheNumberOfSections(String body) {
        for (Check check : AllChecks.list()) {
            Growth.assertNearlyLinear(check.name(), 125, count -> new Subject(LocalDate.of(2024, 11, 12), "2411.06481",
                    new Content("Wan: " + "2B ".repeat(count), List.of(), null, null, null, IntStream.range(0, count)
                            .mapToObj(i -> new Section("A" + i, body.formatted(i))).toList()), List.of()), check::find);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"N%d", "+", "['a%d'", "a,b%d"})
    void areDoneInTimeThatGrowsWithTheNumberOfAuthors(String author) {
        for (Check check : AllChecks.list()) {
            Growth.assertNearlyLinear(check.name(), 1_000, count -> new Subject(LocalDate.of(2024, 11, 12), "2411.06481", new Content("T",
                    IntStream.range(0, count).mapToObj(i -> author.formatted(i % (count / 2))).toList(), null, null, null, List.of()), List.of()), check::find);
        }
    }

    private static void assertNearlyLinear(IntFunction<String> text) {
        for (Check check : AllChecks.list()) {
            Growth.assertNearlyLinear(check.name(), LENGTH, length -> subject(text.apply(length)), check::find);
        }
    }

    private static Subject subject(String text) {
        String title = text.replace('\n', ' ').substring(0, LENGTH / 100);
        return new Subject(LocalDate.of(2024, 11, 12), "2411.06481", new Content(title, List.of("+"), null, null, null,
                List.of(new Section("What's New", text), new Section("Technical Details", text))), List.of());
    }
}
