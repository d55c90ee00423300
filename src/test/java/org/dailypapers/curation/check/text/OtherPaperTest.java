package org.dailypapers.curation.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.dailypapers.curation.check.AllChecks;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Found;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherPaperTest {

    private final Check check = new OtherPaper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TableSeer: Video Captioning for Robots|그래프 신경망으로 단백질의 구조를 예측합니다.|1",
        "TableSeer: Video Captioning for Robots|tableseer는 새로운 신경망입니다.|0", "TableSeer: Video Captioning for Robots|로봇이 찍은 동영상에 설명을 붙입니다.|0",
        "Table-Seer: Video Captioning|TableSeer를 소개합니다.|0", "SeerLMs: Video Captioning|SeerLM을 소개합니다.|0",
        "Captioning Videos of Indoor Robots|새로운 트랜스포머 모델을 제안합니다.|1", "Captioning Videos of Indoor Robots|실내를 도는 로봇을 위한 모델입니다.|0",
        "Captioning Videos|새로운 트랜스포머 모델을 제안합니다.|0", "On the Theory of Everything|새로운 트랜스포머 모델을 제안합니다.|0"})
    void textsThatHaveNothingOfTheTitleAreMarked(String title, String body, int findings) {
        Subject subject = AllChecks.entry("### [" + title + "](https://arxiv.org/abs/2411.06481)\n\n- ***What's New***: " + body);
        assertEquals(findings == 0 ? List.of() : List.of(title), Found.in(check, subject));
    }

    @Test
    void namesAreTold() {
        assertEquals(Set.of("Molmo", "PixMo"), new Title("Molmo and PixMo: Open Weights").names());
        assertEquals(Set.of("Phi-4-Mini"), new Title("Phi-4-Mini Technical Report: Compact LLMs").names());
        assertEquals(Set.of("XGBoost"), new Title("Scaling Up XGBoost Models with LLMs in 3D").names());
        assertEquals(Set.of(), new Title("A Study of LLMs: $x_1$ and RLHF").names());
    }
}
