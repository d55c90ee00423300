package org.dailypapers.reading.calendar;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.NotFound;

/** Parses the months and years in calendar addresses. The calendar extends from arXiv's first year to 2100. */
public final class CalendarSpan {

    private static final int FIRST = 1991;
    private static final int LAST = 2100;

    private CalendarSpan() {
    }

    /**
     * @param text a month such as {@code 2024-11}
     * @return the month
     * @throws BadRequest if the text is not a month
     * @throws NotFound if the calendar does not extend to it
     */
    public static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            within(month.getYear());
            return month;
        } catch (DateTimeException e) {
            throw new BadRequest("error.month", text);
        }
    }

    /**
     * @param text a year such as {@code 2024}
     * @return the year
     * @throws BadRequest if the text is not a year
     * @throws NotFound if the calendar does not extend to it
     */
    public static int year(String text) {
        if (!text.matches("\\d{4}")) {
            throw new BadRequest("error.calendar", text);
        }
        return within(Year.parse(text).getValue());
    }

    private static int within(int year) {
        if (year < FIRST || year > LAST) {
            throw new NotFound();
        }
        return year;
    }
}
