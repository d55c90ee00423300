package org.dailypapers.importer.upload;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.digest.keep.EntryPlan.Kind;

/**
 * How many entries of a day an import would do what to.
 *
 * @param outcome what would become of the file; null if it was not planned yet
 * @param added entries that are new
 * @param changed entries that nobody wrote on and that say something else, or that come back
 * @param merged entries of which what people wrote and what the machine changed go together
 * @param conflicts entries on which an editor has to decide
 * @param vanished entries that the file no longer has
 * @param unchanged entries that stay as they are
 */
@Embeddable
public record DaySummary(@Enumerated(EnumType.STRING) DayPlan.Outcome outcome, int added, int changed, int merged,
        int conflicts, int vanished, int unchanged) {

    /** What an upload's day has before it was planned. */
    public static final DaySummary NONE = new DaySummary(null, 0, 0, 0, 0, 0, 0);

    public static DaySummary of(DayPlan plan, int papers) {
        int same = plan.outcome() == DayPlan.Outcome.UNCHANGED ? papers : sum(plan, Kind.UNCHANGED, Kind.KEPT, Kind.TAKEN_BACK);
        return new DaySummary(plan.outcome(), plan.count(Kind.NEW), sum(plan, Kind.REPLACED, Kind.BACK),
                plan.count(Kind.MERGED), plan.count(Kind.CONFLICT), plan.count(Kind.VANISHED), same);
    }

    private static int sum(DayPlan plan, Kind... kinds) {
        return Stream.of(kinds).mapToInt(plan::count).sum();
    }

    /** @return the sum of two; its outcome says nothing */
    public DaySummary plus(DaySummary other) {
        return new DaySummary(null, added + other.added, changed + other.changed, merged + other.merged,
                conflicts + other.conflicts, vanished + other.vanished, unchanged + other.unchanged);
    }

    /** @return whether the file would be kept */
    public boolean keeps() {
        return outcome != null && outcome.keeps();
    }
}
