package org.dailypapers.reading.calendar;

import java.time.LocalDate;
import java.util.List;
import org.dailypapers.reading.TableRow;

/**
 * A day in a calendar.
 *
 * @param date the day; null for a blank cell before the first or after the last day of a month
 * @param papers how many papers its digest has; null if there is no digest
 * @param level the level of its colour, from 0 (no papers) to 4
 * @param top its papers with the most votes, if they are shown
 */
public record DayCell(LocalDate date, Integer papers, int level, List<TableRow> top) {

    /** A blank cell before the first or after the last day of a month. */
    public static final DayCell BLANK = new DayCell(null, null, 0, List.of());

    /**
     * @param most its papers with the most votes
     * @return the day with them
     */
    DayCell with(List<TableRow> most) {
        return new DayCell(date, papers, level, most);
    }

    /** @return whether it is a day with a digest */
    public boolean linked() {
        return papers != null;
    }

    /** @return whether it is a day without a digest */
    public boolean idle() {
        return date != null && papers == null;
    }

    /** @return the CSS class of its cell, such as {@code heat0} to {@code heat4} by its level */
    public String style() {
        return date == null ? "blank" : papers == null ? "idle" : "heat" + level;
    }
}
