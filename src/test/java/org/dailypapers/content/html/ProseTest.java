package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Growth;
import org.dailypapers.Seed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"$n$-gram|$n$", "$\\sim$20 Seconds|$\\sim$", "$VILA^2$: x|$VILA^2$",
        "a $$x=y$$ b|$$x=y$$", "$O(n \\log n)$이다|$O(n \\log n)$", "$x_1 * y_1$ 와|$x_1 * y_1$", "SOTOPIA-$π$|$π$"})
    void tellsTex(String text, String tex) {
        assertEquals(tex, Jsoup.parse(Prose.line(text)).select("span.tex").text());
        assertEquals(tex, Jsoup.parse(Prose.html(text)).select("span.tex").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$100", "$100이고 $200입니다", "$100-$200", "$5 and $6", "US$50M($70M)", "a $ b $ c", "$", "$$",
        "$가격$", "$50과 A$70"})
    void tellsMoney(String text) {
        assertFalse(Prose.line(text).contains("tex"), Prose.line(text));
        assertFalse(Prose.html(text).contains("tex"), Prose.html(text));
    }

    @Test
    void readsALineOfManyDollarSignsInTimeInProportionToIt() {
        String many = "$5 ".repeat(200_000);
        assertEquals(many.strip(), Jsoup.parse(Prose.html(many)).text());
        Growth.assertNearlyLinear("a line of many dollar signs", 50_000, "$5 "::repeat, Prose::html);
    }

    @Test
    void setsWhatSummariesHave() {
        assertEquals("<p><strong>굵게</strong> <em>기울임</em> <code>a*b</code></p>\n<ol>\n<li>하나</li>\n<li>둘</li>\n</ol>",
                Prose.html("**굵게** *기울임* `a*b`\n\n1. 하나\n2. 둘").strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"**모델(model)**은 좋다|모델(model)", "그는 **\"확산\"**이라 한다|\"확산\"", "기법**(attention)**을|(attention)",
        "**굵게**, 다시|굵게"})
    void setsBoldTextThatMeetsKorean(String markdown, String bold) {
        assertEquals(bold, Jsoup.parse(Prose.html(markdown)).select("strong").text());
        assertFalse(Prose.html(markdown).contains("\uFDD0"));
    }

    @Test
    void setsTextsNestedBeyondAllReason() {
        assertTrue(Prose.html("> ".repeat(20_000) + "deep").contains("deep"));
        assertTrue(Prose.html("[".repeat(20_000) + "deep").contains("deep"));
        assertTrue(Prose.html("- ".repeat(5_000) + "deep").contains("deep"));
    }

    @Test
    void leadsOutOnlyToTheWeb() {
        Document html = Jsoup.parse(Prose.html("[a](javascript:alert(1)) [b](https://example.org/) ![c](https://example.org/c.png)"
                + " [d](data:text/html,x) [e](//evil.example) https://example.org/f"));
        assertEquals(java.util.List.of("https://example.org/", "https://example.org/c.png", "https://example.org/f"),
                html.select("a[href]").eachAttr("href"));
        assertEquals(0, html.select("img").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"코드는 https://example.org/alpaca에서 봅니다.|https://example.org/alpaca", "www.example.org/a를 봅니다|http://www.example.org/a",
        "(https://example.org/a_(b)를 보십시오)|https://example.org/a_(b)", "https://example.org/a.을, https://example.org/b는|https://example.org/a https://example.org/b",
        "https://ko.example.org/wiki/인공지능 참고|https://ko.example.org/wiki/인공지능", "https://example.org/a에서https://example.org/b로|https://example.org/a https://example.org/b",
        "**https://example.org/a**와 <https://example.org/b에서>|https://example.org/a https://example.org/b에서", "[이름](https://example.org/a에서)|https://example.org/a에서"})
    void endsABareLinkBeforeTheKoreanBehindIt(String text, String links) {
        String html = Prose.html(text);
        assertEquals(links, URLDecoder.decode(String.join(" ", Jsoup.parse(html).select("a").eachAttr("href")), StandardCharsets.UTF_8));
        assertEquals(text.replaceAll("\\*\\*|[<>]|\\[|]\\(.*\\)", ""), Jsoup.parse(html).text());
    }

    @Test
    void endsVeryManyLinks() {
        assertEquals(5_000, Jsoup.parse(Prose.html("https://example.org/a에서 ".repeat(5_000))).select("a[href=https://example.org/a]").size());
    }

    @Test
    void keepsHeadingsOutOfThePagesOutline() {
        assertEquals("<p class=\"heading\">제목</p>", Prose.html("# 제목").strip());
    }

    @Property(seed = Seed.OF_ALL)
    void letsNoMarkupOfATextBecomeMarkupOfThePage(@ForAll("attacks") String text) {
        for (String html : java.util.List.of(Prose.html(text), Prose.line(text))) {
            Document page = Jsoup.parse(html);
            assertTrue(page.select("script, img, iframe, svg, style, object, form, [onerror], [onclick], [style]").isEmpty(), html);
            assertTrue(page.select("a[href]").stream().allMatch(a -> a.attr("href").matches("https?:.*")), html);
        }
    }

    @Property(seed = Seed.OF_ALL)
    void losesNoWordOfATitle(@ForAll String title) {
        String text = title.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        assertEquals(text.strip().replaceAll("(?U)\\s+", " "),
                Jsoup.parseBodyFragment("<p>x" + Prose.line(text) + "x</p>").body().wholeText().strip()
                        .replaceAll("^x|x$", "").strip().replaceAll("(?U)\\s+", " "));
    }

    @Provide
    Arbitrary<String> attacks() {
        return Arbitraries.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "$<b>$",
                "`<i>`", "**", "*", "<a href='javascript:1'>", "<!--", "-->", "]]>", "\n", " ", "가", "&lt;script&gt;", "\"", "'",
                "<style>", "</p>", "<svg/onload=1>", "![x](https://e.org/x.png)", "$$", "$", "\\", "|a|b|\n|-|-|\n").list()
                .ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
