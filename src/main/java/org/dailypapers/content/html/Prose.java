package org.dailypapers.content.html;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dailypapers.character.ControlCharacters;
import org.dailypapers.content.diff.TracedProse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Renders the Markdown of summaries as safe HTML. */
public final class Prose {

    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create());
    private static final Parser PARSER = Markdown.parser(builder -> builder.extensions(List.of(new BareLinks())).extensions(EXTENSIONS));
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true).nodeRendererFactory(OwnNodes::new).build();
    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("p", "br", "hr", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "a", "span", "h1",
                    "h2", "h3", "h4", "h5", "h6", "del", "div", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("ol", "start").addAttributes("li", "value").addAttributes("span", "class").addAttributes("div", "class", "tabindex")
            .addAttributes("th", "class").addAttributes("td", "class").addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https").addEnforcedAttribute("a", "rel", "nofollow noopener"));

    /** The CSS class of a paragraph with unrendered text. */
    public static final String WRITTEN = "written";

    private Prose() {
    }

    /**
     * @param markdown Markdown, by the rules of {@code docs/markdown.md}
     * @return sanitized HTML: paragraphs, lists, tables, emphasis, code, links; images become links, headings become paragraphs,
     *     and HTML is shown as text. A text of more than 131,072 characters is not rendered but shown as written; see {@link
     *     #isAsWritten}
     */
    public static String html(String markdown) {
        return html(document(markdown));
    }

    /**
     * @param document a result of {@link #document}, which this changes
     * @return its HTML, with simple TeX typeset, and particles kept on the line of what they follow
     */
    public static String html(Document document) {
        TexElements.set(document.body());
        Unbroken.mark(document.body());
        return document.body().html();
    }

    /**
     * @param html the result of {@link #html}, {@link TracedProse} or {@link MarkedProse}
     * @return whether the text is shown as written because it is too long, so that the page should say so
     */
    public static boolean isAsWritten(String html) {
        return html.startsWith("<p class=\"" + WRITTEN + "\">");
    }

    /**
     * @return the result of {@link #html(String)} as a document that the caller may change, with TeX as it was written; {@link
     *     #html(Document)} typesets it
     */
    public static Document document(String markdown) {
        return document(markdown, root -> { });
    }

    /**
     * @param change changes the parsed Markdown before it is rendered; its source spans refer to the text with {@link Hints}
     * @return sanitized HTML as a document that the caller may change
     */
    static Document document(String markdown, Consumer<Node> change) {
        Document clean = clean(markdown, change);
        clean.select("h1, h2, h3, h4, h5, h6").forEach(heading -> heading.tagName("p").addClass("heading"));
        return clean;
    }

    /**
     * @param line plain text on one line, such as a title
     * @return the text as HTML, with simple TeX typeset as in {@link #html}; a title may also have commands and indices without dollar signs
     */
    public static String line(String line) {
        return line(line, Prose::escaped, formula -> "<span class=\"tex\" title=\"" + escaped(formula.source()) + "\">" + formula.html() + "</span>");
    }

    /**
     * @param line plain text on one line, such as a title
     * @return the text as HTML, with simple TeX as it was written; {@link TexElements} can typeset it
     */
    public static String lineToMark(String line) {
        return line(line, Prose::escaped, formula -> "<span class=\"tex\">" + escaped(formula.source()) + "</span>");
    }

    /**
     * @param line plain text on one line, such as a title
     * @return the text with characters for simple TeX, where only plain text can stand
     */
    public static String plainLine(String line) {
        return line(line, text -> text, Formula::plain);
    }

    private static String line(String line, UnaryOperator<String> text, Function<Formula, String> tex) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (Formula.Place place : Formula.in(line)) {
            all.append(text.apply(line.substring(from, place.start()))).append(tex.apply(place.formula()));
            from = place.end();
        }
        return all.append(text.apply(line.substring(from))).toString();
    }

    /**
     * @param markdown Markdown, as for {@link #html}
     * @return its text without markup, on one line, with characters for simple TeX
     */
    public static String plain(String markdown) {
        Document clean = clean(markdown, root -> { });
        TexElements.setPlain(clean.body());
        return clean.text();
    }

    /**
     * @param markdown Markdown, as for {@link #html}
     * @param most the number of characters after which no line begins
     * @return the beginning of its text without markup: a line for each paragraph, item of a list, row of a table and line of code, without
     *     blank lines, with characters for simple TeX
     */
    static List<String> lines(String markdown, int most) {
        Document clean = clean(markdown, root -> { });
        TexElements.setPlain(clean.body());
        return TextLines.of(clean.body(), most);
    }

    private static Document clean(String markdown, Consumer<Node> change) {
        Document clean = markdown.length() > Markdown.LONGEST ? written(markdown) : CLEANER.clean(Jsoup.parseBodyFragment(rendered(markdown, change)));
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean;
    }

    private static String rendered(String markdown, Consumer<Node> change) {
        Node root = Markdown.parse(PARSER, Hints.added(markdown));
        change.accept(root);
        return ControlCharacters.replaced(Hints.removed(HTML.render(root)));
    }

    private static Document written(String text) {
        Document whole = Document.createShell("");
        whole.body().appendElement("p").addClass(WRITTEN).text(ControlCharacters.replaced(text));
        return whole;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
