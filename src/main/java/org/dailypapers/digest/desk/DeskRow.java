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
 * @param title the title of the published revision, or of the newest one if readers see none; may be cut
 * @param authors the authors, joined with {@code ", "}
 * @param votes from 0; null if unknown
 * @param status how far the newest revision has been checked
 * @param revision the number of the newest revision
 * @param published the number of the revision that readers see; null if they see none
 * @param hidden whether it is hidden
 * @param withdrawn whether it is withdrawn
 * @param vanished whether the newest source no longer has it
 * @param conflict whether it has an active conflict
 * @param joined whether an import combined sentences of people and of the machine in the newest revision, and nobody has judged
 *     it yet
 * @param changedAt when the newest revision was made
 * @param personId the person who made the newest revision; null if no person did
 * @param withdrawal the mark that its authors withdrew the paper; null if there is none
 */
public record DeskRow(LocalDate date, int position, String arxivId, String title, String authors, Integer votes,
        Status status, int revision, Integer published, boolean hidden, boolean withdrawn, boolean vanished, boolean conflict,
        boolean joined, Instant changedAt, Long personId, WithdrawnByAuthors withdrawal) {

    /** Replaces the empty mark that a query creates without a match with null. */
    public DeskRow {
        withdrawal = WithdrawnByAuthors.orNull(withdrawal);
    }

    /** @return the key of the entry */
    public EntryKey key() {
        return new EntryKey(date, arxivId);
    }
}
