package org.dailypapers.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.dailypapers.hash.Sha256;

/**
 * The name of an author in addresses: a readable Latin form, and eight hex digits of the SHA-256 of the exact name in UTF-8, so that
 * similar names stay distinct.
 */
public final class AuthorSlug {

    private static final int LONGEST_NAME = 60;
    private static final int DIGITS = 8;
    /** Letters that Unicode does not decompose into a Latin letter and a mark. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ß', "ss"), Map.entry('æ', "ae"),
            Map.entry('œ', "oe"), Map.entry('ø', "o"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"),
            Map.entry('ł', "l"), Map.entry('ı', "i"), Map.entry('ħ', "h"), Map.entry('ŋ', "ng"));

    private AuthorSlug() {
    }

    /**
     * @param name a name as written in an entry
     * @return its slug: lower-case Latin letters, digits and hyphens, at most 69 characters
     */
    public static String of(String name) {
        String latin = latin(name);
        return (latin.isEmpty() ? "author" : latin) + "-" + Sha256.of(name).substring(0, DIGITS);
    }

    private static String latin(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(Unseen.streamSafe(name), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (LETTERS.containsKey(c)) {
                out.append(LETTERS.get(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’'
                    && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = Math.min(out.length(), LONGEST_NAME);
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }
}
