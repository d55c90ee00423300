package org.dailypapers.curation.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Found;
import org.dailypapers.curation.check.Mends;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnbalancedTest {

    private final Check check = new Unbalanced();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"언어 모델(LLM의 속도입니다.|(", "언어 모델 LLM)의 속도입니다.|)", "방법 (ICAL) '이라는 것입니다.|'",
        "그는 \"좋다고 했습니다.|\"", "프레임워크'를 제안합니다.|'", "『책]입니다.|『", "모델(이름 '가)입니다.|'", "단계는 1) 가, 2) 둘) 입니다.|)", "“따옴표를 엽니다.|“"})
    void whatHasNoPartnerIsSaid(String body, String first) {
        assertEquals(List.of(body), Found.in(check, body));
        assertTrue(note(check.find(Found.entry(body)).get(0)).startsWith(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1) 가, 2) 나, a) 다, ii) 라", "(방법 1) 그리고 (2)", "(예: 1) 가, 2) 나)", "What's New와 LLMs' 능력, Bird’s Eye, '90년대", "구간 [0, 1)과 (0, ∞]입니다.",
        "'인용'과 \"인용\", ‘인용’, “인용”, 'LLM's'", "`f(x`와 $f(x$입니다.", "h'과 x'', 5\" 화면", "'가(나)'와 (\"다\")", "기법 'A'와 'B'를 비교해 'C'를 얻습니다.", "A*와 S*, **굵게**, 2**3",
        "[링크](https://example.org/a_(b))", "가 (나\n다) 라", "***굵고 기울임(BI)***을 봅니다.", "기법***(BI)***을 봅니다."})
    void whatHasOneOrNeedsNoneIsNot(String body) {
        assertEquals(List.of(), Found.in(check, body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"**핵심은 속도입니다.|핵심은 속도입니다.", "핵심은** 속도입니다.|핵심은 속도입니다.", "**가**와 나**입니다.|**가**와 나입니다.",
        "***가**입니다. **나|***가**입니다. 나"})
    void marksOfEmphasisAreDeleted(String body, String mended) {
        Subject subject = Found.entry(body);
        List<Finding> findings = check.find(subject);
        Mends.assertRight(check, subject);
        assertEquals(mended, findings.get(findings.size() - 1).mended().sections().get(0).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"복잡도는 2**n입니다.", "복잡도는 O(n**2)입니다.", "값은 (a+b)**2입니다.", "값은 2**(n+1)입니다.", "인자 **kwargs를 받습니다.", "값은 2 ** n입니다.",
        "모델(LLM의 **속도입니다."})
    void whatMayBeAFormulaOrANameIsNotDeleted(String body) {
        assertEquals(List.of(body), Found.in(check, body));
        assertNull(check.find(Found.entry(body)).get(0).mended());
    }

    @Test
    void eachParagraphIsByItself() {
        assertEquals(List.of("가 (나입니다.", "둘) 라입니다."), Found.in(check, "가 (나입니다.\n\n둘) 라입니다."));
        assertEquals(List.of("가 (나입니다.", "둘) 라입니다."), Found.in(check, "가 (나입니다.\n1. 둘) 라입니다."));
    }

    @Test
    void theSentenceIsMarkedOnce() {
        String body = "좋습니다. 모델(LLM의 '속도입니다. 빠릅니다.";
        assertEquals(List.of("모델(LLM의 '속도입니다."), Found.in(check, body));
        assertEquals("( '", note(check.find(Found.entry(body)).get(0)));
    }

    @Test
    void aMarkerWithoutPartnerIsPartOfThePassage() {
        assertEquals(List.of(") 가입니다."), Found.in(check, "100) 가입니다."));
    }

    private static String note(Finding finding) {
        return finding.notes().get(0).values().get(0);
    }
}
