package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dailypapers.curation.check.text.ForeignScript;
import org.dailypapers.curation.check.text.NoHangul;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptChecksTest {

    @Test
    void aBodyWithoutKoreanIsMarkedWhole() {
        assertEquals(List.of("We propose `x`. It works."),
                Found.in(new NoHangul(), "새로운 모델입니다.", "We propose `x`. It works.", "$x^2$ 42"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"토큰의冗장성을 줄입니다.|冗", "공개적으로 доступ 가능한 데이터입니다.|доступ", "감정表示중에 나옵니다.|表示",
        "このモデル은 빠릅니다.|このモデル", "그는 (토큰의 冗장성)을 줄입니다.|冗", "العربية 텍스트를 다룹니다.|العربية", "λόγος를 다룹니다.|λόγος"})
    void wordsOfOtherScriptsAreMarked(String body, String word) {
        assertEquals(List.of(word), Found.in(new ForeignScript(), body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"중국어 데이터셋(红楼梦)을 씁니다.", "역목운(逆目韻) 시를 짓습니다.", "'千字文', \"論語\"를 학습합니다.", "α와 β는 상수이고 Σ는 합입니다.",
        "`变量`은 코드입니다.", "Schrödinger 방정식과 360° 영상, 10²개, 2×3.", "책 「三國志, 水滸傳」을 읽습니다.", "사전 학습(중국어: 预训练)을 합니다.",
        "$中_1$은 식입니다."})
    void namesInTheirOwnScriptAndFormulasAreNot(String body) {
        assertEquals(List.of(), Found.in(new ForeignScript(), body));
    }
}
