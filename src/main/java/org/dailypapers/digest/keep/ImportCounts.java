package org.dailypapers.digest.keep;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many entries an import changed, by kind of change.
 *
 * @param entries entries that are new or have a new revision
 * @param conflicts entries that clash with what people wrote, so that an editor must decide
 * @param vanished entries that are missing from the source for the first time
 * @param returned entries that the source has again with the same text
 * @param moved entries of the file that changed their order relative to its other entries
 */
@Embeddable
public record ImportCounts(@Column(name = "entries") int entries, @Column(name = "conflicts") int conflicts,
        @Column(name = "vanished") int vanished, @Column(name = "returned") int returned, @Column(name = "moved") int moved) {

    /** No changes. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    static ImportCounts of(DayPlan plan) {
        return new ImportCounts((int) plan.entries().stream().filter(EntryPlan::revises).count(), plan.count(EntryPlan.Kind.CONFLICT),
                plan.count(EntryPlan.Kind.VANISHED), plan.count(EntryPlan.Kind.BACK), plan.moved());
    }

    /** @return the sums of both counts */
    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(entries + more.entries, conflicts + more.conflicts, vanished + more.vanished,
                returned + more.returned, moved + more.moved);
    }
}
