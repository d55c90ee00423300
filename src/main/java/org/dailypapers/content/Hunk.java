package org.dailypapers.content;

import java.util.List;

/** What stands at one place in three versions of a sequence. */
record Hunk(List<String> base, List<String> ours, List<String> theirs) {

    /** @return whether both sides changed it, each in its own way */
    boolean clashes() {
        return !ours.equals(theirs) && !ours.equals(base) && !theirs.equals(base);
    }

    /** @return the side that changed; ours where both did */
    List<String> merged() {
        return ours.equals(base) ? theirs : ours;
    }
}
