package org.dailypapers.content.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"모델은 좋다. |정말? |네!", "성능은 3.5%이다. |끝", "Kim et al. (2024)가 보였다. |다음", "e.g. this one. |Next",
        "Fig. 3을 보라. |끝", "`a. b` 이다. |끝", "$x. y_1$ 이다. |끝", "- 하나다. |둘이다.\n|- 셋이다.", "1. 하나\n|2. 둘", "줄\n\n|  줄",
        "by J. Doe. |Next", "그는 \"좋다.\" |라고 했다…  |끝", "**굵게.** |다음", "버전 2.0은 A.B에 있다.", "``a ` b. c`` d. |e", "`a. |b",
        "값 $5. |끝", "하나.  \n \n\t\n|둘"})
    void endWhereAReaderWouldSay(String sentences) {
        assertEquals(List.of(sentences.split("\\|")), Sentences.of(sentences.replace("|", "")));
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void areTheText(@ForAll("texts") String text) {
        assertEquals(text, String.join("", Sentences.of(text)));
        assertEquals(List.of(), Sentences.of(text).stream().filter(String::isEmpty).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("가", "a", "al", ".", "?", "。", " ", "\n", "\t", "`", "``", "$", "1", "- ", "😀", ")", "*", "J")
                .list().ofMaxSize(30).map(parts -> String.join("", parts));
    }
}
