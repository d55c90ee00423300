package org.dailypapers.digest.view;

import java.time.Instant;
import java.time.LocalDate;
import org.dailypapers.digest.source.Attribution;

/**
 * A revision of one of a paper's entries, without its content.
 *
 * @param id its identifier in the database
 * @param date the day of the entry
 * @param row the revision
 * @param approvedAt when it was last approved; null if never
 * @param attribution the author, address and licence of the entry's source; parts that are unknown are null
 * @param machine whether an import brought the same text for the entry, approved or not
 * @param sourced whether a source has or had the entry
 */
public record PaperRevision(long id, LocalDate date, RevisionRow row, Instant approvedAt, Attribution attribution,
        boolean machine, boolean sourced) {

    /** Replaces a null attribution with one whose parts are null. */
    public PaperRevision {
        if (attribution == null) {
            attribution = new Attribution(null, null, null);
        }
    }
}
