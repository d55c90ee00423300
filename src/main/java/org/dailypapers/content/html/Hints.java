package org.dailypapers.content.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Special characters that are inserted into a Markdown text so that the parser understands its marks as people do, and removed
 * from the output. For example, people mean {@code **모델(model)**은} to be bold, but in CommonMark asterisks between a bracket and
 * a letter cannot close emphasis; and {@code 7*7*3} is a product.
 */
final class Hints {

    /** Counts as a letter, so that asterisks next to it can open and close emphasis. A Unicode noncharacter. */
    static final char LETTER = '\uFDD0';
    /** The run of marks after it is plain text. A Unicode noncharacter. */
    static final char STANDS = '\uFDD3';
    /** White space that does not occur in Korean text: underscores before it can close emphasis, underscores after it can open it. */
    static final char SPACE = '\u1680';
    private static final char UNKNOWN = '\uFFFD';
    private static final char LIKE_SPACE = '\u2000';
    /** How the first two begin in an address. */
    private static final String ENCODED = "%EF%B7%9";
    private static final Pattern OWN = Pattern.compile("[" + LETTER + STANDS + SPACE + "]|" + ENCODED + "[03]");

    private static final String MARK = "[\\p{P}\\p{S}&&[^*~]]";
    private static final Pattern CLOSING = Pattern.compile("(?<=" + MARK + ")(?=(?:\\*{2,3}|~~)\\p{IsHangul})");
    private static final Pattern OPENING = Pattern.compile("(?<=\\p{IsHangul}\\*{2,3}|\\p{IsHangul}~~)(?=" + MARK + ")");
    private static final Pattern TILDES_BETWEEN_DIGITS = Pattern.compile("(?<=\\d)(?=~~+\\d)");
    private static final Pattern UNDERLINED = Pattern.compile("(?:(?<![^\\s(\\[{\"'“‘「『《〈*~,:])|(?<=\\p{IsHangul})(?=_{1,3}" + MARK + "(?<!_)))"
            + "(_{1,3})(?![\\s_])(?:(?!\\1)[^\\n])*+(?<!\\s)\\1(?![_\\p{L}\\p{N}&&[^\\p{IsHangul}]])");
    private static final Pattern NAME_OF_PYTHON = Pattern.compile("__[a-z0-9]+__");

    private static final String CONTAINERS = "(?md)^[ \\t]*+(?:(?:>(?![\\d=])[ \\t]?|(?:[-*+]|(?:0|[1-9]\\d{0,2})[.)])[ \\t]+)[ \\t]*+){0,100}+";
    private static final Pattern GREATER = Pattern.compile(CONTAINERS + "(?=>[\\d=])");
    private static final Pattern BRACKET = Pattern.compile(CONTAINERS + "(?=\\[)");
    private static final Pattern NO_NUMBER = Pattern.compile(CONTAINERS + "(?=(?:0\\d{1,8}|\\d{4,9})[.)](?:[ \\t]|$))");
    private static final Pattern FENCE = Pattern.compile("(?md)^[^`~\\n]*+(?=```|~~~)");
    private static final int MOST_LOOKS_AT_FENCES = 3;

    private final String text;
    /** The hint before each character, 0 for none. */
    private final char[] hints;

    private Hints(String text) {
        this.text = text;
        this.hints = new char[text.length() + 1];
    }

    /** @return the text with hints; the same characters in the original text are replaced first */
    static String added(String markdown) {
        Hints hints = new Hints(markdown.replace(LETTER, UNKNOWN).replace(STANDS, UNKNOWN).replace(SPACE, LIKE_SPACE));
        hints.emphasis();
        hints.lines();
        hints.fences();
        return hints.all();
    }

    /** @return the text or HTML without hints */
    static String removed(String text) {
        return text.contains(ENCODED) || text.chars().anyMatch(c -> is((char) c)) ? OWN.matcher(text).replaceAll("") : text;
    }

    static boolean is(char c) {
        return c == LETTER || c == STANDS || c == SPACE;
    }

    /** @return for each index of a text with hints, the index in the text without hints; for a hint, that of the character after it */
    static int[] places(String hinted) {
        int[] places = new int[hinted.length() + 1];
        for (int at = 0; at < hinted.length(); at++) {
            places[at + 1] = places[at] + (is(hinted.charAt(at)) ? 0 : 1);
        }
        return places;
    }

    private void emphasis() {
        if (text.indexOf('_') >= 0) {
            Matcher underlined = UNDERLINED.matcher(text);
            while (underlined.find()) {
                if (isHangul(underlined.start() - 1)) {
                    hints[underlined.start()] = SPACE;
                }
                if (isHangul(underlined.end()) && !NAME_OF_PYTHON.matcher(underlined.group()).matches()) {
                    hints[underlined.end()] = SPACE;
                }
            }
        }
        if (text.indexOf('*') >= 0 || text.contains("~~")) {
            put(CLOSING, LETTER);
            put(OPENING, LETTER);
            put(TILDES_BETWEEN_DIGITS, STANDS);
        }
        if (text.indexOf('*') >= 0) {
            Asterisks.of(text, hints);
        }
    }

    private boolean isHangul(int at) {
        return at >= 0 && at < text.length() && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HANGUL;
    }

    /**
     * Prevents special meanings at the beginning of a line: of a link definition, which would vanish, of a greater-than sign
     * before a number, which would be a quotation, and of 01 or a year, which would be list numbers.
     */
    private void lines() {
        if (text.contains("]:")) {
            put(BRACKET, LETTER);
        }
        if (text.indexOf('>') >= 0) {
            put(GREATER, STANDS);
        }
        put(NO_NUMBER, LETTER);
    }

    /** Makes fences that are never closed plain text; otherwise all the text after them would be code. */
    private void fences() {
        if (!FENCE.matcher(text).find()) {
            return;
        }
        List<Integer> open = List.of();
        for (int looks = 0; looks == 0 || !open.isEmpty(); looks++) {
            if (looks == MOST_LOOKS_AT_FENCES) {
                put(FENCE, STANDS);
                return;
            }
            String all = all();
            open = Markdown.openFences(all);
            int[] places = places(all);
            open.forEach(at -> hints[places[at]] = STANDS);
        }
    }

    private void put(Pattern place, char hint) {
        Matcher found = place.matcher(text);
        while (found.find()) {
            hints[found.end()] = hint;
        }
    }

    private String all() {
        StringBuilder all = new StringBuilder(text.length() + 16);
        for (int i = 0; i <= text.length(); i++) {
            if (hints[i] != 0) {
                all.append(hints[i]);
            }
            if (i < text.length()) {
                all.append(text.charAt(i));
            }
        }
        return all.toString();
    }
}
