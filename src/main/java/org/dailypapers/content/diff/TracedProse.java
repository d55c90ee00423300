package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailypapers.content.html.NodeChanges;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.diff.Origins.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Turns the Markdown of a section into the HTML of {@link Prose}, with each sentence in elements of its own and followed by a link to its
 * origin.
 *
 * <p>While the Markdown is rendered, the end of each sentence is marked by a white-space character that summaries do not use; it does not
 * change the structure and is removed again. If the marks are lost on the way, the Markdown is shown as raw text.
 */
public final class TracedProse {

    private static final char MARK = '\u205F';
    private static final char LIKE_MARK = '\u2005';
    private static final String ENCODED = "%E2%81%9F";
    /** A line of which nothing can be seen where it stands by itself: fences, rules, the line below the heading of a table. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[ >]*+(?:(?:`{3,}|~{3,}).*|[-=*_+#> ]+|[|: -]+|[\u2013-\u2015\u2500\u2501]+|\\d+[.)]|\\\\)?");

    private final List<Piece> pieces;
    private final IntFunction<Mark> marks;

    private TracedProse(List<Piece> pieces, IntFunction<Mark> marks) {
        this.pieces = pieces;
        this.marks = marks;
    }

    /**
     * @param pieces the sentences of a section
     * @param marks gives the mark of a revision by its number
     * @return sanitized HTML
     */
    public static String html(List<Piece> pieces, IntFunction<Mark> marks) {
        List<Piece> plain = pieces.stream().map(piece -> new Piece(piece.text().replace(MARK, LIKE_MARK), piece.revision())).toList();
        return new TracedProse(plain, marks).html();
    }

    private String html() {
        List<Piece> marked = pieces.stream().filter(piece -> isMarked(piece.text())).toList();
        Document html = Prose.document(pieces.stream().map(TracedProse::marked).collect(Collectors.joining()));
        html.select("[href*=" + ENCODED + "]").forEach(link -> link.attr("href", link.attr("href").replace(ENCODED, "")));
        String shown = html.body().html();
        boolean through = shown.chars().filter(c -> c == MARK).count() == marked.size()
                && shown.replace(String.valueOf(MARK), "").equals(Prose.document(body()).body().html());
        if (!through) {
            return asWritten();
        }
        NodeChanges changes = new NodeChanges();
        int next = 0;
        for (TextNode text : texts(html)) {
            next = trace(text, marked, next, changes);
        }
        changes.apply();
        return Prose.html(html);
    }

    /** Splits a text at its marks. A link is placed after the text, or after the link that contains the text. */
    private int trace(TextNode text, List<Piece> marked, int first, NodeChanges changes) {
        int next = first;
        Element link = text.parent().closest("a");
        List<Node> words = new ArrayList<>();
        List<Node> origins = link == null ? words : new ArrayList<>();
        String[] parts = text.getWholeText().split(String.valueOf(MARK), -1);
        for (int i = 0; i < parts.length; i++) {
            Mark mark = next < marked.size() ? marks.apply(marked.get(next).revision()) : null;
            String sentence = mark == null ? "" : parts[i].stripLeading();
            words.add(new TextNode(parts[i].substring(0, parts[i].length() - sentence.length())));
            if (!sentence.isEmpty()) {
                words.add(mark.around(sentence));
            }
            if (i < parts.length - 1) {
                origins.add(mark.link());
                next++;
            }
        }
        changes.replace(text, words);
        if (link != null) {
            changes.follow(link, origins);
        }
        return next;
    }

    private String body() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private String asWritten() {
        Element whole = new Element("p").addClass(Prose.WRITTEN);
        pieces.forEach(piece -> {
            whole.appendChild(marks.apply(piece.revision()).around(piece.text()));
            if (!piece.text().isBlank()) {
                whole.appendChild(marks.apply(piece.revision()).link());
            }
        });
        return whole.outerHtml();
    }

    private static boolean isMarked(String sentence) {
        return !sentence.isBlank() && !INVISIBLE.matcher(sentence.strip()).matches();
    }

    private static String marked(Piece piece) {
        String words = piece.text().stripTrailing();
        boolean row = words.endsWith("|") && !words.endsWith("\\|");
        int end = row ? words.substring(0, words.length() - 1).stripTrailing().length() : words.length() - (words.endsWith("\\") ? 1 : 0);
        return isMarked(piece.text()) ? piece.text().substring(0, end) + MARK + piece.text().substring(end) : piece.text();
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
     * How the sentences of a revision are marked.
     *
     * @param style the CSS class of the elements around its sentences
     * @param text the text of the link
     * @param href the address of the link
     * @param name the accessible name of the link, for people who cannot see its position
     */
    public record Mark(String style, String text, String href, String name) {

        private Element around(String sentence) {
            return new Element("span").addClass("from").addClass(style).appendText(sentence);
        }

        private Element link() {
            Element link = new Element("a").addClass("origin").addClass(style).attr("href", href).attr("title", name);
            return link.text(text);
        }
    }
}
