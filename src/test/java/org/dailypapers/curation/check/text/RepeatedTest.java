package org.dailypapers.curation.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dailypapers.curation.check.AllChecks;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Found;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedTest {

    private final Check check = new Repeated();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"새 학습 방법을 제안합니다.|**새 학습 방법**을 제안합니다.",
        "풍경 사진의 색을 되살리고 잡음을 지우는 확산 모델을 제안합니다.|이 연구는 풍경 사진의 색을 되살리고 잡음을 지우는 확산 모델(diffusion model)을 제시합니다.",
        "ABC는 91%의 정확도로 이력서 분류에서 기존 최고 기록을 넘었습니다.|본 연구는 이력서 분류에서 91%의 정확도로 기존 최고 기록을 넘었습니다."})
    void theSameSaidAgainIsMarked(String first, String second) {
        assertEquals(List.of(second), Found.in(check, first + " 두 단계입니다.", second));
        assertEquals(List.of(Note.of("check.repeated.first", first)), check.find(Found.entry(first, second)).get(0).notes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Alpha 모델은 영어 번역 과제에서 정확도 81%를 얻었습니다.|Alpha 모델은 영어 번역 과제에서 정확도 84%를 얻었습니다.",
        "영어 번역 과제에서 Alpha 모델은 가장 높은 정확도를 얻었습니다.|영어 번역 과제에서 Beta 모델은 가장 높은 정확도를 얻었습니다.", "빠릅니다.|빠릅니다.",
        "색을 되살리는 확산 모델을 제안합니다.|사진에서 잡음을 지우는 방법을 실험으로 비교합니다."})
    void otherNumbersNamesAndShortWordsAreNot(String first, String second) {
        assertEquals(List.of(), Found.in(check, first, second));
    }

    @Test
    void aHeadingThatStandsTwiceIsMarked() {
        Subject subject = AllChecks.entry("- ***What's New***: 빠른 모델입니다.\n- ***what's new***: 작은 데이터입니다.\n");
        assertEquals(List.of("what's new"), Found.in(check, subject));
    }
}
