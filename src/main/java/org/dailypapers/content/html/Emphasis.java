package org.dailypapers.content.html;

import java.util.BitSet;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Finds asterisks that readers see because they do not mark emphasis. */
public final class Emphasis {

    private Emphasis() {
    }

    /**
     * @param markdown CommonMark
     * @return the indexes in {@code markdown} of the asterisks that mark nothing and are neither escaped nor in code or TeX, in
     *     order
     */
    public static List<Integer> stray(String markdown) {
        if (markdown.indexOf('*') < 0) {
            return List.of();
        }
        String hinted = Hints.added(markdown);
        BitSet stray = new BitSet();
        Markdown.parse(hinted).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.getSourceSpans().forEach(span -> collect(hinted, span, stray));
            }
        });
        int[] places = Hints.places(hinted);
        return stray.stream().mapToObj(at -> places[at]).toList();
    }

    private static void collect(String hinted, SourceSpan span, BitSet stray) {
        int from = span.getInputIndex();
        for (int at = from; at < from + span.getLength(); at++) {
            stray.set(at, hinted.charAt(at) == '*' && (at == 0 || hinted.charAt(at - 1) != '\\'));
        }
    }
}
