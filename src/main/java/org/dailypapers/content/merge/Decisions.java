package org.dailypapers.content.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The clashes of a merge, in the order in which they were met, and what was decided about each. */
final class Decisions {

    private final Map<Integer, MergeSide> choices;
    private final List<Clash> clashes = new ArrayList<>();

    Decisions(Map<Integer, MergeSide> choices) {
        this.choices = choices;
    }

    /** @return the side that was chosen for a clash; if none was, the given one */
    MergeSide settle(Clash clash, MergeSide otherwise) {
        clashes.add(clash);
        return choices.getOrDefault(clashes.size() - 1, otherwise);
    }

    List<Clash> clashes() {
        return clashes;
    }
}
