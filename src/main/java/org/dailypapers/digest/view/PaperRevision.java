package org.dailypapers.digest.view;

import java.time.Instant;
import java.time.LocalDate;
import org.dailypapers.digest.source.Attribution;

/**
 * A revision of one of a paper's entries.
 *
 * @param date the day of the entry
 * @param view the revision
 * @param approvedAt when it was last approved; null if never
 * @param attribution whose text the entry's source is; its parts are null if unknown
 * @param machine whether it says what an import said of the entry, approved or not
 * @param sourced whether a source has the entry, or had it
 */
public record PaperRevision(LocalDate date, RevisionView view, Instant approvedAt, Attribution attribution,
        boolean machine, boolean sourced) {

    /** What is not known of the attribution is null in it. */
    public PaperRevision {
        if (attribution == null) {
            attribution = new Attribution(null, null, null);
        }
    }
}
