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
     * @param found how many findings were first found in each week
     * @param mended how many were fixed in each week
     * @param dismissed how many were dismissed in each week
     * @param approved how many approvals were given in each week
     * @param openNow how many are open now
     * @return the weeks, newest first, without those before anything was found or done; how many findings were open at the end of a week
     *     is computed backwards from those that are open now
     */
    static List<Week> of(List<Instant> bounds, ZoneId zone, long[] found, long[] mended, long[] dismissed, long[] approved, long openNow) {
        List<Week> weeks = new ArrayList<>();
        long open = openNow;
        for (int i = found.length - 1; i >= 0; i--) {
            weeks.add(new Week(LocalDate.ofInstant(bounds.get(i), zone), found[i], mended[i], dismissed[i], Math.max(0, open),
                    approved[i]));
            open += mended[i] + dismissed[i] - found[i];
        }
        while (weeks.size() > 1 && weeks.get(weeks.size() - 1).idle()) {
            weeks.remove(weeks.size() - 1);
        }
        return weeks;
    }

    private boolean idle() {
        return found + mended + dismissed + open + approved == 0;
    }
}
