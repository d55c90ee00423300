package org.dailypapers.digest;

/**
 * What became of a source.
 *
 * @param outcome whether it was kept
 * @param revised how many entries are new or have a new revision
 * @param conflicts how many entries clash with what people wrote and wait for an editor by it
 * @param otherPath the path from which the day was imported before, where the source was refused for it; else null
 */
public record Receipt(Outcome outcome, int revised, int conflicts, String otherPath) {

    /** What becomes of a source that has no day. */
    public static final Receipt NOTHING = new Receipt(Outcome.REFUSED, 0, 0, null);

    static final Receipt UNCHANGED = new Receipt(Outcome.UNCHANGED, 0, 0, null);

    /** @return what became of a source for which this was planned */
    static Receipt of(DayPlan plan) {
        return switch (plan.outcome()) {
            case UNCHANGED -> UNCHANGED;
            case OTHER_PATH -> refused(plan.otherPath());
            default -> new Receipt(Outcome.IMPORTED, (int) plan.entries().stream().filter(EntryPlan::revises).count(),
                    plan.count(EntryPlan.Kind.CONFLICT), null);
        };
    }

    static Receipt imported(int revised) {
        return new Receipt(Outcome.IMPORTED, revised, 0, null);
    }

    static Receipt refused(String otherPath) {
        return new Receipt(Outcome.REFUSED, 0, 0, otherPath);
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
