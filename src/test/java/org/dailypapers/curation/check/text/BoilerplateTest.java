package org.dailypapers.curation.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dailypapers.curation.check.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"이 논문은 중요한 기여를 합니다.", "이번 연구에서는 새로운 딥러닝(deep learning) 모델을 소개합니다.", "이는 향후 연구의 중요한 방향을 제시합니다.",
        "이 모델은 로봇 연구 발전에 크게 기여할 것으로 기대됩니다.", "이 연구는 문서 처리의 새로운 방향을 개척할 수 있는 잠재력을 가지고 있습니다.", "다음은 논문의 요약입니다.", "죄송합니다, 초록이 너무 짧습니다.",
        "As an AI language model, I cannot read the paper.", "Here is the summary of the paper.", "제공된 텍스트에는 실험 결과가 없습니다.", "추가 질문이 있으시면 언제든 말씀해 주십시오.",
        "음악 생성 분야에서 중요한 진전이 이루어졌습니다."})
    void emptyWordsAreMarked(String sentence) {
        assertEquals(List.of(sentence), Found.in(new Boilerplate(), sentence + " Alpha는 단백질의 접힘을 예측합니다."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"이 논문은 단백질 접힘을 예측하는 새로운 모델을 소개합니다.", "이 방법은 기존 방법보다 두 배 빠릅니다.", "Alpha를 소개합니다.", "요약 모델은 기사 1만 건의 번역을 요약합니다.",
        "이 연구는 오류를 30% 줄여 번역 연구에 크게 기여할 것으로 기대됩니다.", "제공된 텍스트를 바탕으로 그림을 그립니다.", "최근 자연어 처리 분야에서 큰 발전이 이루어졌습니다.", "빠릅니다."})
    void whatSaysSomethingIsNot(String sentence) {
        assertEquals(List.of(), Found.in(new Boilerplate(), sentence));
    }
}
