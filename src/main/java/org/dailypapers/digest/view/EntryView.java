package org.dailypapers.digest.view;

import java.time.Instant;
import java.time.LocalDate;
import org.dailypapers.content.Content;
import org.dailypapers.digest.Status;

/**
 * An entry as readers see it: its published revision and its place.
 *
 * @param date the day of its digest
 * @param position its place on the day, from 1
 * @param arxivId arXiv identifier without version
 * @param vanished whether the newest source of the day no longer has it
 * @param status how far the revision has been checked
 * @param revision the number of the revision, from 1
 * @param revisedAt when the revision was made
 * @param content the content of the revision
 * @param withdrawal the mark that its authors withdrew the paper; null if there is none
 */
public record EntryView(LocalDate date, int position, String arxivId, boolean vanished, Status status, int revision,
        Instant revisedAt, Content content, WithdrawnByAuthors withdrawal) {

    /** Replaces the empty mark that a query creates without a match with null. */
    public EntryView {
        withdrawal = WithdrawnByAuthors.orNull(withdrawal);
    }
}
