package org.dailypapers.content.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Typesets TeX in HTML that has been sanitized, in which an element of the class {@code tex} surrounds it. This comes last, because marks
 * and origins find their places by the text as it was written.
 */
public final class TexElements {

    private TexElements() {
    }

    /**
     * Typesets the TeX that is simple, with its source as the title of the element. Other TeX, and TeX of which only a part is marked,
     * stays as it is and loses its element.
     *
     * @param root the element in which to typeset
     */
    public static void set(Element root) {
        NodeChanges changes = new NodeChanges();
        for (Element tex : root.select("span.tex")) {
            TextNode source = only(tex);
            Optional<Formula> formula = source == null ? Optional.empty() : Formula.of(source.getWholeText());
            if (formula.isPresent()) {
                tex.attr("title", formula.get().source());
                source.before(formula.get().html());
                source.remove();
            } else {
                changes.replace(tex, tex.childNodes());
            }
        }
        changes.apply();
    }

    /** Says TeX as plain text where it is simple. */
    static void setPlain(Element root) {
        root.select("span.tex").forEach(tex -> Formula.of(tex.wholeText()).ifPresent(formula -> tex.text(formula.plain())));
    }

    /** Returns the only text in an element, apart from links behind it; null if there are several. */
    private static TextNode only(Element element) {
        List<Node> nodes = element.childNodes().stream().filter(node -> !node.nameIs("a") && !(node instanceof TextNode text && text.getWholeText().isEmpty())).toList();
        Node only = nodes.size() == 1 ? nodes.get(0) : null;
        return only instanceof Element inner ? only(inner) : (TextNode) only;
    }
}
