package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {"**가 나|0 1", "가** **나**|1 2", "**모델(model)**은 **\"가\"**이|none",
        "***가**|0", "** 가 **|0 1 5 6", "`**` $a**b$ \\** 가|14", "A*는|1", "가**(나)**다** 라|9 10"})
    void straysAreWhatAReaderSees(String markdown, String indexes) {
        assertEquals(indexes == null ? List.of() : List.of(indexes.split(" ")),
                Emphasis.stray(markdown).stream().map(String::valueOf).toList());
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void areAsManyAsAreShown(@ForAll("texts") String markdown) {
        List<Integer> stray = Emphasis.stray(markdown);
        assertTrue(stray.stream().allMatch(at -> markdown.charAt(at) == '*'), stray::toString);
        Document shown = Jsoup.parse(Prose.html(markdown));
        shown.select("pre").remove();
        assertEquals(shown.text().chars().filter(c -> c == '*').count(), stray.size(), markdown);
    }

    @Test
    void whatStandsInCodeIsMeant() {
        assertEquals(List.of(), Emphasis.stray("가\n\n```\n가*\n```"));
    }

    @Test
    void eachItemIsByItself() {
        assertEquals(List.of(2, 3, 9, 10), Emphasis.stray("- **가\n- 나**"));
    }

    @Test
    void nestedBeyondAllReasonDoesNotFail() {
        assertDoesNotThrow(() -> Emphasis.stray("> ".repeat(20_000) + "**deep"));
        assertDoesNotThrow(() -> Emphasis.stray("[".repeat(20_000) + "**deep"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("가", "a", "(", ")", "\"", "*", "**", "***", " ", "\n\n", "나", ".", "1").list().ofMaxSize(20)
                .map(parts -> "가" + String.join("", parts));
    }
}
