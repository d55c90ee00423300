package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Keeps a Korean particle on the line of what it follows. Browsers break a line between a closing bracket, quotation mark or per cent sign
 * and Hangul, even where words are kept whole
 * (<a href="https://www.unicode.org/reports/tr14/">UAX #14</a>, and {@code word-break: keep-all} in CSS Text).
 */
final class Unbroken {

    private static final Pattern TAIL = Pattern.compile("(?<!\\s)[)\\]}%％‰”’»」』》〉\"']{1,4}[가-힣]{1,4}(?![가-힣])");

    private Unbroken() {
    }

    /** Wraps each closing mark with the particle after it in an element that is not broken. Code stays as it is. */
    static void mark(Element root) {
        List<TextNode> texts = new ArrayList<>();
        root.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text && TAIL.matcher(text.getWholeText()).find() && text.parent() != null
                    && text.parent().closest("pre, code, .tex") == null) {
                texts.add(text);
            }
        });
        texts.forEach(Unbroken::mark);
    }

    /** @return a plain text as HTML with the same elements */
    static String html(String text) {
        Element line = new Element("p").text(text);
        mark(line);
        return line.html();
    }

    private static void mark(TextNode text) {
        TextNode rest = text;
        for (Matcher tail = TAIL.matcher(rest.getWholeText()); tail.find(); tail = TAIL.matcher(rest.getWholeText())) {
            int length = tail.end() - tail.start();
            TextNode joint = tail.start() == 0 ? rest : rest.splitText(tail.start());
            boolean last = joint.getWholeText().length() == length;
            TextNode after = last ? null : joint.splitText(length);
            joint.wrap("<span class=\"nowrap\"></span>");
            if (last) {
                return;
            }
            rest = after;
        }
    }
}
