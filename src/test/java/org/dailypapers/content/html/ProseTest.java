package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        "a $$x=y$$ b|$$x=y$$", "$O(n \\log n)$이다|$O(n \\log n)$", "$x_1 * y_1$ 와|$x_1 * y_1$", "SOTOPIA-$π$|$π$", "Synth$^2$: x|$^2$", "LLM$\\times$Map|$\\times$",
        "$μ$LO|$μ$", "값은$x$이다|$x$", "$f(x)$는|$f(x)$", "$n$th|$n$"})
    void tellsTex(String text, String tex) {
        assertEquals(tex, Jsoup.parse(Prose.line(text)).select("span.tex").attr("title"));
        assertEquals(tex, Jsoup.parse(Prose.html(text)).select("span.tex").attr("title"));
        assertEquals(tex, Jsoup.parse(Prose.lineToMark(text)).select("span.tex").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"On $n^2$-grams|On n²-grams|On n²-grams", "Cube^3: A & B|Cube³: A & B|Cube^3: A & B",
        "\\textbf{A} $\\times$ b|A × b|\\textbf{A} × b", "$\\frac12$ of $x^k$|$\\frac12$ of x^k|$\\frac12$ of x^k"})
    void saysTexAsPlainText(String text, String ofTitle, String ofBody) {
        assertEquals(ofTitle, Prose.plainLine(text));
        assertEquals(ofBody, Prose.plain(text));
    }

    @Test
    void leavesTexThatIsNotSimpleInTheFaceOfTheText() {
        assertEquals("<p>가 $\\frac{a_1}{b_1}$ 나 <span class=\"tex\" title=\"$x$\"><i>x</i></span></p>", Prose.html("가 $\\frac{a_1}{b_1}$ 나 $x$").strip());
        assertEquals("$\\frac{a}{b}$ and \\unknown{x}", Prose.line("$\\frac{a}{b}$ and \\unknown{x}"));
        assertEquals("<span class=\"tex\" title=\"$a&lt;b$\"><i>a</i> &lt; <i>b</i></span> &amp; c", Prose.line("$a<b$ & c"));
    }

    @Test
    void typesetsInTimeInProportionToTheText() {
        for (String part : List.of("$x^2$ ", "$\\frac12$ ")) {
            Growth.assertNearlyLinear(part, 4_000, part::repeat, Prose::html);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$100", "$100이고 $200입니다", "$100-$200", "$5 and $6", "US$50M($70M)", "a $ b $ c", "$", "$$",
        "$가격$", "$50과 A$70", "A$AP Rocky and Ke$ha sing", "Micro$oft and Windows$ market", "Cash $AAPL and $GOOG", "tickers $AAPL/$GOOG trade",
        "$AAPL+$GOOG", "costs $5 and $7", "$so many words$", "a$x$ b", "A$AP = Ke$ha", "$5+$ or $6", "from $5=$7"})
    void tellsMoneyAndNames(String text) {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"*이탤릭(Italic)*은 어떤가요?|em|이탤릭(Italic)", "***굵고 기울임(BI)***을|em > strong|굵고 기울임(BI)", "__밑줄(Under)__은|strong|밑줄(Under)",
        "기법*(attention)*을|em|(attention)", "기법_(attention)_을|em|(attention)", "*Italic*(기울임)|em|Italic", "_밑줄_은|em|밑줄", "~~지운 말(x)~~은|del|지운 말(x)", "강조는*이렇게*도|em|이렇게",
        "*7*7*3*|em|7*7*3", "**7*7*3**|strong|7*7*3"})
    void setsEmphasisThatMeetsKorean(String markdown, String kind, String words) {
        assertEquals(words, Jsoup.parse(Prose.html(markdown)).select(kind).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"크기 10*2*3인 격자", "7*7*3이고 2*n*d입니다", "224*224*3", "2 * 3 * 4", "n*(m+1)*k", "(a+b)*c*d", "가로*세로*높이", "채널*가로*세로를", "A*와 B*는", "90.1*이고 88.2*은", "모델(A)*과 모델(B)*은",
        "x**2 + y**2", "10**6, 10**9", "20~30, 80~100", "20~~30, 80~~100", "모델_이름_은", "__init__은", "[한계]: 재현되지않음", "[^1]: 각주", "[가](나)", "f[i](x)", "![그림](가.png)", "[a](javascript:b)",
        ">90%의 정확도", ">= 3", "01. 하나", "2024. 가을에", "-- 가", "<div>가", "<!-- 가 -->", "``` 가", "#해시"})
    void leavesAsItIsWhatIsNoMarkup(String text) {
        Document html = Jsoup.parse(Prose.html(text));
        assertEquals(text, html.text());
        assertEquals(0, html.select("em, strong, del, a, pre, blockquote, ol").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', value = {"|가|나|\\n|:-|-:|\\n|**다**|라|%가 나 다 라", "|가|\\n|-|\\n|다|라%가 다 라", "앞\\n가|나\\n-|-\\n뒤%가 나", "|가|나|\\n|-|-|\\n|\\|%가 나 |"})
    void setsTables(String markdown, String cells) {
        Document html = Jsoup.parse(Prose.html(markdown.replace("\\n", "\n")));
        assertEquals(cells, String.join(" ", html.select("div.table th, div.table td").eachText()).strip());
    }

    @Test
    void setsATableThatIsNoneLineByLine() {
        String rows = "| 가 | 나 |\n".repeat(Table.MOST_CELLS / 2 + 1);
        assertEquals(Table.MOST_CELLS / 2 + 2, Jsoup.parse(Prose.html("|a|b|\n|-|-|\n" + rows)).select("p > br").size());
        assertEquals(1, Jsoup.parse(Prose.html("| 가 | 나 |\n| 다 | 라 |")).select("p > br").size());
        assertEquals(0, Jsoup.parse(Prose.html("|a|b|\n|-|-|\n" + rows)).select("table").size());
        assertEquals(0, Jsoup.parse(Prose.html("가\n\n" + "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|a\n".repeat(9_000))).select("td").size());
    }

    @Test
    void setsListsHoweverTheyAreIndented() {
        Document html = Jsoup.parse(Prose.html("세 단계입니다.\n\n    - 첫째는 **수집**입니다.\n        - 안\n    - 둘째입니다.\n\n    이어집니다."));
        assertEquals(List.of("첫째는 수집입니다. 안", "안", "둘째입니다."), html.select("li").eachText());
        assertEquals(List.of("세 단계입니다.", "이어집니다."), html.select("p").eachText());
        assertEquals(1, html.select("li li").size());
        assertEquals(2, Jsoup.parse(Prose.html("가\n\t- 나\n\t- 다")).select("ul > li").size());
        assertEquals("5", Jsoup.parse(Prose.html("3. 가\n5. 나\n6. 다")).select("ol[start=3] > li[value]").attr("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"가입니다.\n---", "가입니다.\n\n---\n", "가입니다.\n\n***\n\n* * *", "가입니다.\n===", "가입니다.\n\n────", "가입니다.\n___"})
    void leavesOutTheSeparatorAtTheEnd(String markdown) {
        assertEquals("<p>가입니다.</p>", Prose.html(markdown).strip());
        assertEquals("<p>가입니다.</p>\n<hr>\n<p>나</p>", Prose.html(markdown + "\n\n나").replaceAll("(<hr>\n)+", "<hr>\n").strip());
    }

    @Test
    void setsCodeOfFencesThatClose() {
        assertEquals("a\n", Jsoup.parse(Prose.html("```python\na\n```\n\n```\n**가**")).select("pre").text() + "\n");
        assertEquals("가", Jsoup.parse(Prose.html("```python\na\n```\n\n```\n**가**")).select("strong").text());
        assertEquals("가", Jsoup.parse(Prose.html("- ```\n  a\n\n**가**")).select("strong").text());
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
        assertEquals(List.of("https://example.org/", "https://example.org/c.png", "https://example.org/f"),
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
        for (String html : List.of(Prose.html(text), Prose.line(text))) {
            Document page = Jsoup.parse(html);
            assertTrue(page.select("script, img, iframe, svg, style, object, form, [onerror], [onclick], [style]").isEmpty(), html);
            assertTrue(page.select("a[href]").stream().allMatch(a -> a.attr("href").matches("https?:.*")), html);
        }
    }

    @Property(seed = Seed.OF_ALL)
    void losesNoWordOfATitle(@ForAll String title) {
        String text = title.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        Document html = Jsoup.parseBodyFragment("<p>x" + Prose.line(text) + "x</p>");
        html.select("span.tex").forEach(tex -> tex.text(tex.attr("title")));
        assertEquals(text.strip().replaceAll("(?U)\\s+", " "), html.body().wholeText().strip()
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
