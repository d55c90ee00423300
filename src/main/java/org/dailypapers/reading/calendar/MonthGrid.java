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
 * @param previous the nearest earlier month with a digest; null if there is none
 * @param next the nearest later month with a digest; null if there is none
 */
public record MonthGrid(YearMonth month, List<List<DayCell>> weeks, int days, int papers, YearMonth previous, YearMonth next) {

    private static final int WEEK = 7;

    /**
     * @param month a month
     * @param counts the numbers of papers by day; other months are ignored
     * @param heat the colours of its year
     * @param previous the nearest earlier month with a digest; null if there is none
     * @param next the nearest later month with a digest; null if there is none
     * @return the month
     */
    static MonthGrid of(YearMonth month, List<DayCount> counts, Heat heat, YearMonth previous, YearMonth next) {
        Map<LocalDate, Integer> papers = counts.stream().filter(count -> YearMonth.from(count.date()).equals(month))
                .collect(Collectors.toMap(DayCount::date, DayCount::papers));
        List<DayCell> cells = new ArrayList<>();
        blank(cells, month.atDay(1).getDayOfWeek().getValue() % WEEK);
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(date -> cells.add(
                new DayCell(date, papers.get(date), heat.level(papers.getOrDefault(date, 0)), List.of())));
        blank(cells, Math.floorMod(-cells.size(), WEEK));
        return new MonthGrid(month, weeks(cells), papers.size(),
                papers.values().stream().mapToInt(Integer::intValue).sum(), previous, next);
    }

    /**
     * @param top the papers with the most votes, by day
     * @return the month with them
     */
    public MonthGrid with(Map<LocalDate, List<TableRow>> top) {
        List<List<DayCell>> shown = weeks.stream().map(week -> week.stream()
                .map(day -> day.linked() ? day.with(top.getOrDefault(day.date(), List.of())) : day).toList()).toList();
        return new MonthGrid(month, shown, days, papers, previous, next);
    }

    /** @return whether no Saturday or Sunday has a digest */
    public boolean idleWeekends() {
        return weeks.stream().noneMatch(week -> week.get(0).linked() || week.get(WEEK - 1).linked());
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
