package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the lines of a sanitized text in one walk, which ends once there are enough. */
final class TextLines implements NodeFilter {

    private static final Set<String> LINES = Set.of("p", "li", "tr", "pre", "blockquote", "br", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final int most;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int length;

    private TextLines(int most) {
        this.most = most;
    }

    /**
     * @param root an element with the text
     * @param most the number of characters after which no line begins
     * @return its lines, with single spaces and without blank lines
     */
    static List<String> of(Element root, int most) {
        TextLines all = new TextLines(most);
        root.filter(all);
        all.end();
        return all.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (LINES.contains(node.nodeName())) {
            end();
        }
        return length < most ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (LINES.contains(node.nodeName())) {
            end();
        } else if (CELLS.contains(node.nodeName())) {
            line.append(' ');
        }
        return length < most ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    private void add(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0 && length < most; end = text.indexOf('\n', from)) {
            line.append(text, from, end);
            end();
            from = end + 1;
        }
        line.append(text, from, text.length());
    }

    private void end() {
        String all = StringUtil.normaliseWhitespace(line.toString()).strip();
        line.setLength(0);
        if (!all.isEmpty() && length < most) {
            lines.add(all);
            length += all.length();
        }
    }
}
