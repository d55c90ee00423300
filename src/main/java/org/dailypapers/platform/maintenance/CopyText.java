package org.dailypapers.platform.maintenance;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Rows as lines, in the text format of PostgreSQL's {@code COPY}: values between tabs, {@code \N} where there is none, and
 * backslashes before what would end a value or a line. Half of a surrogate pair, which H2 can keep and UTF-8 cannot, is
 * written as {@code \}{@code uD83D}.
 */
final class CopyText {

    private static final String NONE = "\\N";
    private static final String SPECIAL = "\\\t\n\r\b\f\u000B";
    private static final String LETTERS = "\\tnrbfv";

    private CopyText() {
    }

    /** @param values the values of a row; null where there is none */
    static void write(List<String> values, Appendable out) throws IOException {
        String before = "";
        for (String value : values) {
            out.append(before);
            before = "\t";
            if (value == null) {
                out.append(NONE);
            } else {
                escape(value, out);
            }
        }
        out.append('\n');
    }

    private static void escape(String value, Appendable out) throws IOException {
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int letter = c <= '\\' ? SPECIAL.indexOf(c) : -1;
            if (letter >= 0) {
                out.append(value, done, i).append('\\').append(LETTERS.charAt(letter));
                done = i + 1;
            } else if (isHalf(value, i)) {
                out.append(value, done, i).append(String.format("\\u%04X", (int) c));
                done = i + 1;
            }
        }
        out.append(value, done, value.length());
    }

    private static boolean isHalf(String value, int at) {
        char c = value.charAt(at);
        return Character.isHighSurrogate(c) && (at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }

    /** @return the values of a line without its end; null where there is none */
    static List<String> read(String line) {
        return Arrays.stream(line.split("\t", -1)).map(CopyText::unescape).toList();
    }

    private static String unescape(String text) {
        if (text.equals(NONE)) {
            return null;
        }
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                value.append(c);
                continue;
            }
            i++;
            char letter = text.charAt(i);
            if (letter == 'u') {
                value.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                i += 4;
            } else {
                value.append(SPECIAL.charAt(LETTERS.indexOf(letter)));
            }
        }
        return value.toString();
    }
}
