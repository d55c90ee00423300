package org.dailypapers.digest.undo;

import java.time.LocalDate;
import org.dailypapers.content.ShownTitle;

/**
 * What happened to a day or an entry when a run was undone.
 *
 * @param date the day
 * @param arxivId arXiv identifier without version; null if the row is about the day
 * @param title the entry's title, as tables show it; null if the row is about the day
 * @param what what happened to it
 * @param why the reason why the entry stayed unchanged; null if it did not
 */
public record UndoneRow(LocalDate date, String arxivId, String title, Undone.What what, UndoPlan.Why why) {

    /** Uses the identifier as the title of a paper without a title. */
    public UndoneRow {
        title = arxivId == null ? null : ShownTitle.of(title, arxivId);
    }
}
