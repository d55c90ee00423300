package org.dailypapers.content.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest pieces that a comparison marks: a run of Hangul, a word in another alphabet, a run of white space, or any other single
 * code point. So a particle after a Latin word is a token of its own: {@code Transformer를} is {@code Transformer} and {@code 를}.
 */
public final class Tokens {

    private static final String JOINERS = "-.'’_";

    private enum Kind { HANGUL, WORD, SPACE, OTHER }

    private Tokens() {
    }

    /** @return the tokens in order; joined, they are the text */
    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int to = end(text, from);
            tokens.add(text.substring(from, to));
            from = to;
        }
        return tokens;
    }

    /**
     * @return whether a text can be cut at an index: between tokens, before the end of a line, or within a run of Hangul, for example
     *     before a particle
     */
    public static boolean mayCut(String text, int at) {
        if (at == 0 || at == text.length() || text.charAt(at) == '\n'
                || kind(text.codePointBefore(at)) == Kind.HANGUL && kind(text.codePointAt(at)) == Kind.HANGUL) {
            return true;
        }
        int from = 0;
        while (from < at) {
            from = end(text, from);
        }
        return from == at;
    }

    /** @return how many characters of a text are letters or digits */
    public static int weight(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static int end(String text, int from) {
        int first = text.codePointAt(from);
        Kind kind = kind(first);
        int to = from + Character.charCount(first);
        while (kind != Kind.OTHER && to < text.length() && continues(kind, text, to)) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean continues(Kind kind, String text, int at) {
        int c = text.codePointAt(at);
        return kind(c) == kind || kind != Kind.SPACE && Character.getType(c) == Character.NON_SPACING_MARK
                || kind == Kind.WORD && at + 1 < text.length() && joins(text, at, c);
    }

    private static boolean joins(String text, int at, int c) {
        if (c == ',') {
            return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        }
        return JOINERS.indexOf(c) >= 0 && kind(text.codePointAt(at + 1)) == Kind.WORD;
    }

    private static Kind kind(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return Kind.SPACE;
        }
        if (!Character.isLetterOrDigit(c) || Character.isIdeographic(c)) {
            return Kind.OTHER;
        }
        return c > 0x7f && Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL ? Kind.HANGUL : Kind.WORD;
    }
}
