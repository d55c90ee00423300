package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * Keeps Korean directly after a bare address out of the link: splits the text node there before the autolink extension looks at
 * each text node.
 */
final class BareLinks extends AbstractVisitor implements PostProcessor, Parser.ParserExtension {

    private static final Pattern BEGIN = Pattern.compile("(?i)https?://|www\\.");
    private static final String BEHIND = " \t\n\u000B\f\r<>\"";

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(this);
    }

    @Override
    public Node process(Node node) {
        node.accept(this);
        return node;
    }

    @Override
    public void visit(Text text) {
        String all = text.getLiteral();
        SourceSpan source = source(text);
        Text last = text;
        int from = 0;
        for (int cut : cuts(all)) {
            Text piece = from == 0 ? text : new Text();
            piece.setLiteral(all.substring(from, cut));
            piece.setSourceSpans(source == null ? List.of() : List.of(source.subSpan(from, cut)));
            if (from > 0) {
                last.insertAfter(piece);
            }
            last = piece;
            from = cut;
        }
    }

    /** Returns the source span of a text that is the same in the source; null if it has entities or escapes. */
    private static SourceSpan source(Text text) {
        List<SourceSpan> spans = text.getSourceSpans();
        return spans.size() == 1 && spans.get(0).getLength() == text.getLiteral().length() ? spans.get(0) : null;
    }

    /**
     * Returns the indexes where an address ends with Korean directly after it, then the end of the text; empty if there is no
     * such address. Takes linear time.
     */
    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text);
        int word = 0;
        for (int from = 0; begin.find(from);) {
            word = begin.end() > word ? endOfWord(text, begin.end()) : word;
            from = BareAddress.end(text, begin.start(), word);
            if (from < word) {
                cuts.add(from);
            }
        }
        if (!cuts.isEmpty()) {
            cuts.add(text.length());
        }
        return cuts;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && BEHIND.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
