package org.dailypapers.digest.source;

import java.util.regex.Pattern;

/** Recognizes licences that forbid derivatives. */
public final class Licences {

    /** The Creative Commons element ND, abbreviated (CC BY-ND 4.0, CC-BY-NC-ND-4.0, licence addresses) or in words. */
    private static final Pattern NO_DERIVATIVES = Pattern.compile(
            "(?i)(?<![a-z])nd(?![a-z])|no[ -]?deriv|변경\\s*금지");

    private Licences() {
    }

    /**
     * @param licence the terms as a source states them; may be null
     * @return whether they forbid publishing changed versions; false if {@code licence} is null
     */
    public static boolean forbidDerivatives(String licence) {
        return licence != null && NO_DERIVATIVES.matcher(licence).find();
    }
}
