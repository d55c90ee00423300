package org.dailypapers.content.diff;

import java.util.List;

/**
 * A stretch of a comparison of two texts.
 *
 * @param kind in which of the texts it stands
 * @param text the stretch, never empty
 * @param lastOfLine whether it ends with spaces after which its line ends
 */
public record DiffSegment(Kind kind, String text, boolean lastOfLine) {

    /** A stretch that does not end with such spaces. */
    public DiffSegment(Kind kind, String text) {
        this(kind, text, false);
    }

    /** @return the text in parts, with a sign for each thing in a removed or added one that cannot be seen */
    public List<DiffPart> parts() {
        return kind == Kind.SAME ? List.of(new DiffPart(text, null)) : DiffParts.of(text, lastOfLine);
    }

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
