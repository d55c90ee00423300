package org.dailypapers.platform.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dailypapers.character.ControlCharacters;

/** Lines of comma-separated values (RFC 4180) whose cells no spreadsheet runs as formulas. */
public final class Csv {

    /** The byte order mark at the beginning of a file, which makes spreadsheets read it as UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Csv() {
    }

    /**
     * @param values the cells; null for an empty one
     * @return the line, including its line break
     */
    public static String line(Object... values) {
        return Arrays.stream(values).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet could run as a formula gets an apostrophe in front, as OWASP advises; numbers stay as they are. */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = ControlCharacters.replaced(value.toString());
        boolean dangerous = !(value instanceof Number) && !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (dangerous ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
