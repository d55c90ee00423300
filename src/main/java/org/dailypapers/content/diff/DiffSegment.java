package org.dailypapers.content.diff;

import java.util.List;

/**
 * A segment of the comparison of two texts.
 *
 * @param kind in which of the texts it occurs
 * @param text the text, never empty
 * @param lastOfLine whether it ends with spaces at the end of a line
 */
public record DiffSegment(Kind kind, String text, boolean lastOfLine) {

    /** A segment without spaces at the end of a line. */
    public DiffSegment(Kind kind, String text) {
        this(kind, text, false);
    }

    /** @return the text in parts; if it was removed or added, with a sign for each invisible character */
    public List<DiffPart> parts() {
        return kind == Kind.SAME ? List.of(new DiffPart(text, null)) : DiffParts.of(text, lastOfLine);
    }

    /** In which of two texts a segment occurs. */
    public enum Kind {
        /** In both. */
        SAME,
        /** In the earlier text only. */
        REMOVED,
        /** In the later text only. */
        ADDED
    }
}
