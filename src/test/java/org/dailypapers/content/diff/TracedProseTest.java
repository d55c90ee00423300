package org.dailypapers.content.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailypapers.Seed;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.Section;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.text.Sentences;
import org.dailypapers.content.diff.Origins.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TracedProseTest {

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void readsAsTheProseDoes(@ForAll(supplier = Contents.Supplier.class) Content content) {
        for (Section section : content.sections()) {
            Document traced = Jsoup.parseBodyFragment(html(section.body()));
            assertEquals(0, traced.select("a a").size(), traced::html);
            traced.select("a.origin").remove();
            if (traced.select(".written").isEmpty()) {
                traced.select("span.from").unwrap();
                assertEquals(spaced(Jsoup.parseBodyFragment(Prose.html(section.body()))), spaced(traced));
            }
        }
    }

    /** Normalizes white space. */
    private static String spaced(Document html) {
        return html.wholeText().replaceAll("(?U)\\s+", " ");
    }

    @Test
    void marksEachSentence() {
        assertEquals("<p><span class=\"from o1\">하나다.</span><a class=\"origin o1\" href=\"/1\" title=\"n1\">1</a>"
                + " <span class=\"from o2\">둘이다.</span><a class=\"origin o2\" href=\"/2\" title=\"n2\">2</a></p>",
                html("하나다. 둘이다.").strip());
    }

    @Test
    void marksWithinListsEmphasisAndLinks() {
        assertEquals(List.of("<li>", "<strong>", "1", "2", "3"), tags(html("- **하나다.**\n- 둘이다. https://example.org/a.")));
        Document html = Jsoup.parseBodyFragment(html("보라 https://example.org/a\n\n[둘이다.](https://example.org/b)"));
        assertEquals(List.of("https://example.org/a", "/1", "https://example.org/b", "/2"), html.select("a").eachAttr("href"));
    }

    @Test
    void keepsCodeAndFormulasWhole() {
        Document html = Jsoup.parseBodyFragment(html("앞이다.\n\n```python\nx = 1. + 2.\n```\n\n$a. b$ 이다."));
        assertEquals(1, html.select("pre code").size());
        assertEquals("$a. b$", html.select(".tex").attr("title"));
        assertEquals("a.b", html.select(".tex span.from").text());
        assertEquals(0, html.select(".written").size());
    }

    @Test
    void marksRowsOfTables() {
        Document html = Jsoup.parseBodyFragment(html("앞이다.\n\n| 가 | 나 |\n|---|--:|\n| 다 | 라 |\n| 마 | 바 |\n\n[한계]: 뒤이다.\n---"));
        assertEquals(0, html.select(".written, hr").size(), html::html);
        assertEquals(List.of("가", "나1"), html.select("th").eachText().stream().map(cell -> cell.replaceAll("\\d", "1")).toList());
        assertEquals(5, html.select("a.origin").size());
        assertEquals(3, html.select("th a.origin, td.right a.origin").size());
    }

    private static List<String> tags(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(document.select("li").isEmpty() ? "" : "<li>",
                document.select("strong").isEmpty() ? "" : "<strong>"), document.select("a.origin").eachText().stream()).toList();
    }

    private static String html(String body) {
        List<String> sentences = Sentences.of(body);
        return TracedProse.html(IntStream.range(0, sentences.size()).mapToObj(i -> new Piece(sentences.get(i), i + 1))
                .collect(Collectors.toList()), n -> new TracedProse.Mark("o" + n, "" + n, "/" + n, "n" + n));
    }
}
