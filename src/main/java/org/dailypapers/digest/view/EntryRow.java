package org.dailypapers.digest.view;

import java.time.LocalDate;
import org.dailypapers.digest.Status;

/**
 * A published entry as a row of a table, without its summary.
 *
 * @param date the day of its digest
 * @param position its place on the day, from 1
 * @param arxivId arXiv identifier without version
 * @param vanished whether the newest source of the day no longer has it
 * @param status how far it has been checked
 * @param title the title; may be cut
 * @param authors the authors, joined with {@code ", "}
 * @param votes from 0; null if unknown
 * @param thumbnail address of an image; null if there is none
 * @param video address of a video; null if there is none
 * @param lead the beginning of the summary in whole sentences, as plain text; empty if there is none
 * @param withdrawal the mark that its authors withdrew the paper; null if there is none
 */
public record EntryRow(LocalDate date, int position, String arxivId, boolean vanished, Status status, String title,
        String authors, Integer votes, String thumbnail, String video, String lead, WithdrawnByAuthors withdrawal) {

    /** Replaces the empty mark that a query creates without a match with null. */
    public EntryRow {
        withdrawal = WithdrawnByAuthors.orNull(withdrawal);
    }
}
