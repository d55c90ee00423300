package org.dailypapers.content.html;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dailypapers.character.ControlCharacters;
import org.dailypapers.content.diff.TracedProse;
import org.dailypapers.content.text.Tex;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Turns the Markdown of summaries into HTML that is safe to show. */
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

    /** The class of the paragraph that has a text as it was written. */
    public static final String WRITTEN = "written";

    private Prose() {
    }

    /**
     * @param markdown Markdown, by the rules of {@code docs/markdown.md}
     * @return sanitized HTML: paragraphs, lists, tables, emphasis, code, links; an image is a link, a heading a paragraph, HTML
     *     stands as text. A text of more than 131,072 characters stands as it was written, which {@link #isAsWritten} tells
     */
    public static String html(String markdown) {
        return document(markdown).body().html();
    }

    /**
     * @param html what {@link #html} made of a text, or what {@link TracedProse} or {@link MarkedProse} did
     * @return whether the text stands there as it was written, so that readers are to be told
     */
    public static boolean isAsWritten(String html) {
        return html.startsWith("<p class=\"" + WRITTEN + "\">");
    }

    /** @return the same as {@link #html}, to be worked on */
    public static Document document(String markdown) {
        return document(markdown, root -> { });
    }

    /**
     * @param change what is to be done to the parsed Markdown, which knows where in the text with {@link Hints} it comes from
     * @return the HTML of that, to be worked on
     */
    static Document document(String markdown, Consumer<Node> change) {
        Document clean = clean(markdown, change);
        clean.select("h1, h2, h3, h4, h5, h6").forEach(heading -> heading.tagName("p").addClass("heading"));
        return clean;
    }

    /**
     * @param line plain text on one line, such as a title, with TeX between dollar signs
     * @return HTML of that text, its TeX in elements of the class {@code tex}
     */
    public static String line(String line) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (int open = line.indexOf('$'); open >= 0; open = line.indexOf('$', open)) {
            int end = Tex.end(line, open);
            if (end > open) {
                html.append(escaped(line.substring(from, open))).append("<span class=\"tex\">")
                        .append(escaped(line.substring(open, end))).append("</span>");
                from = end;
            }
            open = Math.max(end, open + 1);
        }
        return html.append(escaped(line.substring(from))).toString();
    }

    /**
     * @param markdown Markdown, as for {@link #html}
     * @return its words without markup, on one line
     */
    public static String plain(String markdown) {
        return clean(markdown, root -> { }).text();
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
