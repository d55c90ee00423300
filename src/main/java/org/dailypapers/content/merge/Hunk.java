package org.dailypapers.content.merge;

import java.util.List;
import java.util.stream.IntStream;

/** The same stretch of three versions of a sequence. */
record Hunk(List<Piece> base, List<Piece> ours, List<Piece> theirs) {

    /** @return whether both sides changed it in different ways */
    boolean clashes() {
        return !ours.equals(theirs) && !ours.equals(base) && !theirs.equals(base);
    }

    /** @return the pieces of the side that changed; ours if both did; if neither did, each piece in its newest spelling */
    List<Piece> merged() {
        if (!ours.equals(base)) {
            return ours;
        }
        return !theirs.equals(base) ? theirs : IntStream.range(0, base.size()).mapToObj(this::spelled).toList();
    }

    private Piece spelled(int index) {
        return theirs.get(index).text().equals(base.get(index).text()) ? ours.get(index) : theirs.get(index);
    }
}
