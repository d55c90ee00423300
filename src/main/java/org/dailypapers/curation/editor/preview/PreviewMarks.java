package org.dailypapers.curation.editor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.html.MarkedProse;
import org.dailypapers.content.html.MarkedProse.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;


/**
 * Marks the passages that findings are about in the preview.
 *
 * @param content the content that was checked; null if the typed text is not valid content, so that nothing is marked
 * @param all the passages, the most severe first
 */
public record PreviewMarks(Content content, List<PreviewMark> all) {

    /** Nothing is marked. */
    public static final PreviewMarks NONE = new PreviewMarks(null, List.of());

    /** If a passage is a whole section longer than this, in characters, the section is marked at its edge. */
    private static final int LONG = 300;

    /**
     * Marks passages in a single-line field.
     *
     * @param shown the element that shows the field, and nothing else
     * @param field the field
     * @param section the index of its section, from 0; -1 for a field that is not in a section
     */
    void onLine(Element shown, FieldName field, int section) {
        of(field, section).forEach(one -> onLine(shown, one.mark()));
    }

    private static void onLine(Element shown, Mark mark) {
        Element last = null;
        int from = 0;
        for (TextNode text : texts(shown)) {
            int length = text.getWholeText().length();
            int start = Math.max(0, mark.start() - from);
            int end = Math.min(length, mark.end() - from);
            if (start < end) {
                TextNode marked = start == 0 ? text : text.splitText(start);
                if (end < length) {
                    marked.splitText(end - start);
                }
                Element around = mark.around(marked.getWholeText(), last == null);
                marked.replaceWith(around);
                last = around;
            }
            from += length;
        }
        if (last != null) {
            last.after(mark.link());
        }
    }

    /**
     * Shows the text of a section.
     *
     * @param shown the element that is to show it
     * @param section the index of the section, from 0
     * @param typed the text as it was typed
     */
    void inBody(Element shown, int section, String typed) {
        if (content == null) {
            shown.html(MarkedProse.html(typed, List.of()));
            return;
        }
        String body = content.sections().get(section).body();
        List<Mark> within = new ArrayList<>();
        List<PreviewMark> whole = new ArrayList<>();
        of(FieldName.SECTION, section).forEach(one -> {
            if (one.passage().start() == 0 && one.passage().end() == body.length() && body.length() > LONG) {
                whole.add(one);
            } else {
                within.add(one.mark());
            }
        });
        shown.html(MarkedProse.html(body, within));
        whole.forEach(one -> shown.addClass("whole").addClass(one.severity()).appendChild(one.mark().link()));
    }

    private Stream<PreviewMark> of(FieldName field, int section) {
        return all.stream().filter(one -> one.passage().field() == field && one.passage().section() == section);
    }

    private static List<TextNode> texts(Element shown) {
        List<TextNode> texts = new ArrayList<>();
        NodeVisitor visitor = (node, depth) -> {
            if (node instanceof TextNode text && text.parent().closest("a.found") == null) {
                texts.add(text);
            }
        };
        NodeTraversor.traverse(visitor, shown);
        return texts;
    }
}
