package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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
        Set<Element> parents = new LinkedHashSet<>();
        root.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text && TAIL.matcher(text.getWholeText()).find() && text.parent() != null
                    && text.parent().closest("pre, code, .tex") == null) {
                parents.add((Element) text.parent());
            }
        });
        parents.forEach(Unbroken::markChildren);
    }

    /** Replaces all children at once: an element with many of them would be changed once for each otherwise. */
    private static void markChildren(Element parent) {
        List<Node> children = List.copyOf(parent.childNodes());
        parent.empty();
        List<Node> marked = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof TextNode text) {
                marked.addAll(parts(text.getWholeText()));
            } else {
                marked.add(child);
            }
        }
        parent.appendChildren(marked);
    }

    private static List<Node> parts(String text) {
        List<Node> parts = new ArrayList<>();
        Matcher tail = TAIL.matcher(text);
        int from = 0;
        while (tail.find()) {
            add(parts, text.substring(from, tail.start()));
            parts.add(new Element("span").addClass("nowrap").appendText(tail.group()));
            from = tail.end();
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static void add(List<Node> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new TextNode(text));
        }
    }

    /** @return a plain text as HTML with the same elements */
    static String html(String text) {
        Element line = new Element("p").text(text);
        mark(line);
        return line.html();
    }
}
