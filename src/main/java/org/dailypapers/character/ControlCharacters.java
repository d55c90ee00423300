package org.dailypapers.character;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The characters that HTML and XML forbid, as such and as references: the control characters (C0, DEL and C1) but for tab and line ends,
 * U+FFFE, U+FFFF and half characters. Texts are stored with them; where one goes out in HTML, XML, JSON or CSV, U+FFFD stands in its
 * place. See <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2</a> and
 * <a href="https://html.spec.whatwg.org/multipage/parsing.html#parse-error-control-character-reference">HTML, 13.2.2</a>.
 */
public final class ControlCharacters {

    /** What stands for each of them. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,9}));");
    private static final int HEX = 16;
    private static final char LAST_C0 = 0x1F;
    private static final char DELETE = 0x7F;
    private static final char LAST_C1 = 0x9F;
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    private ControlCharacters() {
    }

    /** @return whether a character is one of C0, DEL or C1, and neither tab nor line end */
    public static boolean isControl(int c) {
        return c <= LAST_C0 ? c != '\t' && c != '\n' && c != '\r' : c >= DELETE && c <= LAST_C1;
    }

    /**
     * @param text any text; null stays null
     * @return the text as it may go out: as long as before, and the text itself if nothing is to be replaced
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
     * @param html HTML or XML; null stays null
     * @return the same without these characters, also where references such as {@code &#x8;} name them
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
     * Brings back what stands behind the replacements in a text that was shown, changed and sent, so that nothing is lost by passing
     * through a page or a script: in what was left as it was shown, before and after the part that was changed.
     *
     * @param sent the text as it came back
     * @param kept the text as it was before it was shown
     * @return the text that is meant
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

    /** What was changed at several places has its replacements in the same order, if it has as many as before. */
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
