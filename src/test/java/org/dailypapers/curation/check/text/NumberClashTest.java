package org.dailypapers.curation.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dailypapers.curation.check.AllChecks;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Found;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberClashTest {

    private final Check check = new NumberClash();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"기존 대비 메모리 사용량을 1.5배 줄였습니다.|실험에서 메모리 사용량을 최대 2.3배 줄였습니다.|1.5배, 2.3배",
        "이 데이터셋은 새 그림 1,200개의 설명을 담습니다.|데이터셋에는 새 그림 2,100개의 설명이 있습니다.|1,200개, 2,100개"})
    void anotherNumberForTheSameIsMarked(String first, String second, String numbers) {
        assertEquals(List.of(second), Found.in(check, first, second));
        assertEquals(numbers, String.join(", ", check.find(Found.entry(first, second)).get(0).notes().get(0).values()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"메모리 사용량을 약 3배 줄였습니다.|메모리 사용량을 3.1배 줄였습니다.", "메모리 사용량을 2배 줄였습니다.|학습 시간을 3배 줄였습니다.",
        "메모리 사용량을 2배 줄였습니다.|메모리 사용량을 3% 줄였습니다.", "메모리 사용량을 2배, 메모리 사용량을 3배 줄였습니다.|메모리 사용량을 3배 줄였습니다.", "정확도는 81%입니다.|정확도는 84%입니다."})
    void roundedOtherAndUnclearOnesAreNot(String first, String second) {
        assertEquals(List.of(), Found.in(check, first, second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Alpha-14B: A Model|모델은 14억 개의 파라미터를 가집니다.|14B, 140억", "Alpha: A Model|Alpha2-500M은 500만 매개변수입니다.|500M, 5억",
        "A 7B Model|이 모델은 6.7억 매개변수입니다.|7B, 70억"})
    void aSizeThatContradictsTheNameIsMarked(String title, String body, String sizes) {
        Subject subject = entry(title, body);
        assertEquals(List.of(body), Found.in(check, subject));
        assertEquals(sizes, String.join(", ", check.find(subject).get(0).notes().get(0).values()));
    }

    @Test
    void numbersOfOneSentenceAreOneFinding() {
        List<Finding> findings = check.find(Found.entry("새 메모리 사용량을 2배 줄였습니다. 전체 학습 시간을 3배 줄였습니다.",
                "좋습니다. 새 메모리 사용량을 4배 줄였고, 전체 학습 시간을 5배 줄였습니다. 끝입니다."));
        assertEquals(List.of("새 메모리 사용량을 4배 줄였고, 전체 학습 시간을 5배 줄였습니다."),
                findings.stream().map(finding -> finding.passage().text()).toList());
        assertEquals(List.of(Note.of("check.number-clash.differs", "2배", "4배"), Note.of("check.number-clash.differs", "3배", "5배")),
                findings.get(0).notes());
    }

    @Test
    void rightSizesAndOtherModelsAreNot() {
        assertEquals(List.of(), Found.in(check, entry("Alpha-14B: A Model", "140억 개의 파라미터를 가집니다.")));
        assertEquals(List.of(), Found.in(check, entry("Alpha: A Model", "70억 파라미터로 Beta-70B를 이깁니다.")));
        assertEquals(List.of(), Found.in(check, entry("Alpha-1B: A Model", "Alpha-100M은 1억 파라미터입니다.")));
    }

    private static Subject entry(String title, String body) {
        return AllChecks.entry("### [" + title + "](https://arxiv.org/abs/2411.06481)\n\n- ***What's New***: " + body);
    }
}
