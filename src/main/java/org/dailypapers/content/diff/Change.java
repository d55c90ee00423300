package org.dailypapers.content.diff;

/** What became of something from one content to the next. */
public enum Change {
    /** Nothing. */
    SAME,
    /** It says something else. */
    CHANGED,
    /** It was not there before. */
    ADDED,
    /** It is no longer there. */
    REMOVED,
    /** It stands elsewhere in its list; what it says may have changed too. */
    MOVED;

    /** @return how a text changed, where an empty one is none */
    static Change between(String before, String after) {
        if (before.equals(after)) {
            return SAME;
        }
        if (before.isEmpty()) {
            return ADDED;
        }
        return after.isEmpty() ? REMOVED : CHANGED;
    }
}
