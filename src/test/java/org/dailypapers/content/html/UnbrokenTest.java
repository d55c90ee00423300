package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dailypapers.Growth;
import org.dailypapers.Seed;
import org.dailypapers.content.diff.Origins;
import org.dailypapers.content.diff.TracedProse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbrokenTest {

    @Test
    void aParticleStaysWithWhatItFollows() {
        assertEquals("<p>모델(LLMs<span class=\"nowrap\">)을</span> 30<span class=\"nowrap\">%로</span> 줄인 '것<span class=\"nowrap\">'이다</span>.</p>",
                Prose.html("모델(LLMs)을 30%로 줄인 '것'이다.").strip());
        assertEquals("<p><strong>(LLM)</strong> 을</p>", Prose.html("**(LLM)** 을").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"**모델(BERT)**는 좋다", "`f(x)`는 좋다", "***a)***는 좋다", "$f(x)$는 좋다", "[모델(BERT)](http://a.b)는 좋다", "모델(BERT)**는** 좋다",
        "**모델(*BERT*)**는 좋다", "*a)*는)**b** 좋다"})
    void aParticleStaysBehindAnotherElement(String markdown) {
        for (String html : List.of(Prose.html(markdown), MarkedProse.html(markdown, List.of()))) {
            assertEquals("<span class=\"kept\">는</span>", Jsoup.parseBodyFragment(html).select(".kept").outerHtml(), html);
        }
    }

    @Test
    void aParticleStaysBehindWhatIsMarkedOrTraced() {
        String marked = MarkedProse.html("가 모델(BERT)는", List.of(new MarkedProse.Mark(2, 10, "note", "n", "#f", "N")));
        assertEquals("는", Jsoup.parseBodyFragment(marked).select(".kept").text(), marked);
        String traced = TracedProse.html(List.of(new Origins.Piece("**모델(BERT)**는 모델(GPT)의 일종이다.", 1)), n -> new TracedProse.Mark("s", "1", "#", "N"));
        assertEquals(List.of("는", ")의"), Jsoup.parseBodyFragment(traced).select(".kept, .nowrap").eachText(), traced);
    }

    @Test
    void aParticleOfConjoiningLettersStaysToo() {
        assertEquals("<p>모델(BERT<span class=\"nowrap\">)\u1102\u1173\u11ab</span> 좋다</p>", Prose.html("모델(BERT)\u1102\u1173\u11ab 좋다").strip());
        assertEquals("<p>(a)" + Normalizer.normalize("가나다라마", Normalizer.Form.NFD) + "</p>", Prose.html("(a)" + Normalizer.normalize("가나다라마", Normalizer.Form.NFD)).strip());
    }

    @Test
    void aParticleDoesNotFollowAnotherParagraphOrLine() {
        assertEquals(0, Jsoup.parseBodyFragment(Prose.html("**a)**\n\n는\n\n- **b)**\n- 는\n\n**c)**\\\n는\n\n(d)`는`")).select(".kept, .nowrap").size());
    }

    @Test
    void aParticleWithinAnotherElementStaysTooWhereBothHaveOne() {
        assertEquals(2, Jsoup.parse(Prose.html("이 모델(BERT)은 **기존(GPT)의 성능**보다")).select(".nowrap").size());
        assertEquals(2, Jsoup.parse(Prose.html("- A(1)는\n  - B(2)는")).select(".nowrap").size());
    }

    @Test
    void longWordsSpacesAndCodeStayAsTheyAre() {
        assertEquals("<p>(a)가나다라마 (b) 를</p>", Prose.html("(a)가나다라마 (b) 를").strip());
        assertEquals("<p><code>(a)를</code></p>", Prose.html("`(a)를`").strip());
    }

    @Test
    void aLongTextTakesNoLongerThanItsLength() {
        for (String part : List.of("x)이 ", "**x)이** y)가 ", "**x)**이 ", "`x)`이", "*x)***이**")) {
            Growth.assertNearlyLinear(part, 20_000, length -> part.repeat(length / part.length()), Prose::html);
        }
    }

    @Test
    void aPlainTextIsEscaped() {
        assertEquals("&lt;b&gt; &amp; (a<span class=\"nowrap\">)를</span>", Unbroken.html("<b> & (a)를"));
    }

    @Property(seed = Seed.OF_ALL)
    void noTextIsChanged(@ForAll @StringLength(max = 60) String any) {
        String text = any + " (" + any.replaceAll("[^가-힣]", "나") + ")를 90%의";
        var before = Jsoup.parseBodyFragment("<p></p><p><b></b>은 좋<i></i>다)<u></u><em>는</em></p>");
        before.select("p:first-child, b, i, u").forEach(element -> element.text(text));
        String whole = before.wholeText();
        Unbroken.mark(before.body());
        assertEquals(whole, before.wholeText());
    }
}
