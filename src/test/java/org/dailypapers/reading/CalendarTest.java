package org.dailypapers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.dailypapers.Seed;
import org.dailypapers.digest.view.DayCount;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.reading.calendar.CalendarSpan;
import org.dailypapers.reading.calendar.DayCell;
import org.dailypapers.reading.calendar.Heat;
import org.dailypapers.reading.calendar.MonthGrid;
import org.dailypapers.reading.calendar.YearMap;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);

    @Test
    void weeksGoFromSundayToSaturday() {
        MonthGrid month = YearMap.of(2024, List.of(new DayCount(DAY, 17))).month(NOVEMBER);
        assertEquals(5, month.weeks().size());
        assertEquals(DayCell.BLANK, month.weeks().get(0).get(4));
        assertEquals(LocalDate.of(2024, 11, 1), month.weeks().get(0).get(5).date());
        assertEquals(new DayCell(DAY, 17, 1, List.of()), month.weeks().get(2).get(2));
        assertEquals(LocalDate.of(2024, 11, 30), month.weeks().get(4).get(6).date());
    }

    @Test
    void everyMonthHasWholeWeeksAndEachDayOnce() {
        for (YearMonth month = YearMonth.of(2023, 1); month.getYear() < 2027; month = month.plusMonths(1)) {
            List<DayCell> cells = YearMap.of(month.getYear(), List.of()).month(month).weeks().stream()
                    .peek(week -> assertEquals(7, week.size())).flatMap(List::stream).toList();
            assertEquals(IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay).toList(),
                    cells.stream().filter(cell -> cell.date() != null).map(DayCell::date).toList());
            assertTrue(cells.stream().allMatch(cell -> !cell.linked()));
        }
    }

    @Test
    void onlyDaysOfTheMonthCount() {
        List<DayCount> counts = List.of(new DayCount(LocalDate.of(2024, 10, 31), 5), new DayCount(DAY, 17),
                new DayCount(DAY.plusDays(1), 0), new DayCount(LocalDate.of(2025, 1, 2), 40));
        YearMap year = YearMap.of(2024, counts);
        assertEquals(2, year.month(NOVEMBER).days());
        assertEquals(17, year.month(NOVEMBER).papers());
        assertEquals(3, year.days());
        assertEquals(22, year.papers());
        assertEquals(12, year.months().size());
        assertEquals(17, year.heat().most(), "the scale is that of the year alone");
        assertEquals(0, YearMap.of(2023, counts).days());
    }

    @Test
    void monthsAndYearsLeadToTheNextThatHaveDigests() {
        YearMap year = YearMap.of(2024, List.of(new DayCount(LocalDate.of(2022, 5, 6), 1), new DayCount(LocalDate.of(2024, 2, 1), 1),
                new DayCount(DAY, 1), new DayCount(LocalDate.of(2025, 3, 4), 1)));
        assertEquals(2022, year.previous());
        assertEquals(2025, year.next());
        assertEquals(YearMonth.of(2024, 2), year.month(NOVEMBER).previous());
        assertEquals(YearMonth.of(2025, 3), year.month(NOVEMBER).next());
        assertEquals(YearMonth.of(2022, 5), year.month(YearMonth.of(2024, 1)).previous());
        assertEquals(NOVEMBER, year.month(YearMonth.of(2024, 5)).next());
        YearMap alone = YearMap.of(2024, List.of(new DayCount(DAY, 1)));
        assertNull(alone.previous());
        assertNull(alone.next());
        assertNull(alone.month(NOVEMBER).previous());
        assertNull(alone.month(NOVEMBER).next());
    }

    @Test
    void weekendsAreIdleWhereNoneHasADigest() {
        LocalDate saturday = LocalDate.of(2024, 11, 16);
        assertTrue(YearMap.of(2024, List.of(new DayCount(DAY, 1))).month(NOVEMBER).idleWeekends());
        assertFalse(YearMap.of(2024, List.of(new DayCount(DAY, 1), new DayCount(saturday, 1))).month(NOVEMBER).idleWeekends());
        assertFalse(YearMap.of(2024, List.of(new DayCount(saturday.plusDays(1), 0))).month(NOVEMBER).idleWeekends());
    }

    @Test
    void aDayShowsItsTitles() {
        MonthGrid month = YearMap.of(2024, List.of(new DayCount(DAY, 1))).month(NOVEMBER);
        TableRow row = new TableRow(null, null, null, null);
        List<DayCell> cells = month.with(Map.of(DAY, List.of(row))).weeks().stream().flatMap(List::stream).toList();
        assertEquals(List.of(new DayCell(DAY, 1, 1, List.of(row))), cells.stream().filter(cell -> !cell.top().isEmpty()).toList());
        assertEquals(month, month.with(Map.of()));
    }

    @Test
    void aDayIsColouredByTheQuartilesOfItsYear() {
        Heat heat = Heat.of(List.of(3, 8, 10, 12, 14, 16, 25, 40));
        assertEquals(List.of(3, 10, 14, 25), heat.from());
        assertEquals(List.of(0, 1, 1, 2, 2, 3, 3, 4, 4),
                IntStream.of(0, 3, 9, 10, 13, 14, 24, 25, 40).map(heat::level).boxed().toList());
        assertEquals(List.of(new Heat.Step(1, 3, 9), new Heat.Step(2, 10, 13), new Heat.Step(3, 14, 24), new Heat.Step(4, 25, 40)),
                heat.steps());
        assertEquals(List.of(new Heat.Step(1, 5, 5)), Heat.of(List.of(5, 5, 5, 0)).steps());
        assertEquals(List.of(1, 5, 9), Heat.of(List.of(1, 5, 5, 5, 5, 5, 5, 9)).from(), "as many levels as there are numbers");
        assertEquals(List.of(), Heat.of(List.of(0)).steps());
        assertEquals(0, Heat.of(List.of()).level(0));
        assertEquals("heat0", new DayCell(DAY, 0, 0, List.of()).style());
        assertEquals("heat3", new DayCell(DAY, 9, 3, List.of()).style());
        assertEquals("idle", new DayCell(DAY, null, 0, List.of()).style());
        assertEquals("blank", DayCell.BLANK.style());
    }

    @Property(seed = Seed.OF_ALL)
    void everyDayOfAYearHasALevelThatGrowsWithItsPapers(@ForAll @Size(max = 366) List<@IntRange(max = 60) Integer> papers) {
        Heat heat = Heat.of(papers);
        List<Integer> some = papers.stream().filter(number -> number > 0).distinct().sorted().toList();
        assertEquals(Math.min(4, some.size()), heat.steps().size(), "all colours, as far as the numbers differ");
        assertEquals(some.stream().map(heat::level).distinct().toList(), heat.steps().stream().map(Heat.Step::level).toList(),
                "each colour is used, and more papers never have a lower one");
        assertEquals(0, heat.level(0));
        for (Heat.Step step : heat.steps()) {
            assertTrue(step.from() <= step.to());
            assertTrue(some.stream().filter(number -> number >= step.from() && number <= step.to())
                    .allMatch(number -> heat.level(number) == step.level()), "the legend says the truth");
        }
        for (int i = 1; i < heat.steps().size(); i++) {
            assertEquals(heat.steps().get(i - 1).to() + 1, heat.steps().get(i).from(), "without gaps");
        }
    }

    @Property(seed = Seed.OF_ALL)
    void whereNumbersDifferEachColourHasAQuarterOfTheDays(@ForAll @Size(min = 8, max = 300) @UniqueElements List<@IntRange(min = 1, max = 9999) Integer> papers) {
        Heat heat = Heat.of(papers);
        for (int level = 1; level <= 4; level++) {
            int wanted = level;
            long days = papers.stream().filter(number -> heat.level(number) == wanted).count();
            assertTrue(Math.abs(days - papers.size() / 4.0) < 1, days + " of " + papers.size());
        }
    }

    @Test
    void addressesNameMonthsAndYears() {
        assertEquals(YearMonth.of(2024, 11), CalendarSpan.month("2024-11"));
        assertEquals(2024, CalendarSpan.year("2024"));
        assertThrows(BadRequest.class, () -> CalendarSpan.month("2024-13"));
        assertThrows(BadRequest.class, () -> CalendarSpan.year("x"));
        assertThrows(BadRequest.class, () -> CalendarSpan.year("2024-1"));
        assertThrows(NotFound.class, () -> CalendarSpan.month("1990-12"));
        assertThrows(NotFound.class, () -> CalendarSpan.year("2101"));
    }
}
