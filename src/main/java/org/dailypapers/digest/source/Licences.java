package org.dailypapers.digest.source;

import java.util.regex.Pattern;

/** What licences say, as far as the desk must know. */
public final class Licences {

    /** Creative Commons' element ND, in short (CC BY-ND 4.0, CC-BY-NC-ND-4.0) or in words; licence addresses have it, too. */
    private static final Pattern NO_DERIVATIVES = Pattern.compile(
            "(?i)(?<![a-z])nd(?![a-z])|no[ -]?deriv|변경\\s*금지");

    private Licences() {
    }

    /**
     * @param licence the terms as a source states them; may be null
     * @return whether they forbid to publish changed versions
     */
    public static boolean forbidDerivatives(String licence) {
        return licence != null && NO_DERIVATIVES.matcher(licence).find();
    }
}
