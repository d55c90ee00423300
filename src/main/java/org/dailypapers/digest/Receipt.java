package org.dailypapers.digest;

/**
 * What became of a source.
 *
 * @param outcome whether it was kept
 * @param revised how many entries are new or have a new revision
 * @param otherPath the path from which the day was imported before, where the source was refused for it; else null
 */
public record Receipt(Outcome outcome, int revised, String otherPath) {

    static final Receipt UNCHANGED = new Receipt(Outcome.UNCHANGED, 0, null);

    static Receipt imported(int revised) {
        return new Receipt(Outcome.IMPORTED, revised, null);
    }

    static Receipt refused(String otherPath) {
        return new Receipt(Outcome.REFUSED, 0, otherPath);
    }

    /** What can become of a source. */
    public enum Outcome {
        /** It is kept, with all that it says. */
        IMPORTED,
        /** Its bytes are those of the day's newest source. */
        UNCHANGED,
        /** The day was imported from another path; nothing was kept. */
        REFUSED
    }
}
