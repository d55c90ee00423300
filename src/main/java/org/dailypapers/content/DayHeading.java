package org.dailypapers.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a digest, {@code ## Daily Papers (2024-11-12)}, or something close to it, with other characters, spaces, case or
 * separators.
 */
public final class DayHeading {

    private static final int LONGEST = 120;
    private static final Pattern DATE = Pattern.compile("#{1,6} ?daily ?papers? ?[(:-]? ?(\\d{4})[-./](\\d{2})[-./](\\d{2}) ?\\)? ?[*#]{0,6}",
            Pattern.CASE_INSENSITIVE);

    private DayHeading() {
    }

    /** @return the date in the line; empty if the line is not the heading of a digest or the date is invalid */
    public static Optional<LocalDate> date(String line) {
        if (!SeenLine.startsWithNumberSign(line)) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(SeenLine.of(line, LONGEST).text().strip());
        try {
            return date.matches() ? Optional.of(LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * @param date a day
     * @return the usual heading of its digest
     */
    public static String write(LocalDate date) {
        return "## Daily Papers (" + date + ")";
    }
}
