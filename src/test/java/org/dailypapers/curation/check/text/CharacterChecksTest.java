package org.dailypapers.curation.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Found;
import org.dailypapers.curation.check.Mends;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that should not be there: control characters, those that nobody sees, and U+FFFD. */
class CharacterChecksTest {

    private final Check control = new ControlCharacter();
    private final Check invisible = new InvisibleCharacter();
    private final Check lost = new LostCharacter();

    /** As it stands in real digests. */
    @Test
    void backslashesThatJsonAteAreRestored() {
        String digest = """
                ### [Control Bench](https://arxiv.org/abs/2603.00301)

                Vote: 5

                - ***What's New***: 새로운 \benchmarkname를 소개합니다.

                - ***Technical Details***: \textit{HR-ED}라는 방법과 \framework를 씁니다.
                """;
        Content content = DigestReader.read(digest.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 3, 3)).papers().get(0).content();
        Content mended = mended(control, Found.entry("x").saying(content));
        assertEquals(List.of("새로운 \\benchmarkname를 소개합니다.", "\\textit{HR-ED}라는 방법과 \\framework를 씁니다."),
                mended.sections().stream().map(Section::body).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"\benchmark를|\\benchmark를", "값 \frac{1}{2}|값 \\frac{1}{2}", "각 $\theta$와 $\tau$|각 $\\theta$와 $\\tau$",
        "a \times b|a \\times b", "\u0007lpha와|\\alpha와", "\u000Bec{x}|\\vec{x}", "식 $x \u001Bquiv y$|식 $x \\equiv y$", "extit{HR}와|\\textit{HR}와",
        "값 rac{1}{2}|값 \\frac{1}{2}", "\text{loss}|\\text{loss}"})
    void whatIsLeftOfACommandIsMended(String body, String mended) {
        assertEquals(mended, mended(control, Found.entry("가 " + body)).sections().get(0).body().substring(2));
    }

    @Test
    void theEndOfALineMayHaveBeenACommand() {
        assertEquals("가 $\\nabla f$와 $x \\rightarrow y$", body(mended(control, Found.entry("가 $\nabla f$와 $x \nightarrow y$"))));
        assertEquals("$\\rho$", body(mended(control, Found.entry("$\nho$"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"가\t나", "a\tb", "가\n나", "text\there is a table", "if:\n\treturn{x}", "\\textit{x}", "next{x}", "가\nto{x}나", "angle\nangle"})
    void otherSpacesAreLeft(String body) {
        assertEquals(List.of(), Found.in(control, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"가 \u0001 나", "가\u0007 나", "가 \u0085나", "가 \u007F", "가 \uFFFE", "가\b 나"})
    void otherControlCharactersAreNamed(String body) {
        assertEquals(List.of(body), Found.in(control, body));
        Finding finding = control.find(Found.entry(body)).get(0);
        assertFalse(finding.fixable());
        assertTrue(finding.notes().get(0).values().get(0).matches("U\\+[0-9A-F]{4}( [A-Z ()]+)?"), finding.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"추\u200B론|추론|U+200B ZERO WIDTH SPACE", "a\u200Db|ab|U+200D ZERO WIDTH JOINER", "가\u2060나\u2060|가나|U+2060 WORD JOINER ×2",
        "re\u00ADmote|remote|U+00AD SOFT HYPHEN", "가\uFEFF나|가나|U+FEFF ZERO WIDTH NO-BREAK SPACE", "a \u202Ecba\u202C d|a cba d|U+202E RIGHT-TO-LEFT OVERRIDE, U+202C POP DIRECTIONAL FORMATTING",
        "a\u200Eb|ab|U+200E LEFT-TO-RIGHT MARK", "\u2066x\u2069 가|x 가|U+2066 LEFT-TO-RIGHT ISOLATE, U+2069 POP DIRECTIONAL ISOLATE"})
    void whatNobodySeesIsNamedAndDeleted(String body, String mended, String names) {
        assertEquals(List.of(names), invisible.find(Found.entry(body)).get(0).notes().get(0).values());
        assertEquals(mended, body(mended(invisible, Found.entry(body))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩\u200D💻 가", "क\u094D\u200Dष", "❤\uFE0F", "می\u200Cخواهم", "plain"})
    void whatIsSeenIsLeft(String body) {
        assertEquals(List.of(), Found.in(invisible, body));
    }

    /** A direction may be needed beside letters that are read from right to left, and Markdown may change without a character. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200Fשלום\u200F 가", "가\n\u200B- 나"})
    void whatMayBeNeededIsLeftToAPerson(String body) {
        assertFalse(invisible.find(Found.entry(body)).get(0).fixable());
    }

    @Test
    void allFieldsAreLookedAt() {
        for (String character : List.of("\u0001", "\u200B", "\uFFFD")) {
            Check check = character.equals("\u0001") ? control : character.equals("\u200B") ? invisible : lost;
            String text = "가" + character + "나";
            Subject subject = Found.entry("x").saying(new Content(text, List.of("Ada", text), 1, null, null, List.of(new Section(text, text))));
            Mends.assertRight(check, subject);
            assertEquals(4, check.find(subject).size());
        }
    }

    @Test
    void lostCharactersAreFoundBySentence() {
        assertEquals(List.of("둘\uFFFD입니다."), Found.in(lost, "하나입니다. 둘\uFFFD입니다. 셋입니다."));
        assertFalse(lost.find(Found.entry("\uFFFD")).get(0).fixable());
    }

    private static Content mended(Check check, Subject subject) {
        Subject now = subject;
        Mends.assertRight(check, subject);
        for (List<Finding> found = check.find(now); !found.isEmpty(); found = check.find(now)) {
            now = now.saying(found.get(0).mended());
        }
        return now.content();
    }

    private static String body(Content content) {
        return content.sections().stream().map(Section::body).collect(Collectors.joining("\n"));
    }
}
