package org.dailypapers.curation.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web, as they stand in running text. */
final class WebAddress {

    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:https?://)(?:[^/?#@\\s]*@)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){0,20}\\.\\p{L}[\\p{L}\\p{N}-]+(?::\\d{1,5})?(?:[/?#].*)?"
                    + "|(?i:https?://)\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?(?:[/?#].*)?|mailto:\\S+@\\S+");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)(?:[a-z0-9-]+\\.){1,20}[a-z]{2,12}(?:/.*)?");
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\s<>{}|\\\\^`\"]");
    private static final Pattern CUT_OFF = Pattern.compile("\\.{3}|…");
    private static final Pattern KOREAN = Pattern.compile("[\\p{IsHangul}\\u3000-\\u303F\\uFF00-\\uFFEF].*", Pattern.DOTALL);
    /** What stands behind an address and does not belong to it. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:에서?|에서(?:는|도|만)|의|을|를|로|으로|와|과|은|는|이|가|도|및|에게|부터|까지|처럼|보다|입니다|이다|이며|이고|라는|이라는|인|등"
                    + "|에서\\p{IsHangul}*|을\\p{IsHangul}{2,}|를\\p{IsHangul}{2,}|링크|주소|페이지|참조|참고)");

    private WebAddress() {
    }

    /** @return whether it can be an address as it stands */
    static boolean isPossible(String address) {
        return FORM.matcher(address).matches() && !IMPOSSIBLE.matcher(address).find() && !CUT_OFF.matcher(address).find();
    }

    /** @return whether it is an address that has only lost its {@code https://} */
    static boolean lacksScheme(String address) {
        return WITHOUT_SCHEME.matcher(address).matches() && isPossible("https://" + address);
    }

    /** @return whether a particle or the like stands at its end, which is none of it */
    static boolean endsInParticle(String address) {
        int length = lengthWithoutKorean(address);
        return length < address.length() && BEHIND.matcher(address.substring(length)).matches();
    }

    /**
     * @param address an address with what stands right behind it
     * @return the length of the address, where Korean stands behind it that does not belong to it; otherwise its whole length
     */
    static int lengthWithoutKorean(String address) {
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
