package org.dailypapers.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an address of the web ends that stands in running Korean: particles are written right behind it, and are none of it;
 * the names of pages may be Korean, too.
 */
public final class BareAddress {

    private static final Pattern KOREAN = Pattern.compile("[\\p{IsHangul}\\u3000-\\u303F\\uFF00-\\uFFEF].*", Pattern.DOTALL);
    /** What stands behind an address and does not belong to it. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:에서?|에서(?:는|도|만)|의|을|를|로|으로|와|과|은|는|이|가|도|및|에게|부터|까지|처럼|보다|입니다|이다|이며|이고|라는|이라는|인|등"
                    + "|에서\\p{IsHangul}*|을\\p{IsHangul}{2,}|를\\p{IsHangul}{2,}|링크|주소|페이지|참조|참고)");

    private BareAddress() {
    }

    /**
     * @param address an address with what stands right behind it
     * @return whether a particle or the like stands at its end, which is none of it
     */
    public static boolean endsInParticle(String address) {
        int length = length(address);
        return length < address.length() && BEHIND.matcher(address.substring(length)).matches();
    }

    /**
     * @param address an address with what stands right behind it
     * @return the length of the address, in {@code char}s, where Korean stands behind it that does not belong to it; otherwise
     *     its whole length
     */
    public static int length(String address) {
        Matcher korean = KOREAN.matcher(address);
        if (!korean.find() || korean.start() == 0) {
            return address.length();
        }
        String run = korean.group().replaceFirst("(?s)\\P{IsHangul}.*", "");
        boolean within = "/=_-%#&".indexOf(address.charAt(korean.start() - 1)) >= 0 && !run.isEmpty()
                && !BEHIND.matcher(run).matches();
        return within ? address.length() : korean.start();
    }
}
