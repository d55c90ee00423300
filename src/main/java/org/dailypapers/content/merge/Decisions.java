package org.dailypapers.content.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The clashes of a merge, in the order in which they were found, and the decisions about them. */
final class Decisions {

    private final Map<Integer, MergeSide> choices;
    private final List<Clash> clashes = new ArrayList<>();

    Decisions(Map<Integer, MergeSide> choices) {
        this.choices = choices;
    }

    /** @return the side chosen for a clash; the given one if none was chosen */
    MergeSide settle(Clash clash, MergeSide otherwise) {
        clashes.add(clash);
        return choices.getOrDefault(clashes.size() - 1, otherwise);
    }

    List<Clash> clashes() {
        return clashes;
    }
}
