package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dailypapers.Seed;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class UnbrokenTest {

    @Test
    void aParticleStaysWithWhatItFollows() {
        assertEquals("<p>모델(LLMs<span class=\"nowrap\">)을</span> 30<span class=\"nowrap\">%로</span> 줄인 '것<span class=\"nowrap\">'이다</span>.</p>",
                Prose.html("모델(LLMs)을 30%로 줄인 '것'이다.").strip());
        assertEquals("<p><strong>(LLM)</strong>을</p>", Prose.html("**(LLM)** 을").strip().replace(" ", ""), "only within one text");
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
        for (String text : List.of("x)이 ".repeat(30_000), "**x)이** y)가 ".repeat(9_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Prose.html(text));
        }
    }

    @Test
    void aPlainTextIsEscaped() {
        assertEquals("&lt;b&gt; &amp; (a<span class=\"nowrap\">)를</span>", Unbroken.html("<b> & (a)를"));
    }

    @Property(seed = Seed.OF_ALL)
    void noTextIsChanged(@ForAll @StringLength(max = 60) String any) {
        String text = any + " (" + any.replaceAll("[^가-힣]", "나") + ")를 90%의";
        var before = Jsoup.parseBodyFragment("<p></p>");
        before.selectFirst("p").text(text);
        String whole = before.wholeText();
        Unbroken.mark(before.body());
        assertEquals(whole, before.wholeText());
    }
}
