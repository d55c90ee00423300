package org.dailypapers.importer.run;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the date in the path of a file: {@code 2024/11/12.md}, {@code 2024-11-12.md}, {@code digest-20241112.md}. */
final class FileDate {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{4})([-/_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");

    private FileDate() {
    }

    /** @return the last date in the path, or null if there is none */
    static LocalDate of(String path) {
        LocalDate date = null;
        Matcher matcher = DATE.matcher(path);
        while (matcher.find()) {
            try {
                date = LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4)));
            } catch (DateTimeException e) {
                // digits that are not a valid date are ignored
                continue;
            }
        }
        return date;
    }
}
