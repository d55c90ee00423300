package org.dailypapers.content.diff;

import java.util.Set;

/**
 * A name for something in a text that is invisible, or looks like something else.
 *
 * @param name the end of the key of its name, such as {@code U+200B}, {@code spaces} or {@code other}
 * @param code the code point, such as {@code U+200B}; null if the sign does not stand for a single character
 * @param count how often it occurs in a row, from 1
 */
public record Sign(String name, String code, int count) {

    /** Plain spaces. */
    static final String SPACES = "spaces";
    /** Plain spaces at the end of a line. */
    static final String SPACES_AT_END = "spaces.end";
    /** Letters stored in decomposed form. */
    static final String DECOMPOSED = "decomposed";
    /** Letters that look like the usual ones but are not. */
    static final String UNUSUAL = "unusual";
    /** The end of a line. */
    static final String LINE = "line";
    /** The rest of the text, in which nothing more is named. */
    static final String REST = "rest";
    /** The code points with names of their own. */
    public static final Set<String> NAMED = Set.of("U+0009", "U+00A0", "U+00AD", "U+034F", "U+061C", "U+115F", "U+1160", "U+1680", "U+2000",
            "U+2001", "U+2002", "U+2003", "U+2004", "U+2005", "U+2006", "U+2007", "U+2008", "U+2009", "U+200A", "U+200B", "U+200C", "U+200D",
            "U+200E", "U+200F", "U+2028", "U+2029", "U+202A", "U+202B", "U+202C", "U+202D", "U+202E", "U+202F", "U+205F", "U+2060",
            "U+2066", "U+2067", "U+2068", "U+2069", "U+2800", "U+3000", "U+3164", "U+FE0E", "U+FE0F", "U+FEFF", "U+FFA0");

    private static final String OTHER = "other";

    /** @return the sign for a character that occurs this many times in a row */
    public static Sign of(int c, int count) {
        String code = "U+%04X".formatted(c);
        return new Sign(NAMED.contains(code) ? code : OTHER, code, count);
    }

    /** @return a sign for something other than a single character */
    static Sign of(String name, int count) {
        return new Sign(name, null, count);
    }

    /** @return whether it is a character that occurs several times in a row */
    public boolean several() {
        return code != null && count > 1;
    }
}
