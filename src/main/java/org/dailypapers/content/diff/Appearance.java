package org.dailypapers.content.diff;

import java.util.Set;
import java.util.regex.Pattern;
import org.dailypapers.content.Section;
import org.dailypapers.content.Unseen;
import org.dailypapers.content.html.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How a text looks to a reader. Two texts look the same if they differ only in white space, zero-width characters and the composition of
 * letters, and if none of these differences is visible. They are visible in code, at line breaks, and where they change the Markdown.
 */
public final class Appearance {

    /** A character that no text contains. */
    private static final char MARKUP = '\0';
    private static final Set<String> BLOCKS = Set.of("body", "p", "br", "hr", "ul", "ol", "li", "pre", "blockquote", "table", "tr", "th", "td");

    /** A paragraph without any character that has a meaning in Markdown. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}\\p{Zs}\\p{Cf}.,?!()'\"%;-]*+");

    private final StringBuilder seen = new StringBuilder();
    private boolean space;
    private boolean begun;
    private int code;

    private Appearance() {
    }

    /** @return whether two Markdown texts look the same; null looks like null only */
    public static boolean same(String one, String other) {
        return one == null || other == null ? one == other
                : one.equals(other) || outline(one).equals(outline(other)) && of(one).equals(of(other));
    }

    /** @return whether two lines of plain text, such as titles, look the same; null looks like null only */
    public static boolean sameLine(String one, String other) {
        return one == null || other == null ? one == other : one.equals(other) || ofLine(one).equals(ofLine(other));
    }

    /** @return whether two sections look the same */
    public static boolean same(Section one, Section other) {
        return sameLine(one.heading(), other.heading()) && same(one.body(), other.body());
    }

    /**
     * @param markdown Markdown of a section
     * @return what readers see of it, for comparison with other texts; different markup with the same effect gives the same result
     */
    public static String of(String markdown) {
        Appearance appearance = new Appearance();
        if (PARAGRAPH.matcher(markdown).matches() && !markdown.contains("www")) {
            appearance.paragraph(markdown);
        } else {
            NodeTraversor.traverse(appearance.new Visitor(), Prose.document(markdown).body());
        }
        return appearance.seen.toString();
    }

    /** @return what readers see of a line of plain text, for comparison with other lines */
    public static String ofLine(String line) {
        Appearance appearance = new Appearance();
        appearance.running(Unseen.without(line));
        return appearance.seen.toString();
    }

    /**
     * @param markdown Markdown of a section
     * @return the text without everything that may be invisible; texts whose outlines differ do not look the same
     */
    public static String outline(String markdown) {
        StringBuilder outline = new StringBuilder(markdown.length());
        int lines = 0;
        for (int at = 0; at < markdown.length(); at += Character.charCount(markdown.codePointAt(at))) {
            int c = markdown.codePointAt(at);
            if (c == '\n') {
                lines++;
            } else if (!Unseen.isSpace(c) && !Unseen.isZeroWidth(c)) {
                outline.append("\n\n", 0, Math.min(lines, 2)).appendCodePoint(c);
                lines = 0;
            }
        }
        return Unseen.composed(outline.toString());
    }

    /** Gives the same result as {@link Visitor} for a paragraph of plain text. */
    private void paragraph(String text) {
        tag("body", "body");
        tag("p", "p");
        running(Unseen.without(text));
        tag("p", "/");
        tag("body", "/");
    }

    /** Adds text with white space reduced to single spaces, and without spaces at the beginning and end of lines. */
    private void running(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Unseen.isSpace(c)) {
                space = true;
            } else {
                separate();
                seen.append(c);
            }
        }
    }

    private void separate() {
        seen.append(space && begun ? " " : "");
        space = false;
        begun = true;
    }

    private void tag(String name, String tag) {
        boolean block = BLOCKS.contains(name);
        if (name.equals("code")) {
            separate();
        }
        seen.append(MARKUP).append(tag).append(MARKUP);
        if (block) {
            space = false;
            begun = false;
        }
    }

    private final class Visitor implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && code > 0) {
                seen.append(text.getWholeText());
            } else if (node instanceof TextNode text) {
                running(Unseen.without(text.getWholeText()));
            } else if (node instanceof Element element) {
                tag(element.normalName(), element.normalName() + element.attributes().html());
                code += isCode(element) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                code -= isCode(element) ? 1 : 0;
                tag(element.normalName(), "/");
            }
        }

        private boolean isCode(Element element) {
            return element.normalName().equals("code") || element.normalName().equals("pre");
        }
    }
}
