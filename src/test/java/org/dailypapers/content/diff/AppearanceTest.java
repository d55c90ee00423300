package org.dailypapers.content.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Growth;
import org.dailypapers.Seed;
import org.dailypapers.content.Blur;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.Section;
import org.dailypapers.content.Unseen;
import org.dailypapers.content.merge.ThreeWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of a text, and what they do not. A bar separates the texts of a sample. */
class AppearanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"가 나다|가  나다", "가 나|가 나  ", "가나|가\u200B나", "가 나|가\u00A0나", "가 나|가\u2060\u202F나", "Transformer|Trans\u00ADformer", "가나|\uFEFF가나",
        "가나|가\u200D나", "가나|가\u200C나", "ab|a\u200Eb", "- 가\n- 나|-  가  \n- 나 ", "하나다.\n\n둘이다.|하나다.  \n\n\n둘이다.", "가 나| 가 나", "`a  b`  나|`a  b` 나",
        "하나다.\n둘이다.|하나다. \n둘이다.", "**가** 나|**가**  나", "😀 가|😀\u200B 가", "👩\u200D💻 가|👩\u200D💻  가", "가\n  - 나|가\n  -  나", "$a b$|$a  b$", "가|가\uFE0F", "가\n\n나|가\n\n    나"})
    void areTheSame(String texts) {
        String[] text = texts.split("\\|");
        assertTrue(Appearance.same(text[0], text[1]), () -> Appearance.of(text[0]) + " and " + Appearance.of(text[1]));
        assertTrue(Appearance.same(text[1], text[0]));
        assertTrue(Appearance.same(text[0], Normalizer.normalize(text[1], Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"가나|가 나", "`a b`|`a  b`", "`ab`|`a\u200Bb`", "```\na b\n```|```\na  b\n```", "```\na\n```|```\na  \n```", "```\na\n\nb\n```|```\na\n\n\nb\n```",
        "하나다.\n둘이다.|하나다.  \n둘이다.", "하나다.\n둘이다.|하나다.\\\n둘이다.", "👩\u200D💻|👩💻", "❤\uFE0F|❤", "1\uFE0F\u20E3|1\u20E3", "👍🏽|👍\u200B🏽", "🇰🇷|🇰\u200B🇷",
        "नम\u200Dस|नमस", "می\u200Cخواهم|میخواهم", "葛\uDB40\uDD00|葛", "- 가\n- 나|- 가\n  - 나", "가\n나|가\n\n나", "- 가|-\u00A0가", "가　나|가 나",
        "**가**|__가__", "가나|가\u202E나", "a\u0301|a\u200B\u0301", "[가](https://a.b/c)|[가](https://a.b/\u200Bc)", "가\n나|가 나", "가|", "é|e"})
    void areNot(String texts) {
        String[] text = texts.split("\\|", -1);
        assertFalse(Appearance.same(text[0], text[1]));
        assertFalse(Appearance.same(text[1], text[0]));
    }

    /** A plain paragraph, which is not parsed, gives the same result as one that is parsed because of an invisible prefix. */
    @ParameterizedTest
    @ValueSource(strings = {"가 나다.", "It works, e.g. here (3.5%)!", "a  \u200Bb ", "가\u00A0나; 다", "www.a.b 다", "see www.a.b, now"})
    void looksAlikeWhetherItIsParsedOrNot(String text) {
        assertEquals(Appearance.of(text), Appearance.of("\u200B" + text));
        assertEquals(Appearance.of(text), Appearance.of(" " + text));
        assertEquals(Appearance.of(text), Appearance.of("\n" + text + "\n"));
    }

    @Test
    void nothingIsLikeNothingOnly() {
        assertTrue(Appearance.sameLine(null, null));
        assertFalse(Appearance.sameLine(null, ""));
        assertTrue(Appearance.sameLine(" A \u200BB", "A  B\u00A0"));
        assertFalse(Appearance.sameLine("A B", "AB"));
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void looksTheSameWhereItIsOnlyBlurred(@ForAll("contents") Content content, @ForAll long seed) {
        Content blurred = Blur.of(content, seed);
        for (int i = 0; i < content.sections().size(); i++) {
            Section section = content.sections().get(i);
            Section other = blurred.sections().get(i);
            assertTrue(Appearance.same(section, other), () -> section + " and " + other);
        }
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void whatIsLeftOutIsLeftOutOnce(@ForAll String text) {
        String seen = Unseen.without(text);
        assertEquals(seen, Unseen.without(seen));
        assertEquals(Appearance.ofLine(text), Appearance.ofLine(Appearance.ofLine(text)));
    }

    @Test
    void putsManyMarksInOrderInTimeThatGrowsWithTheirNumber() {
        Growth.assertNearlyLinear("marks out of order", 10_000, n -> "a" + "\u0301".repeat(n / 2) + "\u0316".repeat(n / 2), marks -> {
            Unseen.without(marks);
            Appearance.outline(marks);
            DiffParts.of(marks, true);
        });
    }

    @Test
    void isFoundInTimeThatGrowsWithTheLength() {
        for (String piece : List.of("\u200B", "a\u200B ", "👩\u200D", "❤\uFE0F", "\u202E", "e\u0301", "\u0301\u0300", "ᄀ\u200Bᅡ", "` ", "`\n", "가. \u00A0", "- a  \n", "  ", "\u200B\n", "🇰", "a  \n")) {
            IntFunction<String> text = n -> piece.repeat(n / piece.length());
            Growth.assertNearlyLinear("looking at " + piece, 10_000, text::apply, long_ -> {
                Unseen.without(long_);
                Appearance.outline(long_);
                DiffParts.of(long_, true);
                Appearance.of(long_);
                ThreeWay.ofSentences(long_, long_ + "\u200B가", "나 " + long_);
            });
        }
    }

    @Provide
    Arbitrary<Content> contents() {
        return Contents.ofFewWords();
    }
}
