package org.dailypapers.content.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds code in a Markdown text. */
public final class CodeSpans {

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private CodeSpans() {
    }

    /** @return the code of a text, inline and in blocks */
    public static CodeSpans of(String markdown) {
        CodeSpans code = new CodeSpans();
        String hinted = Hints.added(markdown);
        Markdown.parse(hinted).accept(code.new Visitor(Hints.places(hinted)));
        return code;
    }

    /** @return whether code crosses the beginning or the end of a part of the text */
    public boolean goesBeyond(int from, int to) {
        Map.Entry<Integer, Integer> first = ends.lowerEntry(from);
        Map.Entry<Integer, Integer> last = ends.lowerEntry(to);
        return first != null && first.getValue() > from || last != null && last.getValue() > to;
    }

    private final class Visitor extends AbstractVisitor {
        private final int[] places;

        Visitor(int[] places) {
            this.places = places;
        }

        @Override
        public void visit(Code code) {
            add(code);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code);
        }

        private void add(Node code) {
            List<SourceSpan> spans = code.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan last = spans.get(spans.size() - 1);
                ends.put(places[spans.get(0).getInputIndex()], places[last.getInputIndex() + last.getLength()]);
            }
        }
    }
}
