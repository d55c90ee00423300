package org.dailypapers.content.html;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.dailypapers.content.text.Tex;

/** Renders nodes that CommonMark does not have. Renders an image as a link to it, because images would be loaded from other sites. */
final class OwnNodes implements NodeRenderer {

    /**
     * Attributes of the element around a table, which lets wide tables be scrolled by keyboard. Sorted, so that the same text
     * always gives the same HTML.
     */
    private static final Map<String, String> BOX = Collections.unmodifiableMap(new TreeMap<>(Map.of("class", "table", "tabindex", "0")));

    private final HtmlNodeRendererContext context;
    private final HtmlWriter writer;

    OwnNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Tex.class, Image.class, Struck.class, AsWritten.Numbered.class, Table.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            image(image);
        } else if (node instanceof AsWritten.Numbered item) {
            element("li", Map.of("value", String.valueOf(item.number())), item);
        } else if (node instanceof Table table) {
            table(table);
        } else {
            element(node instanceof Struck ? "del" : "span", node instanceof Struck ? Map.of() : Map.of("class", "tex"), node);
        }
    }

    private void image(Image image) {
        writer.tag("a", Map.of("href", image.getDestination()));
        if (image.getFirstChild() == null) {
            writer.text(image.getDestination());
        }
        children(image);
        writer.tag("/a");
    }

    private void table(Table table) {
        writer.line();
        if (table.isLines()) {
            element("p", Map.of(), table);
        } else {
            writer.tag("div", BOX);
            writer.tag("table");
            writer.tag("thead");
            row(table.getFirstChild(), "th");
            writer.tag("/thead");
            writer.tag("tbody");
            for (Node row = table.getFirstChild().getNext(); row != null; row = row.getNext()) {
                row(row, "td");
            }
            writer.tag("/tbody");
            writer.tag("/table");
            writer.tag("/div");
        }
        writer.line();
    }

    private void row(Node row, String name) {
        writer.tag("tr");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String side = ((Table.Cell) cell).side();
            element(name, side.isEmpty() ? Map.of() : Map.of("class", side), cell);
        }
        writer.tag("/tr");
    }

    private void element(String name, Map<String, String> attributes, Node node) {
        writer.tag(name, attributes);
        children(node);
        writer.tag("/" + name);
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
