package org.dailypapers.curation.check.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dailypapers.curation.check.AllChecks;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Found;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexResidueTest {

    private final Check check = new TexResidue();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"복잡도는 $O(n^2)$입니다.|$O(n^2)$", "이름은 \\\\mlee입니다.|\\\\mlee", "값은 10^{-5}입니다.|10^{-5}", "x_{i}를 씁니다.|x_{i}",
        "모델 \\(X\\)입니다.|\\(X\\)", "정확도 42.5\\\\%를 얻습니다.|42.5\\\\%", "이름 {\\lambda}입니다.|{\\lambda}", "\\mathcal{O}(n)입니다.|\\mathcal{O}",
        "수 F(italic_F)입니다.|italic_F", "코드는 https://example.org/a{Name}에 있습니다.|{Name}", "주소는 ~https://example.org 입니다.|~",
        "p\\u2062a\\u2062s입니다.|p\\u2062a\\u2062s"})
    void texIsMarked(String body, String passage) {
        assertEquals(List.of(passage), Found.in(check, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"비용은 $100이고 $200입니다.", "`\\frac{a}{b}`는 코드입니다.", "10^6개와 2^64, X^0, D_A, x_t입니다.", "file_name과 _강조_, {집합}", "약 ~5% 높습니다.", "정확도 42.5\\%, 연구 \\& 개발",
        "https://example.org/a_b^c 를 보세요."})
    void moneyCodeAndPlainNotationAreNot(String body) {
        assertEquals(List.of(), Found.in(check, body));
    }

    @Test
    void titlesAreLookedAt() {
        Subject subject = AllChecks.entry("### [Model-$\\pi$: 5\\% Better](https://arxiv.org/abs/2411.06481)\n\n- 모델입니다.");
        assertEquals(List.of("$\\pi$", "5\\%"), Found.in(check, subject));
    }

    @Test
    void anEscapedSignIsMended() {
        List<Finding> findings = check.find(Found.entry("정확도 42.5\\\\%, $x$입니다."));
        assertEquals("정확도 42.5%, $x$입니다.", findings.get(0).mended().sections().get(0).body());
        assertNull(findings.get(1).mended());
        Subject title = AllChecks.entry("### [Models: 5\\% Better](https://arxiv.org/abs/2411.06481)\n\n- 모델입니다.");
        assertEquals("Models: 5% Better", check.find(title).get(0).mended().title());
    }
}
