package org.dailypapers.content.diff;

/** How a part changed from one content to another. */
public enum Change {
    /** It did not change. */
    SAME,
    /** Its text changed. */
    CHANGED,
    /** It was added. */
    ADDED,
    /** It was removed. */
    REMOVED,
    /** It moved within its list; its text may have changed as well. */
    MOVED;

    /** @return how a text changed; an empty text counts as missing */
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
