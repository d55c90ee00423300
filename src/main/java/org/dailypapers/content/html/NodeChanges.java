package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Nodes that are to stand in the place of others or behind them. They are all put into the document at once, as jsoup counts the
 * children of an element anew for each that is put between others: many of them would take the square of their number.
 */
public final class NodeChanges {

    private final Map<Node, List<Node>> instead = new IdentityHashMap<>();
    private final Map<Node, List<List<? extends Node>>> behind = new IdentityHashMap<>();
    private final Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Puts nodes in the place of one.
     *
     * @param node a node of the document
     * @param nodes what is to stand there
     */
    public void replace(Node node, List<? extends Node> nodes) {
        instead.put(node, List.copyOf(nodes));
        parents.add((Element) node.parent());
    }

    /**
     * Puts nodes right behind one, before what was put there earlier.
     *
     * @param node a node of the document, or one that is to come into it
     * @param nodes what is to stand behind it
     */
    public void follow(Node node, List<? extends Node> nodes) {
        behind.computeIfAbsent(node, any -> new ArrayList<>()).add(nodes);
        if (node.parent() != null) {
            parents.add((Element) node.parent());
        }
    }

    /** Changes the document. */
    public void apply() {
        for (Element parent : parents) {
            List<Node> nodes = new ArrayList<>();
            parent.childNodes().forEach(child -> instead.getOrDefault(child, List.of(child)).forEach(node -> add(node, nodes)));
            parent.empty();
            nodes.forEach(parent::appendChild);
        }
    }

    private void add(Node node, List<Node> nodes) {
        nodes.add(node);
        List<List<? extends Node>> followers = behind.getOrDefault(node, List.of());
        for (int i = followers.size() - 1; i >= 0; i--) {
            nodes.addAll(followers.get(i));
        }
    }
}
