package org.dailypapers.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs around a word that carries structure: signs of a list or heading before it, and marks on both sides. */
final class NearMarks {

    /** Up to three signs of lists, quotes or headings, as a regular expression without capturing groups. */
    static final String BULLET = "(?:[-+>|\u2022\u00B7\u2023\u30FB\\p{So}] ?|\\* |[0-9a-z]{1,2}[.)] |#{1,6} ?){0,3}";
    /** Marks of emphasis, quotes and brackets, as a regular expression without capturing groups. */
    static final String MARKS = "(?:</?(?:b|strong|em|i)>|[*_`~\\\\\"\\[\\]\u3010\u3011\u300C\u300D]{0,8})";

    private static final Pattern CLOSING = Pattern.compile(MARKS, Pattern.CASE_INSENSITIVE);

    private NearMarks() {
    }

    /** @return the index where the marks at {@code from} end; {@code from} if there are none */
    static int end(String text, int from) {
        Matcher marks = CLOSING.matcher(text).region(from, text.length());
        return marks.lookingAt() ? marks.end() : from;
    }
}
