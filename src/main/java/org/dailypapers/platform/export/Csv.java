package org.dailypapers.platform.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of comma-separated values as RFC 4180 has them, which no spreadsheet takes for formulas. */
public final class Csv {

    /** What a file begins with, so that spreadsheets read it as UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Csv() {
    }

    /**
     * @param values the cells; null for an empty one
     * @return the line with its end
     */
    public static String line(Object... values) {
        return Arrays.stream(values).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet could compute gets an apostrophe in front, as OWASP advises; numbers stay. */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean dangerous = !(value instanceof Number) && !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (dangerous ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
