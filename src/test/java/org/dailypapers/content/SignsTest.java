package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.dailypapers.content.diff.Change;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.DiffSegment;
import org.dailypapers.content.diff.DiffPart;
import org.dailypapers.content.diff.Sign;
import org.dailypapers.content.diff.TextDiff;
import org.dailypapers.platform.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a comparison, invisible differences have names. */
class SignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, value = {
        "두 단계|두\u200B 단계|두{+<U+200B>+} 단계",
        "두 단계|두\u200B\u200B 단계|두{+<U+200B*2>+} 단계",
        "두 단계|두  단계|두[- <spaces>-]{+  <spaces*2>+}단계",
        "두 단계|두\u00A0단계|두[- <spaces>-]{+\u00A0<U+00A0>+}단계",
        "하나다.|하나다.  |하나다.{+  <spaces.end*2>+}",
        "\"하나다.\n둘이다.\"|\"하나다. \n둘이다.\"|\"하나다.{+ <spaces.end>+}\n둘이다.\"",
        "\"하나다.\n둘이다.\"|\"하나다.\n\n둘이다.\"|\"하나다.\n{+<line>\n+}둘이다.\"",
        "Transformer|Trans\u00ADformer|Trans{+<U+00AD>+}former",
        "가 👩💻|가 👩\u200D💻|가 👩{+<U+200D>+}💻",
        "가|가 \u202Ea|가{+ <U+202E>a+}",
        "가|가\u0007|가{+\u0007<other U+0007>+}",
        "하나다.|둘이다.|[-하나다-]{+둘이다+}."})
    void areNamed(String before, String after, String marked) {
        assertEquals(marked, marked(TextDiff.of(before, after)));
    }

    @Test
    void namesLettersThatAreStoredOtherwise() {
        assertEquals("[-두-]{+" + Normalizer.normalize("두", Form.NFD) + "<decomposed>+} 단계", marked(TextDiff.of("두 단계", Normalizer.normalize("두", Form.NFD) + " 단계")));
        assertEquals(List.of("unusual"), DiffPart.of("\u212B").stream().map(part -> part.sign().name()).toList());
        assertEquals(List.of(new DiffPart("Ada\u00A0", Sign.of(0xA0, 1)), new DiffPart("Kim", null)), DiffPart.of("Ada\u00A0Kim"));
        assertEquals("spaces", DiffPart.of("Ada  Kim").get(0).sign().name());
    }

    @Test
    void saysWhereItNamesNoMore() {
        String text = "가\u200B".repeat(600);
        List<DiffPart> parts = DiffPart.of(text);
        assertEquals(List.of("U+200B", "rest"), parts.subList(499, 501).stream().map(part -> part.sign().name()).toList());
        assertEquals(List.of(new DiffPart("가\u200B".repeat(100), null)), parts.subList(501, parts.size()));
    }

    @Test
    void everySignHasANameInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            for (String name : Sign.NAMED) {
                assertTrue(Messages.has(locale, "sign." + name), name);
            }
            for (String name : List.of("spaces", "spaces.end", "line", "decomposed", "unusual", "rest", "other", "times")) {
                assertFalse(Messages.get(locale, "sign." + name, 2).isBlank());
            }
        }
    }

    /** Texts that differ but look the same always get a sign. */
    @Property(seed = Seed.OF_ALL, tries = 3000)
    void nothingInvisibleStaysWithoutAName(@ForAll("contents") Content content, @ForAll long seed) {
        for (Comparison.Field field : Comparison.of(content, Blur.of(content, seed)).changed()) {
            assertTrue(field.change() == Change.CHANGED, field::toString);
            boolean named = field.runs().stream().flatMap(diffSegment -> diffSegment.parts().stream()).anyMatch(part -> part.sign() != null)
                    || field.headingRuns().stream().flatMap(diffSegment -> diffSegment.parts().stream()).anyMatch(part -> part.sign() != null);
            assertTrue(named, field::toString);
        }
    }

    @Provide
    Arbitrary<Content> contents() {
        return Contents.ofFewWords();
    }

    private static String marked(List<DiffSegment> runs) {
        return runs.stream().map(diffSegment -> switch (diffSegment.kind()) {
            case SAME -> diffSegment.text();
            case REMOVED -> "[-" + parts(diffSegment) + "-]";
            case ADDED -> "{+" + parts(diffSegment) + "+}";
        }).collect(Collectors.joining());
    }

    private static String parts(DiffSegment diffSegment) {
        return diffSegment.parts().stream().map(part -> part.text() + (part.sign() == null ? "" : "<" + name(part.sign()) + ">")).collect(Collectors.joining());
    }

    private static String name(Sign sign) {
        return sign.name() + (sign.name().equals("other") ? " " + sign.code() : "") + (sign.count() > 1 ? "*" + sign.count() : "");
    }
}
