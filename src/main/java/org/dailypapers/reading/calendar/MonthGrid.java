package org.dailypapers.reading.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailypapers.digest.view.DayCount;
import org.dailypapers.reading.TableRow;

/**
 * A month of a calendar, in weeks from Sunday to Saturday.
 *
 * @param month the month
 * @param weeks its weeks, each of seven days
 * @param days how many days have a digest
 * @param papers the total number of papers
 */
public record MonthGrid(YearMonth month, List<List<DayCell>> weeks, int days, int papers) {

    private static final int WEEK = 7;

    /**
     * @param month a month
     * @param counts the numbers of papers by day; other months are ignored
     * @return the month
     */
    public static MonthGrid of(YearMonth month, List<DayCount> counts) {
        return of(month, counts, Map.of());
    }

    /**
     * @param month a month
     * @param counts the numbers of papers by day; other months are ignored
     * @param top the papers with the most votes, by day
     * @return the month
     */
    public static MonthGrid of(YearMonth month, List<DayCount> counts, Map<LocalDate, List<TableRow>> top) {
        Map<LocalDate, Integer> papers = counts.stream().filter(count -> YearMonth.from(count.date()).equals(month))
                .collect(Collectors.toMap(DayCount::date, DayCount::papers));
        List<DayCell> cells = new ArrayList<>();
        blank(cells, month.atDay(1).getDayOfWeek().getValue() % WEEK);
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> new DayCell(date, papers.get(date), top.getOrDefault(date, List.of()))).forEach(cells::add);
        blank(cells, Math.floorMod(-cells.size(), WEEK));
        return new MonthGrid(month, weeks(cells), papers.size(),
                papers.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static void blank(List<DayCell> cells, int days) {
        for (int i = 0; i < days; i++) {
            cells.add(DayCell.BLANK);
        }
    }

    private static List<List<DayCell>> weeks(List<DayCell> cells) {
        List<List<DayCell>> weeks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += WEEK) {
            weeks.add(List.copyOf(cells.subList(from, from + WEEK)));
        }
        return List.copyOf(weeks);
    }
}
