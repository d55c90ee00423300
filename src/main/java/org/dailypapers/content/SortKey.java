package org.dailypapers.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dailypapers.limit.FieldLimit;

/** Normalized forms of a text that every database compares in the same way, by code points. */
public final class SortKey {

    private static final int LONGEST = FieldLimit.TITLE_KEY.longest();
    private static final Pattern NO_LETTER_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private SortKey() {
    }

    /**
     * @param title a title
     * @return its sort key: normalized, starting at its first letter or digit, at most 200 characters
     */
    public static String of(String title) {
        String key = NO_LETTER_BEFORE.matcher(folded(title)).replaceFirst("");
        return key.length() <= LONGEST ? key
                : key.substring(0, Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /**
     * @param text any text
     * @return the text in Unicode NFKC and lower case, for searching
     */
    public static String folded(String text) {
        return Normalizer.normalize(Unseen.streamSafe(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
