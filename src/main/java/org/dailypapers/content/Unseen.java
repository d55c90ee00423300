package org.dailypapers.content;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import java.util.Set;

/**
 * The characters of a text that readers do not see. Zero-width characters, which Unicode calls
 * <a href="https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point">default ignorable</a>, count as seen if they change how
 * others look: a joiner in an emoji or in a script that needs it, a selector that chooses a form, a direction mark in a text with both
 * directions.
 */
public final class Unseen {

    private static final int NONE = -1;
    private static final int ASCII = 0x7f;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int MOST_MARKS = 30;
    private static final char JOINER_OF_MARKS = 0x34F;
    /** Wide spaces, and one that is drawn as a line. */
    private static final Set<Integer> SEEN_SPACES = Set.of(0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x3000);
    /** Scripts whose letters never change their form beside others. */
    private static final Set<UnicodeScript> PLAIN = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.LATIN,
            UnicodeScript.HANGUL, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO,
            UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.HEBREW);

    private final String text;
    private final boolean directed;
    private final BitSet unseen = new BitSet();

    private Unseen(String text) {
        this.text = text;
        this.directed = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** @return the indexes of the {@code char}s that belong to zero-width characters without any visible effect */
    public static BitSet in(String text) {
        Unseen found = new Unseen(text);
        int before = NONE;
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            if (isZeroWidth(c)) {
                int end = found.end(at);
                found.run(at, end, before, end < text.length() ? text.codePointAt(end) : NONE);
                at = end;
            } else {
                before = isMark(c) ? before : c;
                at += Character.charCount(c);
            }
        }
        return found.unseen;
    }

    /** @return the text without invisible characters and with its letters composed (NFC); white space is unchanged */
    public static String without(String text) {
        BitSet unseen = in(text);
        return composed(unseen.isEmpty() ? text : without(text, unseen));
    }

    /**
     * @param text any text
     * @return the same, with each invisible character, and each that only looks like a space, replaced by its name, such as
     *     {@code <U+200B ZERO WIDTH SPACE>}
     */
    public static String named(String text) {
        BitSet unseen = in(text);
        StringBuilder named = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (unseen.get(at) || c != ' ' && !isZeroWidth(c) && SeenLine.isUnseen(c)) {
                String name = Character.getName(c);
                named.append("<U+%04X%s>".formatted(c, name == null ? "" : " " + name));
            } else {
                named.appendCodePoint(c);
            }
        }
        return named.toString();
    }

    /** @return the text with its letters composed (NFC), in linear time */
    public static String composed(String text) {
        return Normalizer.normalize(streamSafe(text), Form.NFC);
    }

    /**
     * @return the text with a joiner after every thirty combining marks in a row, as in the stream-safe format of
     *     <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15</a>. No letter of any language has more, and
     *     sorting the marks takes quadratic time
     */
    public static String streamSafe(String text) {
        StringBuilder safe = null;
        int marks = 0;
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                safe = safe == null ? new StringBuilder(text.length() + text.length() / MOST_MARKS + 1).append(text, 0, at) : safe;
                safe.append(JOINER_OF_MARKS);
                marks = 1;
            }
            if (safe != null) {
                safe.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return safe == null ? text : safe.toString();
    }

    private static String without(String text, BitSet unseen) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int from = unseen.nextClearBit(0); from < text.length();) {
            int to = unseen.nextSetBit(from);
            seen.append(text, from, to < 0 ? text.length() : to);
            from = to < 0 ? text.length() : unseen.nextClearBit(to);
        }
        return seen.toString();
    }

    /** @return whether a character is not drawn and has no width of its own */
    public static boolean isZeroWidth(int c) {
        return c == 0xAD || c == 0x34F || c == 0x61C || c >= 0x180B && c <= 0x180F || c >= 0x200B && c <= 0x200F
                || isDirection(c) || c >= 0x2060 && c <= 0x206F || c == 0xFEFF || isSelector(c) || c >= 0xE0000 && c <= 0xE0FFF;
    }

    /** @return whether a character is white space that looks like an ordinary space, alone or in a sequence */
    public static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'
                || c > ASCII && Character.getType(c) == Character.SPACE_SEPARATOR && !SEEN_SPACES.contains(c);
    }

    /** @return whether a character controls the direction of text */
    public static boolean isDirection(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && isZeroWidth(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Decides which characters of a zero-width sequence are invisible, given the characters before and after it. */
    private void run(int from, int end, int before, int after) {
        int forms = from;
        for (int at = from; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            forms = isSelector(c) || c >= 0xE0000 ? at + Character.charCount(c) : forms;
        }
        boolean formed = before != NONE && hasForms(before);
        boolean joined = joins(text.substring(forms, end), before, after);
        for (int at = from; at < end; at++) {
            boolean kept = isDirection(text.charAt(at)) ? directed : at < forms ? formed : joined;
            unseen.set(at, !kept);
        }
    }

    /** Whether selectors and tags can choose a form of a character: an emoji, a digit, an ideograph, or a letter of another script. */
    private static boolean hasForms(int c) {
        if (c <= ASCII) {
            return c >= '0' && c <= '9' || c == '#' || c == '*';
        }
        return Character.isLetter(c) ? Character.isIdeographic(c) || isShaped(c) : !Character.isSpaceChar(c);
    }

    private static boolean joins(String between, int before, int after) {
        if (between.isEmpty() || after == NONE) {
            return !between.isEmpty() && isShaped(before);
        }
        return isMark(after) || isShaped(before) || isShaped(after)
                || isPicture(before) && isPicture(after) && (between.indexOf(ZERO_WIDTH_JOINER) >= 0 || isModifier(after))
                || isFlagLetter(before) && isFlagLetter(after);
    }

    private static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Whether a character combines with the one before: a combining mark, or a vowel or final consonant of Hangul. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK
                || c >= 0x1160 && c <= 0x11FF || c >= 0xD7B0 && c <= 0xD7FF;
    }

    private static boolean isShaped(int c) {
        return c > ASCII && !PLAIN.contains(UnicodeScript.of(c));
    }

    private static boolean isPicture(int c) {
        int type = c > ASCII ? Character.getType(c) : Character.CONTROL;
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || type == Character.MATH_SYMBOL
                || type == Character.UNASSIGNED;
    }

    /** The five skin tone modifiers. */
    private static boolean isModifier(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** A regional indicator; two of them make a flag. */
    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
