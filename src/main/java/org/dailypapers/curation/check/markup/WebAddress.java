package org.dailypapers.curation.check.markup;

import java.util.regex.Pattern;

/** Web addresses in running text. */
final class WebAddress {

    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:https?://)(?:[^/?#@\\s]*@)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){0,20}\\.\\p{L}[\\p{L}\\p{N}-]+(?::\\d{1,5})?(?:[/?#].*)?"
                    + "|(?i:https?://)\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?(?:[/?#].*)?|mailto:\\S+@\\S+");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)(?:[a-z0-9-]+\\.){1,20}[a-z]{2,12}(?:/.*)?");
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\s<>{}|\\\\^`\"]");
    private static final Pattern CUT_OFF = Pattern.compile("\\.{3}|…");

    private WebAddress() {
    }

    /** @return whether the text can be an address without changes */
    static boolean isPossible(String address) {
        return FORM.matcher(address).matches() && !IMPOSSIBLE.matcher(address).find() && !CUT_OFF.matcher(address).find();
    }

    /** @return whether the text is an address that only lacks {@code https://} */
    static boolean lacksScheme(String address) {
        return WITHOUT_SCHEME.matcher(address).matches() && isPossible("https://" + address);
    }
}
