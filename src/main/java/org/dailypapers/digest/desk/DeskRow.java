package org.dailypapers.digest.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.view.WithdrawnByAuthors;

/**
 * An entry as a row of the desk's table.
 *
 * @param date the day of its digest
 * @param position its place on the day, from 1
 * @param arxivId arXiv identifier without version
 * @param title as it stands
 * @param authors the authors, joined with {@code ", "}
 * @param votes from 0; null if unknown
 * @param status how far the newest revision has been checked
 * @param revision the number of the newest revision
 * @param published the number of the revision that readers see; null if they see none
 * @param hidden whether it is hidden
 * @param withdrawn whether it is withdrawn
 * @param vanished whether the newest source no longer has it
 * @param conflict whether an import clashes with what people wrote and nobody decided yet
 * @param joined whether an import put sentences of people and of the machine together in it, and nobody has read that yet
 * @param changedAt when the newest revision was made
 * @param personId who made it; null if no person did
 * @param withdrawal that its authors withdrew the paper; null if no editor says so
 */
public record DeskRow(LocalDate date, int position, String arxivId, String title, String authors, Integer votes,
        Status status, int revision, Integer published, boolean hidden, boolean withdrawn, boolean vanished, boolean conflict,
        boolean joined, Instant changedAt, Long personId, WithdrawnByAuthors withdrawal) {

    /** Takes what a query made of nothing for null. */
    public DeskRow {
        withdrawal = WithdrawnByAuthors.orNull(withdrawal);
    }

    /** @return what tells the entry from all others */
    public EntryKey key() {
        return new EntryKey(date, arxivId);
    }
}
