package org.dailypapers.content;

/**
 * The beginning of a line as a person sees it: without leading white space and zero-width characters, with one plain space for
 * each run of spaces of any kind, and with full-width and typographic signs replaced by their plain forms. It knows the original
 * index of each character.
 */
final class SeenLine {

    private static final int FULL_WIDTH = 0xFEE0;
    private static final String COLONS = "\u02D0\u2236\uA789\uFE13\uFE55";
    private static final String APOSTROPHES = "\u2018\u2019\u02BC\u2032\u00B4\u201B";
    private static final String ASTERISKS = "\u2217\u204E\uFE61";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final int[] places;
    private int end;

    private SeenLine(String line, int most) {
        this.line = line;
        this.places = new int[Math.min(line.length(), most)];
        while (end < line.length() && text.length() < places.length) {
            int c = line.codePointAt(end);
            take(c);
            end += Character.charCount(c);
        }
    }

    /** @return the whole line */
    static SeenLine of(String line) {
        return new SeenLine(line, line.length());
    }

    /** @return at most {@code most} visible characters from the beginning of the line */
    static SeenLine of(String line, int most) {
        return new SeenLine(line, most);
    }

    /** @return whether the first visible character of a line is a number sign */
    static boolean startsWithNumberSign(String line) {
        return (line.indexOf('#') >= 0 || line.indexOf('\uFF03') >= 0 || line.indexOf('\uFE5F') >= 0) && of(line, 1).text().equals("#");
    }

    /** @return whether a character has no width or looks like a space */
    static boolean isUnseen(int c) {
        return isNothing(c) || isSpace(c);
    }

    /** @return the visible text; of spaces, only those at the beginning and repeated ones are left out */
    String text() {
        return text.toString();
    }

    /** @return the original line from the character at this index of the text on; at the end of the text, the rest of the line */
    String from(int at) {
        return line.substring(place(at));
    }

    /** @return the original line between two indexes of the text */
    String between(int from, int to) {
        return line.substring(place(from), Math.max(place(from), place(to)));
    }

    /** @return the text without invisible characters at its beginning and end */
    static String strip(String text) {
        String begun = stripLeading(text);
        int to = begun.length();
        while (to > 0 && isUnseen(begun.codePointBefore(to))) {
            to -= Character.charCount(begun.codePointBefore(to));
        }
        return begun.substring(0, to);
    }

    /** @return the text without invisible characters at its beginning */
    static String stripLeading(String text) {
        int from = 0;
        while (from < text.length() && isUnseen(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        return text.substring(from);
    }

    private int place(int at) {
        return at < text.length() ? places[at] : end;
    }

    private void take(int c) {
        if (isNothing(c)) {
            return;
        }
        char plain = plain(c);
        boolean space = plain == ' ';
        if (!space || text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            places[text.length()] = end;
            text.append(plain);
        }
    }

    private static boolean isNothing(int c) {
        return (c < ' ' || c > '~') && (Unseen.isZeroWidth(c) || Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || FILLERS.indexOf(c) >= 0;
    }

    /** Returns the plain form of a character. Code points above U+FFFF become U+FFFD, because no structure contains one. */
    private static char plain(int c) {
        if (c < 0x7F && c > ' ') {
            return (char) c;
        }
        if (isSpace(c)) {
            return ' ';
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - FULL_WIDTH);
        }
        if (c == 0xFE5F) {
            return '#';
        }
        if (COLONS.indexOf(c) >= 0) {
            return ':';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (ASTERISKS.indexOf(c) >= 0) {
            return '*';
        }
        return DASHES.indexOf(c) >= 0 ? '-' : c > Character.MAX_VALUE ? '\uFFFD' : (char) c;
    }
}
