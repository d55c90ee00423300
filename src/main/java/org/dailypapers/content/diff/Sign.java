package org.dailypapers.content.diff;

import java.util.Set;

/**
 * Something in a text that cannot be seen, or not be told from something else, so that it needs a name.
 *
 * @param name the end of the key of its name, as {@code U+200B}, {@code spaces} or {@code other}
 * @param code the code point, as {@code U+200B}; null where a name stands for no single character
 * @param count how many of them stand in a row, from 1
 */
public record Sign(String name, String code, int count) {

    /** Plain spaces. */
    static final String SPACES = "spaces";
    /** Plain spaces where a line ends. */
    static final String SPACES_AT_END = "spaces.end";
    /** Letters that are stored in parts. */
    static final String DECOMPOSED = "decomposed";
    /** Letters that look like others and are not the usual ones. */
    static final String UNUSUAL = "unusual";
    /** The end of a line. */
    static final String LINE = "line";
    /** After this, nothing is named any more: who looked at so much has seen enough. */
    static final String REST = "rest";
    /** The code points that have a name of their own. */
    public static final Set<String> NAMED = Set.of("U+0009", "U+00A0", "U+00AD", "U+034F", "U+061C", "U+115F", "U+1160", "U+1680", "U+2000",
            "U+2001", "U+2002", "U+2003", "U+2004", "U+2005", "U+2006", "U+2007", "U+2008", "U+2009", "U+200A", "U+200B", "U+200C", "U+200D",
            "U+200E", "U+200F", "U+2028", "U+2029", "U+202A", "U+202B", "U+202C", "U+202D", "U+202E", "U+202F", "U+205F", "U+2060",
            "U+2066", "U+2067", "U+2068", "U+2069", "U+2800", "U+3000", "U+3164", "U+FE0E", "U+FE0F", "U+FEFF", "U+FFA0");

    private static final String OTHER = "other";

    /** @return the sign for so many of a character */
    public static Sign of(int c, int count) {
        String code = "U+%04X".formatted(c);
        return new Sign(NAMED.contains(code) ? code : OTHER, code, count);
    }

    /** @return a sign for something that is no single character */
    static Sign of(String name, int count) {
        return new Sign(name, null, count);
    }

    /** @return whether it is a character of which several stand in a row */
    public boolean several() {
        return code != null && count > 1;
    }
}
