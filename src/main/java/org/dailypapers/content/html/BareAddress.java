package org.dailypapers.content.html;

import java.util.regex.Pattern;

/**
 * Finds the end of a web address in Korean text. Particles follow an address without a space and do not belong to it, but names
 * of pages in an address can be Korean, too.
 */
public final class BareAddress {

    private static final int ASCII = 0x7f;
    /** Korean that can follow an address and does not belong to it. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:에서?|에서(?:는|도|만)|의|을|를|로|으로|와|과|은|는|이|가|도|및|에게|부터|까지|처럼|보다|입니다|이다|이며|이고|라는|이라는|인|등"
                    + "|에서\\p{IsHangul}*|을\\p{IsHangul}{2,}|를\\p{IsHangul}{2,}|링크|주소|페이지|참조|참고)");

    private BareAddress() {
    }

    /**
     * @param address an address, with the text directly after it
     * @return whether it ends in a particle or similar word that does not belong to it
     */
    public static boolean endsInParticle(String address) {
        int length = length(address);
        return length < address.length() && BEHIND.matcher(address.substring(length)).matches();
    }

    /**
     * @param address an address, with the text directly after it
     * @return the length of the address in {@code char}s, without Korean at its end that does not belong to it
     */
    public static int length(String address) {
        return end(address, 0, address.length());
    }

    /**
     * @param text a text
     * @param from the index where an address begins
     * @param to the end of the address with the text directly after it
     * @return the index where the address ends, before Korean that does not belong to it; {@code to} if there is none
     */
    static int end(String text, int from, int to) {
        int korean = from;
        while (korean < to && !isKorean(text.charAt(korean))) {
            korean++;
        }
        if (korean >= to || korean == from) {
            return to;
        }
        int end = korean;
        while (end < to && isHangul(text.charAt(end))) {
            end++;
        }
        boolean within = "/=_-%#&".indexOf(text.charAt(korean - 1)) >= 0 && end > korean
                && !BEHIND.matcher(text).region(korean, end).matches();
        return within ? to : korean;
    }

    private static boolean isKorean(char c) {
        return isHangul(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
    }

    private static boolean isHangul(char c) {
        return c > ASCII && Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
