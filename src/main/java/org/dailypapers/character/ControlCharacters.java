package org.dailypapers.character;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Replaces characters that HTML and XML forbid, both directly and as character references: the control characters (C0, DEL and
 * C1) except tab and line ends, U+FFFE, U+FFFF and unpaired surrogates. Texts are stored with these characters, but they are
 * replaced with U+FFFD in HTML, XML, JSON and CSV output. See <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2</a> and
 * <a href="https://html.spec.whatwg.org/multipage/parsing.html#parse-error-control-character-reference">HTML, 13.2.2</a>.
 */
public final class ControlCharacters {

    /** The replacement for each of them. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,9}));");
    private static final int HEX = 16;
    private static final char LAST_C0 = 0x1F;
    private static final char DELETE = 0x7F;
    private static final char LAST_C1 = 0x9F;
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    private ControlCharacters() {
    }

    /** @return whether a code point is a C0 or C1 control character or DEL, but not a tab or line end */
    public static boolean isControl(int c) {
        return c <= LAST_C0 ? c != '\t' && c != '\n' && c != '\r' : c >= DELETE && c <= LAST_C1;
    }

    /**
     * @param text any text; may be null
     * @return the text with replacements, of the same length; the same object if nothing is replaced; null if {@code text} is
     *     null
     */
    public static String replaced(String text) {
        int at = text == null ? -1 : next(text, 0);
        if (at < 0) {
            return text;
        }
        char[] shown = text.toCharArray();
        for (; at >= 0; at = next(text, at + 1)) {
            shown[at] = REPLACEMENT;
        }
        return new String(shown);
    }

    /**
     * @param html HTML or XML; may be null
     * @return the text with these characters and references to them, such as {@code &#x8;}, replaced; null if {@code html} is
     *     null
     */
    public static String replacedInHtml(String html) {
        String shown = replaced(html);
        return shown == null || !shown.contains("&#") ? shown : REFERENCE.matcher(shown).replaceAll(ControlCharacters::reference);
    }

    private static String reference(MatchResult found) {
        long c = found.group(1) == null ? Long.parseLong(found.group(2)) : Long.parseLong(found.group(1), HEX);
        boolean single = c <= Character.MAX_VALUE;
        return single && next(String.valueOf((char) c), 0) == 0 ? String.valueOf(REPLACEMENT) : found.group();
    }

    /**
     * Restores the original characters in a text that was shown with replacements, edited and sent back, so that editing a text
     * loses nothing. Restores them before and after the edited part; within it, only if the number of replacement characters is
     * unchanged.
     *
     * @param sent the text that was sent back; may be null
     * @param kept the original text; may be null
     * @return the text with the original characters; {@code sent} if nothing was replaced or it is null
     */
    public static String restored(String sent, String kept) {
        String shown = replaced(kept);
        if (shown == kept || sent == null) {
            return sent;
        }
        int shorter = Math.min(sent.length(), shown.length());
        int before = 0;
        while (before < shorter && sent.charAt(before) == shown.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && sent.charAt(sent.length() - 1 - after) == shown.charAt(shown.length() - 1 - after)) {
            after++;
        }
        String changed = restoredInOrder(sent.substring(before, sent.length() - after), kept.substring(before, kept.length() - after));
        return kept.substring(0, before) + changed + kept.substring(kept.length() - after);
    }

    /**
     * Restores characters in the edited part in their order, if it has as many replacement characters as before; otherwise
     * returns it unchanged.
     */
    private static String restoredInOrder(String sent, String kept) {
        int[] places = places(sent);
        int[] before = places(replaced(kept));
        if (places.length != before.length) {
            return sent;
        }
        char[] restored = sent.toCharArray();
        for (int i = 0; i < places.length; i++) {
            restored[places[i]] = kept.charAt(before[i]);
        }
        return new String(restored);
    }

    private static int[] places(String text) {
        return IntStream.range(0, text.length()).filter(i -> text.charAt(i) == REPLACEMENT).toArray();
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || c >= FIRST_NONCHARACTER) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
