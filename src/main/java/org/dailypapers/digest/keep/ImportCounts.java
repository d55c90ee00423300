package org.dailypapers.digest.keep;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many entries an import did what to.
 *
 * @param entries entries that are new or have a new revision
 * @param conflicts entries that clash with what people wrote and wait for an editor by it
 * @param vanished entries that are gone from the source
 * @param returned entries that are there again as they were
 * @param moved entries that stand at another place among the others of the file
 */
@Embeddable
public record ImportCounts(@Column(name = "entries") int entries, @Column(name = "conflicts") int conflicts,
        @Column(name = "vanished") int vanished, @Column(name = "returned") int returned, @Column(name = "moved") int moved) {

    /** Nothing. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    static ImportCounts of(DayPlan plan) {
        return new ImportCounts((int) plan.entries().stream().filter(EntryPlan::revises).count(), plan.count(EntryPlan.Kind.CONFLICT),
                plan.count(EntryPlan.Kind.VANISHED), plan.count(EntryPlan.Kind.BACK), plan.moved());
    }

    /** @return the sum of two */
    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(entries + more.entries, conflicts + more.conflicts, vanished + more.vanished,
                returned + more.returned, moved + more.moved);
    }
}
