package org.dailypapers.digest.undo;

import java.time.LocalDate;
import org.dailypapers.content.ShownTitle;

/**
 * What became of a day or an entry when a run was taken back.
 *
 * @param date the day
 * @param arxivId arXiv identifier without version; null if it speaks of the day
 * @param title the entry's title, as tables show it; null if it speaks of the day
 * @param what what became of it
 * @param why what stood in the way, for an entry that stayed as it was; else null
 */
public record UndoneRow(LocalDate date, String arxivId, String title, Undone.What what, UndoPlan.Why why) {

    /** A paper without a title is called by its identifier. */
    public UndoneRow {
        title = arxivId == null ? null : ShownTitle.of(title, arxivId);
    }
}
