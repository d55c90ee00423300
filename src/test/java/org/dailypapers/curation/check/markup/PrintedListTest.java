package org.dailypapers.curation.check.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dailypapers.curation.check.AllChecks;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Mends;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedListTest {

    private static final Check CHECK = new PrintedList();

    @Test
    void makesSentencesOfSentences() {
        assertEquals("알파카를 제안합니다. \"빠른\" 모델입니다.", mended("['알파카를 제안합니다.', \"\\\"빠른\\\" 모델입니다.\"]"));
        assertEquals("It's an alpaca we propose. 빠릅니다.", mended("['It\\'s an alpaca we propose.', '빠릅니다.']"));
        assertEquals("알파카's 모델을 제안합니다. 빠릅니다.", mended("['알파카's 모델을 제안합니다.', '빠릅니다.',]"));
        assertEquals("가 나 다라마바사아자차. 카타파하 거너더러머버.", mended("[ '가 나 다라마바사아자차.' ,\n '카타파하 거너더러머버.' ]"));
    }

    @Test
    void makesBulletsOfPhrases() {
        assertEquals("- 알파카를 위한 새로운 표현\n- 빠른 학습 방법", mended("['알파카를 위한 새로운 표현', '빠른 학습 방법']"));
    }

    @Test
    void makesBulletsOfDicts() {
        assertEquals("- **자료:** 세 벌을 씁니다.\n- **크기:** 7B, 13B\n- **수:** 3",
                mended("{'자료': '세 벌을 씁니다.', '크기': ['7B', '13B'], '수': 3}"));
        assertEquals("- **자료:** 세 벌을 씁니다.\n- **모델:** 하나를 씁니다.",
                mended("[{\"자료\": \"세 벌을 씁니다.\"}, {\"모델\": \"하나를 씁니다.\"}]"));
    }

    @Test
    void mendsAPartAndLeavesTheRest() {
        assertEquals("먼저 씁니다.\n- 알파카를 위한 표현 방법\n- 빠르게 배우는 방법\n끝입니다.",
                mended("먼저 씁니다.\n['알파카를 위한 표현 방법', '빠르게 배우는 방법']\n끝입니다."));
        assertEquals("기여는 알파카를 위한 표현 방법, 빠르게 배우는 방법 입니다.",
                mended("기여는 ['알파카를 위한 표현 방법', '빠르게 배우는 방법'] 입니다."));
    }

    @Test
    void keepsTex() {
        assertEquals("손실 \\nabla L 을 줄입니다. \\theta 는 작습니다.", mended("['손실 \\nabla L 을 줄입니다.', '\\\\theta 는 작습니다.']"));
    }

    @Test
    void findsAListThatLostItsEnd() {
        List<Finding> findings = found("['알파카라는 모델을 제안합니다.', '알파카는 세 가지 언어를");
        assertEquals(1, findings.size());
        assertNull(findings.get(0).mended());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'알파카'와 [1]을 씁니다.", "레이블은 ['고양이', '개'] 둘입니다.", "`['긴 문장을 담은 코드입니다.', 'b c d e f g']`를 씁니다.",
        "[\"알파카의 누리집\"](https://example.org)을 보십시오.", "집합 {a, b}와 {'a'}를 씁니다.", "[]", "[1, 2, 3]",
        "{\"id\": 3} 꼴의 응답을 받습니다."})
    void leavesTextAndCode(String body) {
        assertEquals(List.of(), found(body));
    }

    private static String mended(String body) {
        List<Finding> findings = found(body);
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0).mended().sections().get(0).body();
    }

    private static List<Finding> found(String body) {
        Subject subject = AllChecks.entry("- ***What's New***: " + body);
        Mends.assertRight(CHECK, subject);
        return CHECK.find(subject);
    }
}
