package org.dailypapers.digest.keep;

import java.util.List;

import org.dailypapers.content.read.Diagnostic;

/**
 * What became of a source.
 *
 * @param outcome whether it was kept
 * @param counts what became of entries by it
 * @param said what a person should know of it
 * @param otherPath the path from which the day was imported before, where the source was refused for it; else null
 */
public record Receipt(Outcome outcome, ImportCounts counts, List<Diagnostic> said, String otherPath) {

    /** What becomes of a source that has no day. */
    public static final Receipt NOTHING = new Receipt(Outcome.NO_DAY, ImportCounts.NONE, List.of(), null);

    /** What becomes of a source of which hardly anything could be read. */
    static final Receipt DOUBTFUL = new Receipt(Outcome.DOUBTFUL, ImportCounts.NONE, List.of(), null);

    /** What becomes of a source that is known already. */
    public static final Receipt KNOWN = new Receipt(Outcome.UNCHANGED, ImportCounts.NONE, List.of(), null);

    /** Takes a copy of the list. */
    public Receipt {
        said = List.copyOf(said);
    }

    /** @return what became of a source for which this was planned */
    public static Receipt of(DayPlan plan) {
        Outcome outcome = switch (plan.outcome()) {
            case UNCHANGED, TAKEN_BACK -> Outcome.UNCHANGED;
            case OTHER_PATH -> Outcome.OTHER_PATH;
            default -> Outcome.IMPORTED;
        };
        return new Receipt(outcome, ImportCounts.of(plan), plan.said(), plan.otherPath());
    }

    /** What can become of a source. */
    public enum Outcome {
        /** It is kept, with all that it says. */
        IMPORTED,
        /** Its bytes are those of the day's newest source, were taken back before, or are no news of the folder. */
        UNCHANGED,
        /** It has no day; nothing was kept. */
        NO_DAY,
        /** The day was imported from another path; nothing was kept. */
        OTHER_PATH,
        /** Hardly anything of it could be read, while its day has papers; nothing was kept. */
        DOUBTFUL;

        /** @return whether the source is the day's now, or was before */
        public boolean taken() {
            return this == IMPORTED || this == UNCHANGED;
        }
    }
}
