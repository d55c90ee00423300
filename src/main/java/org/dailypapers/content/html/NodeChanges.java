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
 * Collects nodes that will replace others or be inserted after them, and changes the document in one go. jsoup numbers the
 * children of an element again for each insertion, so many single insertions would take quadratic time.
 */
public final class NodeChanges {

    private final Map<Node, List<Node>> instead = new IdentityHashMap<>();
    private final Map<Node, List<List<? extends Node>>> behind = new IdentityHashMap<>();
    private final Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Replaces a node.
     *
     * @param node a node of the document
     * @param nodes the new nodes
     */
    public void replace(Node node, List<? extends Node> nodes) {
        instead.put(node, List.copyOf(nodes));
        parents.add((Element) node.parent());
    }

    /**
     * Inserts nodes directly after a node, before nodes that an earlier call inserts there.
     *
     * @param node a node of the document, or a new one
     * @param nodes the nodes to insert
     */
    public void follow(Node node, List<? extends Node> nodes) {
        behind.computeIfAbsent(node, any -> new ArrayList<>()).add(nodes);
        if (node.parent() != null) {
            parents.add((Element) node.parent());
        }
    }

    /** Applies the collected changes to the document. */
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
