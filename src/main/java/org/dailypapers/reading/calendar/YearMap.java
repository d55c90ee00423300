package org.dailypapers.reading.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dailypapers.digest.view.DayCount;

/**
 * A year as a heat map.
 *
 * @param year the year
 * @param heat its colours
 * @param months its twelve months
 * @param days how many days have a digest
 * @param papers the total number of papers
 * @param previous the nearest earlier year with a digest; null if there is none
 * @param next the nearest later year with a digest; null if there is none
 */
public record YearMap(int year, Heat heat, List<MonthGrid> months, int days, int papers, Integer previous, Integer next) {

    /**
     * @param year a year
     * @param counts the numbers of papers of its days, and of the nearest days with a digest before and after it
     * @return the year
     */
    public static YearMap of(int year, List<DayCount> counts) {
        List<DayCount> own = counts.stream().filter(count -> count.date().getYear() == year).toList();
        Heat heat = Heat.of(own.stream().map(DayCount::papers).toList());
        TreeSet<YearMonth> filled = counts.stream().map(count -> YearMonth.from(count.date())).collect(Collectors.toCollection(TreeSet::new));
        List<MonthGrid> months = Arrays.stream(Month.values()).map(month -> YearMonth.of(year, month))
                .map(month -> MonthGrid.of(month, own, heat, filled.lower(month), filled.higher(month))).toList();
        YearMonth before = filled.lower(YearMonth.of(year, Month.JANUARY));
        YearMonth after = filled.higher(YearMonth.of(year, Month.DECEMBER));
        return new YearMap(year, heat, months, own.size(), own.stream().mapToInt(DayCount::papers).sum(),
                before == null ? null : before.getYear(), after == null ? null : after.getYear());
    }

    /**
     * @param month a month of the year
     * @return it
     */
    public MonthGrid month(YearMonth month) {
        return months.get(month.getMonthValue() - 1);
    }
}
