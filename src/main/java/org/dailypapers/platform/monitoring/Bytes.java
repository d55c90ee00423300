package org.dailypapers.platform.monitoring;

import java.util.List;
import java.util.Locale;

/**
 * A size.
 *
 * @param count how many bytes
 */
public record Bytes(long count) {

    private static final List<String> UNITS = List.of("bytes", "KB", "MB", "GB", "TB");
    private static final int STEP = 1024;

    /**
     * @param locale a language
     * @return the size in the largest unit that gives at least 1, to a tenth
     */
    public String text(Locale locale) {
        double size = count;
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        return String.format(locale, unit == 0 ? "%,.0f %s" : "%,.1f %s", size, UNITS.get(unit));
    }
}
