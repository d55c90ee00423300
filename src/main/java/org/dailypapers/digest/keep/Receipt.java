package org.dailypapers.digest.keep;

import java.util.List;

import org.dailypapers.content.read.Diagnostic;

/**
 * What happened to a source.
 *
 * @param outcome whether it was imported
 * @param counts how many entries changed
 * @param said what a person should know about the import
 * @param otherPath the path that the day was imported from before, if the source was refused because of it; otherwise null
 */
public record Receipt(Outcome outcome, ImportCounts counts, List<Diagnostic> said, String otherPath) {

    /** The receipt for a source without a date. */
    public static final Receipt NOTHING = new Receipt(Outcome.NO_DAY, ImportCounts.NONE, List.of(), null);

    /** The receipt for a source that was refused because most of it could not be read. */
    static final Receipt DOUBTFUL = new Receipt(Outcome.DOUBTFUL, ImportCounts.NONE, List.of(), null);

    /** The receipt for a source that is already known. */
    public static final Receipt KNOWN = new Receipt(Outcome.UNCHANGED, ImportCounts.NONE, List.of(), null);

    /** Copies the list. */
    public Receipt {
        said = List.copyOf(said);
    }

    /** @return the receipt for a source after this plan was carried out */
    public static Receipt of(DayPlan plan) {
        Outcome outcome = switch (plan.outcome()) {
            case UNCHANGED, TAKEN_BACK -> Outcome.UNCHANGED;
            case OTHER_PATH -> Outcome.OTHER_PATH;
            default -> Outcome.IMPORTED;
        };
        return new Receipt(outcome, ImportCounts.of(plan), plan.said(), plan.otherPath());
    }

    /** What can happen to a source. */
    public enum Outcome {
        /** It was imported. */
        IMPORTED,
        /** Nothing was done: the day already has or had the source, or its import was undone. */
        UNCHANGED,
        /** It has no date; nothing was imported. */
        NO_DAY,
        /** The day was imported from another path; nothing was imported. */
        OTHER_PATH,
        /** Most of it could not be read, and its day would lose papers; nothing was imported. */
        DOUBTFUL;

        /** @return whether the source was imported, now or before */
        public boolean taken() {
            return this == IMPORTED || this == UNCHANGED;
        }
    }
}
