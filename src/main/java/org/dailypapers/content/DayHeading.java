package org.dailypapers.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a digest, {@code ## Daily Papers (2024-11-12)}, or something close to it, with other characters, spaces, case,
 * separators, marks or pictures.
 */
public final class DayHeading {

    private static final int LONGEST = 120;
    private static final String SIGNS = " ?(?:[#*_`~\\p{So}] ?){0,8}";
    private static final Pattern HEADING = Pattern.compile("#{1,6}" + SIGNS + "daily ?papers?" + SIGNS + "[(:-]? ?(\\d{4}) ?[-./\ub144] ?(\\d{1,2}) ?[-./\uc6d4] ?(\\d{1,2}) ?\uc77c? ?\\)?" + SIGNS,
            Pattern.CASE_INSENSITIVE);

    private DayHeading() {
    }

    /** @return the date in the line; empty if the line is not the heading of a digest or the date does not exist */
    public static Optional<LocalDate> date(String line) {
        return heading(line).flatMap(DayHeading::date);
    }

    /** @return whether the line is the heading of a digest, but with a date that does not exist, such as {@code 2024-02-30} */
    public static boolean isImpossible(String line) {
        return is(line) && date(line).isEmpty();
    }

    /** @return whether the line is the heading of a digest, even if its date does not exist */
    static boolean is(String line) {
        return heading(line).isPresent();
    }

    private static Optional<MatchResult> heading(String line) {
        if (!SeenLine.startsWithNumberSign(line)) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(SeenLine.of(line, LONGEST).text());
        return heading.matches() ? Optional.of(heading.toMatchResult()) : Optional.empty();
    }

    private static Optional<LocalDate> date(MatchResult heading) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(heading.group(1)), Integer.parseInt(heading.group(2)), Integer.parseInt(heading.group(3))));
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
