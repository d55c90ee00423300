package org.dailypapers.reading.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.digest.view.DayCount;

/**
 * A year as a heat map.
 *
 * @param year the year
 * @param months its twelve months
 * @param days how many days have a digest
 * @param papers the total number of papers
 */
public record YearMap(int year, List<MonthGrid> months, int days, int papers) {

    /**
     * @param year a year
     * @param counts the numbers of papers by day; other years are ignored
     * @return the year
     */
    public static YearMap of(int year, List<DayCount> counts) {
        List<MonthGrid> months = Arrays.stream(Month.values())
                .map(month -> MonthGrid.of(YearMonth.of(year, month), counts)).toList();
        return new YearMap(year, months, months.stream().mapToInt(MonthGrid::days).sum(),
                months.stream().mapToInt(MonthGrid::papers).sum());
    }
}
