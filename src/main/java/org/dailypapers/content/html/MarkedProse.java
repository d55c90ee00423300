package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.dailypapers.content.text.Tex;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Turns the Markdown of a section into the HTML of {@link Prose}, in which passages of the Markdown are marked, each with a
 * link behind it.
 *
 * <p>The marks are put into the texts after the Markdown has been parsed, as characters that are none, and become elements
 * after the HTML has been sanitised; so they change nothing of what is shown, and nothing can be slipped in with them.
 */
public final class MarkedProse {

    /** Code points that Unicode keeps from ever being characters. */
    private static final char OPEN = '\uFDD1';
    private static final char CLOSE = '\uFDD2';
    private static final char FIRST = '\uE000';
    private static final int MOST = 1000;
    private static final Pattern PASSAGE = Pattern.compile(OPEN + "([" + FIRST + "-" + (char) (FIRST + MOST - 1) + "])([^" + CLOSE + "]*)" + CLOSE);
    private static final char UNKNOWN = '\uFFFD';
    private static final int NONE = -1;
    /** So many characters of the source may stand for one that is shown, such as those of an entity. */
    private static final int FARTHEST = 40;

    private final String hinted;
    private final int[] owners;

    private MarkedProse(String markdown, List<Mark> marks) {
        this.hinted = Hints.added(markdown);
        this.owners = owners(markdown.length(), marks);
    }

    /**
     * @param markdown as {@link Prose#html} takes it
     * @param marks the passages; where some overlap the first counts
     * @return sanitized HTML; of a passage nothing is marked if none of it is shown
     */
    public static String html(String markdown, List<Mark> marks) {
        List<Mark> some = marks.subList(0, Math.min(MOST, marks.size()));
        String plain = plain(markdown);
        MarkedProse marked = new MarkedProse(plain, some);
        Document html = Prose.document(plain, marked::mark);
        NodeChanges changes = new NodeChanges();
        Map<Integer, Node> last = new TreeMap<>();
        texts(html).forEach(text -> split(text, some, last, changes));
        last.forEach((index, node) -> changes.follow(node, List.of(some.get(index).link())));
        changes.apply();
        return html.body().html();
    }

    private static String plain(String text) {
        return text.replace(OPEN, UNKNOWN).replace(CLOSE, UNKNOWN);
    }

    /** Which mark each character of the hinted text belongs to. */
    private int[] owners(int length, List<Mark> marks) {
        int[] plain = new int[length];
        Arrays.fill(plain, NONE);
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            Arrays.fill(plain, Math.min(length, Math.max(0, mark.start())), Math.min(length, Math.max(mark.start(), mark.end())), i);
        }
        int[] all = new int[hinted.length()];
        int[] places = Hints.places(hinted);
        for (int i = 0; i < all.length; i++) {
            int at = places[i];
            boolean across = Hints.is(hinted.charAt(i)) && (at == 0 || at >= length || plain[at] != plain[at - 1]);
            all[i] = across || at >= length ? NONE : plain[at];
        }
        return all;
    }

    private void mark(org.commonmark.node.Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                mark(text, text.getLiteral(), text::setLiteral);
            }

            @Override
            public void visit(Code code) {
                mark(code, code.getLiteral(), code::setLiteral);
            }

            @Override
            public void visit(FencedCodeBlock code) {
                mark(code, code.getLiteral(), code::setLiteral);
            }

            @Override
            public void visit(HtmlInline tag) {
                mark(tag, tag.getLiteral(), tag::setLiteral);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof Tex && node.getFirstChild() instanceof Text text) {
                    mark(node, text.getLiteral(), text::setLiteral);
                } else {
                    visitChildren(node);
                }
            }
        });
    }

    /** What an entity of the source stands for is no mark either. */
    private void mark(org.commonmark.node.Node node, String given, Consumer<String> set) {
        String literal = plain(given);
        if (node.getSourceSpans().isEmpty()) {
            set.accept(literal);
            return;
        }
        int[] places = places(node.getSourceSpans(), literal);
        StringBuilder marked = new StringBuilder();
        int open = NONE;
        for (int i = 0; i < literal.length(); i++) {
            int owner = places[i] == NONE || literal.charAt(i) == '\n' ? NONE : owners[places[i]];
            if (owner != open) {
                marked.append(open == NONE ? "" : CLOSE).append(owner == NONE ? "" : "" + OPEN + (char) (FIRST + owner));
                open = owner;
            }
            marked.append(literal.charAt(i));
        }
        set.accept(marked.append(open == NONE ? "" : CLOSE).toString());
    }

    /** Where in the source each character of a text comes from; the source has markup, escapes and entities besides. */
    private int[] places(List<SourceSpan> spans, String literal) {
        int[] source = spans.stream().flatMapToInt(span -> IntStream.range(span.getInputIndex(),
                span.getInputIndex() + span.getLength())).toArray();
        int[] places = new int[literal.length()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            int found = next;
            while (found < source.length && found - next < FARTHEST && hinted.charAt(source[found]) != literal.charAt(i)) {
                found++;
            }
            boolean there = found < source.length && hinted.charAt(source[found]) == literal.charAt(i);
            places[i] = there ? source[found] : next < source.length ? source[next] : NONE;
            next = there ? found + 1 : next;
        }
        return places;
    }

    /** Takes a text apart at the passages in it. The link goes behind the passage, or behind the link in which that stands. */
    private static void split(TextNode text, List<Mark> marks, Map<Integer, Node> last, NodeChanges changes) {
        String all = text.getWholeText();
        Element link = text.parent().closest("a");
        Matcher passages = PASSAGE.matcher(all);
        List<Node> parts = new ArrayList<>();
        int from = 0;
        while (passages.find()) {
            int index = passages.group(1).charAt(0) - FIRST;
            if (index < marks.size()) {
                Element element = marks.get(index).around(passages.group(2), !last.containsKey(index));
                parts.add(new TextNode(all.substring(from, passages.start())));
                parts.add(element);
                last.put(index, link == null ? element : link);
                from = passages.end();
            }
        }
        if (from > 0) {
            parts.add(new TextNode(all.substring(from)));
            changes.replace(text, parts);
        }
    }

    private static List<TextNode> texts(Document html) {
        List<TextNode> texts = new ArrayList<>();
        NodeVisitor visitor = (node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        };
        NodeTraversor.traverse(visitor, html.body());
        return texts;
    }

    /**
     * A passage and how it is marked.
     *
     * @param start where it begins in the Markdown, from 0, in {@code char}s
     * @param end where it ends
     * @param style the class of the elements
     * @param id the identifier of the first of them
     * @param href where the link behind it leads
     * @param name what is said of the passage
     */
    public record Mark(int start, int end, String style, String id, String href, String name) {

        /**
         * @param text a part of the passage
         * @param first whether it is the first
         * @return an element that marks it
         */
        public Element around(String text, boolean first) {
            Element element = new Element("mark").addClass(style).attr("title", name).appendText(text);
            return first ? element.attr("id", id) : element;
        }

        /** @return the link that stands behind the passage */
        public Element link() {
            return new Element("a").addClass("found").addClass(style).attr("href", href).attr("title", name).attr("aria-label", name).text("※");
        }
    }
}
