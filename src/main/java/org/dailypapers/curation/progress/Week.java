package org.dailypapers.curation.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done in a week.
 *
 * @param monday its first day
 * @param found how many findings were first found in it
 * @param mended how many findings were fixed in it
 * @param dismissed how many findings were dismissed in it
 * @param open how many findings were open at its end, or are open now
 * @param approved how many approvals were given in it
 */
public record Week(LocalDate monday, long found, long mended, long dismissed, long open, long approved) {

    /**
     * @param today a day
     * @param count the number of weeks
     * @param zone the time zone in which a week begins
     * @return the first instants of that many weeks up to the week of the day, and of the week after it, in order
     */
    static List<Instant> bounds(LocalDate today, int count, ZoneId zone) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Instant> bounds = new ArrayList<>();
        for (int i = count - 1; i >= -1; i--) {
            bounds.add(monday.minusWeeks(i).atStartOfDay(zone).toInstant());
        }
        return bounds;
    }

    /**
     * @param bounds the bounds, as given by {@link #bounds}
     * @param zone their time zone
     * @param counts what happened in each week
     * @param openNow how many findings are open now
     * @param first when the first finding was found; null if none was
     * @return the weeks, newest first, without those that ended before the first finding; how many findings were open at the end of a week
     *     is computed backwards from those that are open now
     */
    static List<Week> of(List<Instant> bounds, ZoneId zone, Counts counts, long openNow, Instant first) {
        List<Week> weeks = new ArrayList<>();
        long open = openNow;
        int newest = counts.found().length - 1;
        for (int i = newest; i == newest || i >= 0 && first != null && first.isBefore(bounds.get(i + 1)); i--) {
            weeks.add(new Week(LocalDate.ofInstant(bounds.get(i), zone), counts.found()[i], counts.mended()[i], counts.dismissed()[i],
                    Math.max(0, open), counts.approved()[i]));
            open += counts.closed(i) - counts.found()[i];
        }
        return weeks;
    }

    /**
     * What happened in each of some weeks, in order.
     *
     * @param found how many findings were first found
     * @param mended how many were fixed
     * @param dismissed how many were dismissed
     * @param accepted how many were open when the text was approved
     * @param approved how many approvals were given
     */
    record Counts(long[] found, long[] mended, long[] dismissed, long[] accepted, long[] approved) {

        long closed(int week) {
            return mended[week] + dismissed[week] + accepted[week];
        }
    }
}
