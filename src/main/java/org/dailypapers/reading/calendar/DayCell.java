package org.dailypapers.reading.calendar;

import java.time.LocalDate;
import java.util.List;
import org.dailypapers.reading.TableRow;

/**
 * A day in a calendar.
 *
 * @param date the day; null for a blank cell before the first or after the last day of a month
 * @param papers how many papers its digest has; null if there is no digest
 * @param top its papers with the most votes, if they are shown
 */
public record DayCell(LocalDate date, Integer papers, List<TableRow> top) {

    /** A blank cell before the first or after the last day of a month. */
    public static final DayCell BLANK = new DayCell(null, null, List.of());

    /** @return whether it is a day with a digest */
    public boolean linked() {
        return papers != null;
    }

    /** @return whether it is a day without a digest */
    public boolean idle() {
        return date != null && papers == null;
    }

    /** @return the CSS class of its cell, from {@code heat0} to {@code heat4} by the number of papers */
    public String style() {
        return date == null ? "blank" : papers == null ? "idle" : "heat" + Heat.level(papers);
    }
}
