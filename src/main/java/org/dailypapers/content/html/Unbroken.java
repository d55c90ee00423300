package org.dailypapers.content.html;

import java.util.ArrayList;
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
final class Unbroken implements NodeVisitor {

    private static final String MARK = "[)\\]}%％‰”’»」』》〉\"']";
    /** Looks at the mark first, as most characters are none. */
    private static final String CLOSING = "(?=" + MARK + ")(?<!\\s)" + MARK + "{1,4}";
    /** Hangul, composed or not. */
    private static final String LETTER = "[가-힣\\u1100-\\u11FF\\uA960-\\uA97F\\uD7B0-\\uD7FF]";
    private static final String SYLLABLE = "(?:[가-힣][\\u11A8-\\u11FF]?|[\\u1100-\\u115F\\uA960-\\uA97F][\\u1160-\\u11A7\\uD7B0-\\uD7C6][\\u11A8-\\u11FF\\uD7CB-\\uD7FB]?)";
    private static final String PARTICLE = SYLLABLE + "{1,4}(?!" + LETTER + ")";
    private static final Pattern TAIL = Pattern.compile(CLOSING + PARTICLE);
    private static final int MOST_MARKS = 4;
    private static final Pattern END = Pattern.compile(CLOSING + "\\z");
    private static final Pattern START = Pattern.compile(PARTICLE);
    /** The elements within a paragraph, apart from line breaks. */
    private static final Set<String> INLINE = Set.of("a", "b", "i", "u", "strong", "em", "del", "ins", "code", "mark", "span", "sub", "sup");

    private final NodeChanges changes = new NodeChanges();
    /** The text before the current node in the same paragraph. */
    private String before = "";
    private int opaque;
    private int links;

    private Unbroken() {
    }

    /**
     * Wraps each closing mark with the particle after it in an element that is not broken. If another node ends with the mark, only the
     * particle is wrapped, in an element that keeps to what is before it. Code and TeX stay as they are.
     */
    static void mark(Element root) {
        Unbroken all = new Unbroken();
        root.traverse(all);
        all.changes.apply();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, 1);
        } else if (node instanceof TextNode text && links == 0 && !text.getWholeText().isEmpty()) {
            List<Node> parts = opaque > 0 ? List.of() : parts(text.getWholeText());
            if (parts.stream().anyMatch(Element.class::isInstance)) {
                changes.replace(text, parts);
            }
            before = text.getWholeText();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, -1);
        }
    }

    private void enter(Element element, int by) {
        before = INLINE.contains(element.nodeName()) ? before : "";
        opaque += element.nameIs("code") || element.nameIs("pre") || element.hasClass("tex") ? by : 0;
        links += element.hasClass("found") || element.hasClass("origin") ? by : 0;
    }

    private List<Node> parts(String text) {
        List<Node> parts = new ArrayList<>();
        Matcher start = START.matcher(text);
        int from = endsWithMark(before) && start.lookingAt() ? start.end() : 0;
        if (from > 0) {
            parts.add(new Element("span").addClass("kept").appendText(start.group()));
        }
        Matcher tail = TAIL.matcher(text);
        while (tail.find()) {
            add(parts, text.substring(from, tail.start()));
            parts.add(new Element("span").addClass("nowrap").appendText(tail.group()));
            from = tail.end();
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static boolean endsWithMark(String text) {
        return END.matcher(text).region(Math.max(0, text.length() - MOST_MARKS), text.length()).useTransparentBounds(true).find();
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
