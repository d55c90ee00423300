package org.dailypapers.content;

/**
 * A stretch of a comparison of two texts.
 *
 * @param kind in which of the texts it stands
 * @param text the stretch, never empty
 */
public record Run(Kind kind, String text) {

    /** In which of two texts a run stands. */
    public enum Kind {
        /** In both. */
        SAME,
        /** In the earlier text only. */
        REMOVED,
        /** In the later text only. */
        ADDED
    }
}
