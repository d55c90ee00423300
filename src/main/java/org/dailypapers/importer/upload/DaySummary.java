package org.dailypapers.importer.upload;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.digest.keep.EntryPlan.Kind;

/**
 * What an import would do to a day: the outcome for its file, and the number of entries for each kind of change.
 *
 * @param outcome what would happen to the file; null if the day is not planned yet
 * @param added entries that are new
 * @param changed entries that nobody edited and whose text in the file differs, or that are in the file again
 * @param merged entries in which the changes by people and by the machine can be merged
 * @param conflicts entries with a conflict that an editor has to resolve
 * @param vanished entries that the file no longer has
 * @param unchanged entries that do not change
 */
@Embeddable
public record DaySummary(@Enumerated(EnumType.STRING) DayPlan.Outcome outcome, int added, int changed, int merged,
        int conflicts, int vanished, int unchanged) {

    /** The summary of a day that is not planned yet. */
    public static final DaySummary NONE = new DaySummary(null, 0, 0, 0, 0, 0, 0);

    public static DaySummary of(DayPlan plan, int papers) {
        int same = plan.outcome() == DayPlan.Outcome.UNCHANGED ? papers : sum(plan, Kind.UNCHANGED, Kind.KEPT, Kind.TAKEN_BACK);
        return new DaySummary(plan.outcome(), plan.count(Kind.NEW), sum(plan, Kind.REPLACED, Kind.BACK),
                plan.count(Kind.MERGED), plan.count(Kind.CONFLICT), plan.count(Kind.VANISHED), same);
    }

    private static int sum(DayPlan plan, Kind... kinds) {
        return Stream.of(kinds).mapToInt(plan::count).sum();
    }

    /** @return the sums of both; the outcome is null */
    public DaySummary plus(DaySummary other) {
        return new DaySummary(null, added + other.added, changed + other.changed, merged + other.merged,
                conflicts + other.conflicts, vanished + other.vanished, unchanged + other.unchanged);
    }

    /** @return whether the file would be kept */
    public boolean keeps() {
        return outcome != null && outcome.keeps();
    }
}
