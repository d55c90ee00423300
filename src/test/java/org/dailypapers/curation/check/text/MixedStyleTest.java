package org.dailypapers.curation.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dailypapers.curation.check.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedStyleTest {

    @Test
    void theRarerStyleIsMarked() {
        assertEquals(List.of("매우 빠르다."), Found.in(new MixedStyle(), "새 모델을 제안합니다. 매우 빠르다.", "두 단계로 학습합니다."));
        assertEquals(List.of("두 배 빠릅니다(표 3)."), Found.in(new MixedStyle(), "새 모델을 제안한다. 간단하다. 두 배 빠릅니다(표 3)."));
        assertEquals(List.of("코드는 공개될 예정이다: https://example.org/a."),
                Found.in(new MixedStyle(), "새 모델입니다. 빠릅니다. 코드는 공개될 예정이다: https://example.org/a."));
        assertEquals(List.of("쉬운 문제가 아니다."), Found.in(new MixedStyle(), "어렵습니다. 쉬운 문제가 아니다. 풀었습니다."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"새 모델을 제안합니다. 성능을 두 배로 높임. 새 데이터셋 공개.", "쉬운 문제가 아니다. 새 방법을 제안한다.", "(\"그는 좋다고 한다\") 이렇게 말합니다. 끝입니다.",
        "센서는 라이다(LiDAR)입니다. 비교 대상은 캐나다.", "모델이 좋습니다. 왜 그럴까요?", "It works. 잘 됩니다."})
    void oneStyleWithNounsAndQuotesIsNot(String body) {
        assertEquals(List.of(), Found.in(new MixedStyle(), body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"모델입니다.|POLITE", "모델입니다|POLITE", "좋습니다!**|POLITE", "아니다.|PLAIN", "한다 (p < 0.05).|PLAIN",
        "제안함.|OTHER", "무엇보다.|OTHER", "캐나다.|OTHER", "It works.|OTHER", "다.|OTHER"})
    void endsAreTold(String sentence, SentenceEnd end) {
        assertEquals(end, SentenceEnd.of(sentence));
    }
}
