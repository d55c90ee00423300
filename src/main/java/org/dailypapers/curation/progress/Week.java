package org.dailypapers.curation.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * What was got done in a week.
 *
 * @param monday its first day
 * @param found how many findings are from it
 * @param mended how many were mended in it
 * @param dismissed how many were dismissed in it
 * @param open how many were open at its end, or are now
 * @param approved how many approvals were given in it
 */
public record Week(LocalDate monday, long found, long mended, long dismissed, long open, long approved) {

    /**
     * @param today a day
     * @param count how many
     * @return the first moments, in UTC, of the week of the day, of as many before that it makes the count, and of the next one,
     *     in order
     */
    static List<Instant> bounds(LocalDate today, int count) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Instant> bounds = new ArrayList<>();
        for (int i = count - 1; i >= -1; i--) {
            bounds.add(monday.minusWeeks(i).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return bounds;
    }

    /**
     * @param bounds as {@link #bounds} has them
     * @param found how many findings are from each week
     * @param mended how many were mended in each
     * @param dismissed how many were dismissed in each
     * @param approved how many approvals were given in each
     * @param openNow how many are open now
     * @return the weeks, the newest first, but for those before anything was found or done; what was open at their ends follows from what became of findings after them
     */
    static List<Week> of(List<Instant> bounds, long[] found, long[] mended, long[] dismissed, long[] approved, long openNow) {
        List<Week> weeks = new ArrayList<>();
        long open = openNow;
        for (int i = found.length - 1; i >= 0; i--) {
            weeks.add(new Week(LocalDate.ofInstant(bounds.get(i), ZoneOffset.UTC), found[i], mended[i], dismissed[i], Math.max(0, open),
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
