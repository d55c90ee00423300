package org.dailypapers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void weeksGoFromSundayToSaturday() {
        MonthGrid month = MonthGrid.of(YearMonth.of(2024, 11), List.of(new DayCount(DAY, 17)));
        assertEquals(5, month.weeks().size());
        assertEquals(DayCell.BLANK, month.weeks().get(0).get(4));
        assertEquals(LocalDate.of(2024, 11, 1), month.weeks().get(0).get(5).date());
        assertEquals(new DayCell(DAY, 17, List.of()), month.weeks().get(2).get(2));
        assertEquals(LocalDate.of(2024, 11, 30), month.weeks().get(4).get(6).date());
    }

    @Test
    void everyMonthHasWholeWeeksAndEachDayOnce() {
        for (YearMonth month = YearMonth.of(2023, 1); month.getYear() < 2027; month = month.plusMonths(1)) {
            List<DayCell> cells = MonthGrid.of(month, List.of()).weeks().stream()
                    .peek(week -> assertEquals(7, week.size())).flatMap(List::stream).toList();
            assertEquals(IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay).toList(),
                    cells.stream().filter(cell -> cell.date() != null).map(DayCell::date).toList());
            assertTrue(cells.stream().allMatch(cell -> !cell.linked()));
        }
    }

    @Test
    void onlyDaysOfTheMonthCount() {
        List<DayCount> counts = List.of(new DayCount(LocalDate.of(2024, 10, 31), 5), new DayCount(DAY, 17),
                new DayCount(DAY.plusDays(1), 0));
        MonthGrid month = MonthGrid.of(YearMonth.of(2024, 11), counts);
        assertEquals(2, month.days());
        assertEquals(17, month.papers());
        YearMap year = YearMap.of(2024, counts);
        assertEquals(3, year.days());
        assertEquals(22, year.papers());
        assertEquals(12, year.months().size());
        assertEquals(0, YearMap.of(2023, counts).days());
    }

    @Test
    void aDayIsColouredByItsPapers() {
        assertEquals(List.of(0, 1, 1, 2, 2, 3, 3, 4, 4),
                IntStream.of(0, 1, 8, 9, 13, 14, 19, 20, 500).map(Heat::level).boxed().toList());
        assertEquals(List.of(8, 13, 19), Heat.steps().stream().map(Heat.Step::to).limit(3).toList());
        assertNull(Heat.steps().get(3).to());
        assertEquals("heat0", new DayCell(DAY, 0, List.of()).style());
        assertEquals("idle", new DayCell(DAY, null, List.of()).style());
        assertEquals("blank", DayCell.BLANK.style());
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
