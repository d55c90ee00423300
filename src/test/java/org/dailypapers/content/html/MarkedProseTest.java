package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.dailypapers.content.html.MarkedProse.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "모델은 좋습니다. 모델은 빠릅니다.|모델은 빠릅니다.|모델은 빠릅니다.",
        "아주 **굵은 글**입니다.|**굵은 글**입|굵은 글 입",
        "아주 **모델(model)**은 좋습니다.|모델(model)**은|모델(model) 은",
        "닫히지 **않습니다.|**|**",
        "식 $a_1 + b$은 좋습니다.|a_1 +|a_1 +",
        "코드 `x = [1]`입니다.|[1]|[1]",
        "별 \\* 하나와 A&amp;B 사이|&amp;B 사|&B 사",
        "[이름](https://example.org/이름) 이름은|이름은|이름은",
        "https://example.org/a 입니다.|example.org|example.org",
        "태그 <a href=x>입니다|<a href=x>|<a href=x>",
        "첫 줄\\n\\n- 둘째 줄|줄\\n\\n- 둘째|줄 둘째",
        "![그림](https://example.org/a.png) 뒤|그림|그림"})
    void marksThePassageWhereverItIsShown(String markdown, String passage, String shown) {
        String body = markdown.replace("\\n", "\n");
        String part = passage.replace("\\n", "\n");
        Document html = Jsoup.parseBodyFragment(MarkedProse.html(body, List.of(mark(body.indexOf(part), part.length(), "a"))));
        assertEquals(shown, String.join(" ", html.select("mark").eachText()), html.html());
        assertEquals(1, html.select("mark[id=mark-a]").size());
        assertEquals(1, html.select("a.found[href=#finding-a]").size());
        assertEquals(0, html.select("a a, a mark a").size(), html.html());
    }

    @Test
    void marksWhatIsNamedFirstWherePassagesOverlap() {
        Document html = Jsoup.parseBodyFragment(MarkedProse.html("가나다라", List.of(mark(1, 2, "a"), mark(0, 4, "b"))));
        assertEquals(List.of("가", "나다", "라"), html.select("mark").eachText());
        assertEquals(List.of("mark-b", "mark-a"), html.select("mark[id]").eachAttr("id"));
        assertEquals("가나다※라※", html.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"식 $x^2$은|$x^2$|<mark><i>x</i><sup>2</sup></mark>", "식 $x^2$은|식 $x^2$은|<mark><i>x</i><sup>2</sup></mark>",
        "식 $x^2$은|x|", "식 $\\frac12$은|$\\frac12$|"})
    void typesetsTexThatIsMarkedAsAWhole(String body, String passage, String shown) {
        Document html = Jsoup.parseBodyFragment(MarkedProse.html(body, List.of(mark(body.indexOf(passage), passage.length(), "a"))));
        html.outputSettings().prettyPrint(false);
        html.select("a.found").remove();
        html.select("mark").forEach(Element::clearAttributes);
        assertEquals(shown == null ? "" : shown, html.select("span.tex").html());
        assertEquals(shown == null ? body : "식 x2은", html.text());
    }

    @Test
    void letsNothingInWithTheMarks() {
        String body = "<mark id=x>가</mark> \uFDD1\uE000나\uFDD2 <script>alert(1)</script>";
        Document html = Jsoup.parseBodyFragment(MarkedProse.html(body, List.of(mark(0, body.length(), "a"))));
        assertEquals(0, html.select("script, mark[id=x]").size());
        assertTrue(html.text().contains("<script>alert(1)</script>"), html.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#xFDD1;", "&#xFDD1;&#xE000;", "가 &#xFDD2; 나", "![](x&#xFDD1;&#xF8FF;)", "&#xFDD1;&#xE000;나&#xFDD2;"})
    void takesNoEntityForAMark(String body) {
        assertEquals(0, Jsoup.parseBodyFragment(MarkedProse.html(body, List.of())).select("mark").size());
        assertEquals(1, Jsoup.parseBodyFragment(MarkedProse.html(body + " 끝", List.of(mark(0, body.length() + 2, "a")))).select("mark[id]").size());
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void changesNothingOfWhatIsShown(@ForAll("texts") String text, @ForAll("places") List<Mark> marks) {
        Document html = Jsoup.parseBodyFragment(plain(MarkedProse.html(text, marks)));
        html.outputSettings().prettyPrint(false);
        html.select("a.found").forEach(Element::remove);
        Document plain = Jsoup.parseBodyFragment(plain(Prose.html(plain(text))));
        List.of(html, plain).forEach(page -> page.select(".nowrap, .kept").unwrap());
        List.of(html, plain).forEach(page -> page.select("span.tex").forEach(tex -> tex.text(tex.attr("title")).unwrap()));
        html.select("mark").forEach(Element::unwrap);
        assertEquals(plain.body().text(), html.body().text());
        assertEquals(plain.body().getAllElements().eachText(), html.body().getAllElements().eachText());
    }

    private static String plain(String html) {
        return html.replace('\uFDD1', '\uFFFD').replace('\uFDD2', '\uFFFD');
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("가", "나 ", "a", " ", "\n", "\n\n", "**", "*", "_", "`", "``` \n", "- ", "1. ", "# ", "> ", "[", "](", ")", "\\", "&amp;", "&",
                "$x$", "$", "<b>", "https://a.org/b", "다.", "(", "!", "\uFDD1", "\uFDD2", "\uE000", "에서", "&#xFDD1;", "&#xFDD2;", "![](").list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Mark>> places() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 30))
                .as((start, length) -> mark(start, length, "m" + start)).list().ofMaxSize(4);
    }

    private static Mark mark(int start, int length, String name) {
        return new Mark(start, start + length, "error", "mark-" + name, "#finding-" + name, "what is found");
    }
}
