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
 * Renders the Markdown of a section as the HTML of {@link Prose}, with some passages marked, each followed by a link.
 *
 * <p>Marks are inserted into text nodes after the Markdown has been parsed, as Unicode noncharacters, and replaced with elements
 * after the HTML has been sanitized. So they do not change how the text is parsed, and the text cannot inject anything through
 * them.
 */
public final class MarkedProse {

    /** Unicode noncharacters. */
    private static final char OPEN = '\uFDD1';
    private static final char CLOSE = '\uFDD2';
    private static final char FIRST = '\uE000';
    private static final int MOST = 1000;
    private static final Pattern PASSAGE = Pattern.compile(OPEN + "([" + FIRST + "-" + (char) (FIRST + MOST - 1) + "])([^" + CLOSE + "]*)" + CLOSE);
    private static final char UNKNOWN = '\uFFFD';
    private static final int NONE = -1;
    /** The maximum number of characters in the source for one shown character, for example those of an entity. */
    private static final int FARTHEST = 40;

    private final String hinted;
    private final int[] owners;

    private MarkedProse(String markdown, List<Mark> marks) {
        this.hinted = Hints.added(markdown);
        this.owners = owners(markdown.length(), marks);
    }

    /**
     * @param markdown as {@link Prose#html(String)} takes it
     * @param marks the passages; if some overlap, the first one takes precedence. Only the first 1,000 are marked
     * @return sanitized HTML. A passage that is not shown is not marked and has no link
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
        return Prose.html(html);
    }

    private static String plain(String text) {
        return text.replace(OPEN, UNKNOWN).replace(CLOSE, UNKNOWN);
    }

    /** Returns the index of the mark that each character of the hinted text belongs to, or {@link #NONE}. */
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

    /**
     * Inserts marks into the text of a node. The marking characters are replaced first, because an entity in the source can
     * create them.
     */
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

    /**
     * Returns for each character of a text its index in the source, or {@link #NONE}. The source also contains markup, escapes
     * and entities.
     */
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

    /** Splits a text node at its passages. The link of a passage comes after the passage, or after the link that contains the passage. */
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
     * @param start the index in the Markdown where it begins, from 0, in {@code char}s
     * @param end the index after its end
     * @param style the CSS class of the elements
     * @param id the {@code id} attribute of the first element
     * @param href the target of the link after the passage
     * @param name the description of the passage, used as title and label
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

        /** @return the link that comes after the passage */
        public Element link() {
            return new Element("a").addClass("found").addClass(style).attr("href", href).attr("title", name).attr("aria-label", name).text("※");
        }
    }
}
