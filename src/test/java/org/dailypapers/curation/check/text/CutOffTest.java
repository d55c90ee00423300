package org.dailypapers.curation.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.dailypapers.Corpus;
import org.dailypapers.Documentation;
import org.dailypapers.content.Section;
import org.dailypapers.curation.check.AllChecks;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.CorpusSubjects;
import org.dailypapers.curation.check.Found;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffTest {

    private static final int SEED = 4;
    private static final double LEAST = 0.9;
    private final Check check = new CutOff();

    @ParameterizedTest
    @ValueSource(strings = {"두 단계로 학습합니다. 첫 단계에서는 말뭉치를", "모델을 제안하며", "모델을 제안합니다. 이는 기존의", "구성 요소는 다음과 같습니다:", "데이터는 (예:", "성능이 좋고,", "속도는 A +", "속도/", "방법의 평가와",
        "모델을 제안합니다. 성능은 GPT-", "정확도를 높입니다. 이 모델은 대규모 말뭉", "학습합니다. 그리고", "모델을 제안하였", "기존 모델보다 빠른 **모델을**", "We propose a model. 좋습니다. It is fast and"})
    void aBrokenEndIsMarked(String body) {
        List<String> found = Found.in(check, body);
        assertEquals(1, found.size(), body);
        assertTrue(body.endsWith(found.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"모델을 제안합니다", "모델을 제안합니다. 성능을 두 배로 높임", "새 데이터셋 공개", "빠릅니다. 새 방법의 제안", "좋습니다(표 3).", "좋습니다! **정말 좋습니다.**",
        "코드는 공개됩니다: https://example.org/a", "빠릅니다. 프로젝트 페이지: example.org", "세 가지입니다.\n1. 빠른 모델\n2. 작은 모델", "복잡도는 $O(n)$", "['문장입니다', '다음과 같음,']",
        "단계는 셋입니다: 1) 수집, 2) 정제, 3) 학습.", "옛 마을", "언어는 Rust와 C++", "비교한 모델은 LLaVA+", "코드: github.com/a/b/", "누리집: www.example.org/", "데이터를 모은 곳: 오키나와", "무엇이 중요합니까?",
        "좋습니다. 빠릅니다.\n---", "좋습니다. 빠릅니다.\n\n---\n\n* * *", "좋습니다. 빠릅니다.\n\n===", "---"})
    void aWholeEndIsNot(String body) {
        assertEquals(List.of(), Found.in(check, body));
    }

    @Test
    void aSeparatorIsNoEnd() {
        assertEquals(List.of("첫 단계에서는 말뭉치를"), Found.in(check, "두 단계로 학습합니다. 첫 단계에서는 말뭉치를\n\n---"));
    }

    @Test
    void anItemBreaksOffWhereSomethingHasToFollow() {
        assertEquals(List.of("둘째는 모델을"), Found.in(check, AllChecks.entry("- 첫째는 데이터입니다.\n- 둘째는 모델을")));
        assertEquals(List.of(), Found.in(check, AllChecks.entry("- 첫째는 데이터입니다.\n- 둘째는 모델")));
    }

    @Test
    void realTextsThatAreCutAreFound() {
        Corpus.assumePresent();
        Random random = new Random(SEED);
        int cut = 0;
        int found = 0;
        for (Subject subject : CorpusSubjects.of(CorpusSubjects.read(CorpusSubjects.files()))) {
            for (int i = 0; i < subject.content().sections().size(); i++) {
                Section section = subject.content().sections().get(i);
                List<Sentence> sentences = Sentence.of(i, section.body());
                Sentence last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
                if (!section.headless() && sentences.size() > 1 && section.body().indexOf('\n') < 0 && last.text().length() > 20) {
                    int at = last.start() + 5 + random.nextInt(last.text().length() - 10);
                    cut++;
                    found += check.find(subject.saying(Mended.body(subject.content(), i, at, section.body().length(), ""))).stream()
                            .anyMatch(finding -> finding.passage().section() == last.section()) ? 1 : 0;
                }
            }
        }
        double recall = (double) found / cut;
        System.out.printf("cut-off: found %d of %d real texts that were cut at random (%.2f)%n", found, cut, recall);
        assertTrue(recall >= LEAST, () -> "found only " + recall);
        Documentation.assertSays("of # real texts that a test cuts at random it finds # (#)", cut, found,
                BigDecimal.valueOf(recall).setScale(2, RoundingMode.HALF_UP));
    }
}
