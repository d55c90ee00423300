package org.dailypapers.curation.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.html.TexElements;
import org.dailypapers.curation.check.Passage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;


class PreviewMarksTest {

    private static final String LONG = "- 긴 글입니다.\n".repeat(40).strip();
    private static final Content CONTENT = new Content("On $n$ **alpacas**", List.of("Ada", "+", "Ben+"), null, null, null,
            List.of(new Section("What's New", "앞 뒤"), new Section("More", LONG)));

    @Test
    void marksTheVeryPlaceInALine() {
        Element who = new Element("p").text("Ada, +, Ben+");
        marks(new Passage(FieldName.AUTHORS, -1, 5, 6, "+"), new Passage(FieldName.AUTHORS, -1, 11, 12, "+")).onLine(who, FieldName.AUTHORS, -1);
        assertEquals("Ada, <mark class=\"error\" title=\"b\" id=\"mark-0\">+</mark>"
                + "<a class=\"found error\" href=\"#finding-0\" title=\"b\" aria-label=\"b\">※</a>, Ben<mark class=\"error\" title=\"b\" id=\"mark-1\">+</mark>"
                + "<a class=\"found error\" href=\"#finding-1\" title=\"b\" aria-label=\"b\">※</a>", who.html());
    }

    @Test
    void marksAWholeTitleAcrossItsTex() {
        Element title = new Element("h3").html(Prose.lineToMark(CONTENT.title()));
        PreviewMarks marks = marks(Passage.whole(FieldName.TITLE, CONTENT.title()));
        marks.onLine(title, FieldName.HEADING, 0);
        assertEquals(0, title.select("mark").size());
        marks.onLine(title, FieldName.TITLE, -1);
        assertEquals(List.of("On", "$n$", "**alpacas**"), title.select("mark").eachText());
        assertEquals(List.of("mark-0"), title.select("[id]").eachAttr("id"));
        assertEquals(1, title.select(".tex mark").size());
        assertEquals(1, title.select("a").size());
        TexElements.set(title);
        assertEquals("n", title.select(".tex[title=$n$] mark i").text());
    }

    @Test
    void marksALongSectionAtItsEdge() {
        Element first = new Element("div");
        Element second = new Element("div");
        PreviewMarks marks = marks(Passage.inBody(0, "앞 뒤", 0, 3), Passage.inBody(1, LONG, 0, LONG.length()), Passage.inBody(1, LONG, 2, 5));
        marks.inBody(first, 0, "앞 뒤\n");
        marks.inBody(second, 1, LONG);
        assertEquals("앞 뒤", first.select("mark").text());
        assertTrue(second.hasClass("whole"));
        assertEquals("긴 글", second.select("mark").text());
        assertEquals(List.of("#finding-2", "#finding-1"), second.select("a.found").eachAttr("href"));
    }

    private static PreviewMarks marks(Passage... passages) {
        return new PreviewMarks(CONTENT, IntStream.range(0, passages.length)
                .mapToObj(i -> new PreviewMark(passages[i], Integer.toString(i), "error", "b")).toList());
    }
}
