package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes a check fail or take its time: the time grows with the length and not with its square. */
class HostileTextsTest {

    private static final int LENGTH = 20_000;
    /** Of the processor; a check whose time grows with the square needs far more. */
    private static final long MOST_MILLISECONDS = 1_500;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"a", "가", "中", "中,", "(", ")", "([", "(]", "'", "'9", "\"", "*", "**a ", "**가", "`", "`a``", "$", "$a", "\\", "\\a", "_{", "^{a}", "{{}", "1", "1,", "1% ",
        "새 값은 1배 ", "> ", "- a\n", "- ", "1. ", "가. ", "다. ", "이 논문은 중요한 기여를 합니다. ", "중요", "https://a/", "[a](", "['a', ", "{'a': ", "- **a**: ", "### ", "\n", " ", "~",
        "억", "1억 파라미터 ", "1B ", "www.", "a.a", "a-", "GPT-4", "_a_ "})
    void areDoneInTime(String piece) {
        assertDone(piece.repeat(LENGTH / piece.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, value = {"# a| |b", "# a|#|b", "<a |href=|", "<a |href= |b", "<a |href=x |>",
        "[|a|", "[|1,|", "[a](https://a| |b)", "[a](https://a|.|b", "[a]| |b", "a.aa/|a/|", "a |a-|/", "a|+|b", "a |**n |"})
    void areDoneInTimeWithOneEnd(String head, String piece, String tail) {
        assertDone(head + piece.repeat(LENGTH / piece.length()) + (tail == null ? "" : tail));
    }

    private static void assertDone(String text) {
        String title = text.replace('\n', ' ').substring(0, LENGTH / 100);
        Content content = new Content(title, List.of("+"), null, null, null, List.of(new Section("What's New", text),
                new Section("Technical Details", text)));
        Subject subject = new Subject(LocalDate.of(2024, 11, 12), "2411.06481", content, List.of());
        for (Check check : AllChecks.list()) {
            long start = CPU.getCurrentThreadCpuTime();
            check.find(subject);
            long milliseconds = (CPU.getCurrentThreadCpuTime() - start) / 1_000_000;
            assertTrue(milliseconds < MOST_MILLISECONDS, () -> check.name() + " takes " + milliseconds + " ms");
        }
    }
}
