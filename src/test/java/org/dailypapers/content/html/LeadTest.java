package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dailypapers.Growth;
import org.dailypapers.Seed;
import org.dailypapers.content.Section;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final String SHORT = "짧은 문장입니다.";

    @Test
    void isOfTheFirstSectionWithText() {
        assertEquals(new Lead("", ""), Lead.of(List.of()));
        assertEquals("짧은 글", Lead.of(List.of(new Section("What's New", ""), new Section("Details", "짧은 **글**"))).text());
    }

    @Test
    void isOfWholeSentencesUpToItsLength() {
        assertEquals(new Lead(SHORT, SHORT + " " + SHORT), lead(SHORT + " " + SHORT + " " + "긴 ".repeat(80) + "문장입니다."));
        String first = "첫 " + "문장이 길고 ".repeat(40) + "깁니다.";
        assertEquals(new Lead(first, first), lead(first + " " + SHORT));
        assertEquals(new Lead(SHORT, SHORT + " " + SHORT), lead(SHORT + "\n\n" + SHORT), "also of the next paragraph");
    }

    @Test
    void isNeverCutWithinBrackets() {
        String first = "이 방법(영어로 Some Method. It is short. 라고 합니다)은 빠릅니다.";
        assertEquals(first, lead(first + " " + SHORT).sentence());
        assertEquals("구간 [0, 1) 안의 값입니다.", lead("구간 [0, 1) 안의 값입니다. " + SHORT).sentence());
    }

    @Test
    void endsBehindABracketThatIsNotClosed() {
        assertEquals("끝나지 않은 (괄호.", lead("끝나지 않은 (괄호. 뒤의 문장입니다.").sentence());
        assertEquals("아쉽습니다 :( 결과입니다.", lead("아쉽습니다 :( 결과입니다. 이것은 (둘. 셋)입니다.").sentence());
        assertEquals("첫 (줄.", lead("첫 (줄. 둘째.\n\n셋째) 줄.").sentence(), "the next paragraph closes none");
    }

    @Test
    void endsWithALineThatNoSentenceEnds() {
        assertEquals("특징은 다음과 같다:", lead("특징은 다음과 같다:\n\n- 빠르다\n- 작다").text());
        assertEquals("빠르고 작다", lead("- 빠르고 작다\n- 쉽다").text());
        assertEquals(SHORT + " 첫 항목", lead(SHORT + "\n\n- 첫 항목\n- 둘째 항목").text());
    }

    @Test
    void hasCharactersForFormulasButNotForCode() {
        assertEquals("값은 x² 입니다.", lead("값은 $x^2$ 입니다.").text());
        assertEquals("키 a^2와 $HOME_{x}$", lead("키 `a^2`와 `$HOME_{x}$`").text());
    }

    @Test
    void isTheSameWhateverFollows() {
        String line = "첫 항목\\\n";
        assertEquals(lead(line.repeat(3)), lead(line.repeat(3000)));
        assertEquals("가 나", lead("|가|나|\n|-|-|\n" + "|다|라|\n".repeat(200)).text());
    }

    @Test
    void takesTimeInProportionToTheText() {
        for (String part : List.of("a\\\n", "a\n", "|a|b|\n|-|-|\n", "- a\n", "a\n\n")) {
            Growth.assertNearlyLinear(part, 10_000, length -> part.repeat(length / part.length()), LeadTest::lead);
        }
        Growth.assertNearlyLinear("a bracket", 30_000, length -> "(" + "가. ".repeat(length / 3), LeadTest::lead);
        Growth.assertNearlyLinear("brackets", 30_000, length -> "(가. ".repeat(length / 4), LeadTest::lead);
        Growth.assertNearlyLinear("rows", 10_000, length -> "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(length / 6), LeadTest::lead);
    }

    @Property(seed = Seed.OF_ALL)
    void isShortOrOneSentence(@ForAll @StringLength(max = 400) String any) {
        String text = any.replaceAll("[\\x00\\p{Cs}]", "");
        Lead lead = lead(text);
        assertTrue(lead.text().startsWith(lead.sentence()));
        assertTrue(lead(any.replaceAll("[^가-힣a-z]", "a").repeat(900)).sentence().length() <= 1000);
        assertTrue(lead.text().length() <= 160 || lead.text().equals(lead.sentence()), lead.text());
        assertTrue(lead.text().isEmpty() == Prose.lines(text, text.length() + 1).isEmpty());
        assertTrue(Arrays.stream(lead.text().split(" ")).allMatch(word -> String.join(" ", Prose.lines(text, text.length() + 1)).contains(word)));
    }

    private static Lead lead(String body) {
        return Lead.of(List.of(new Section("What's New", body)));
    }
}
