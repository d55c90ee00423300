package org.dailypapers.content;

import java.util.regex.Pattern;

/**
 * Helps bold text that meets Korean: {@code **모델(model)**은} is bold for everybody who writes it, but not for CommonMark,
 * which takes asterisks between a bracket and a letter for ones that cannot close. An invisible character between
 * bracket and asterisks makes them close; it is taken out again after rendering.
 */
final class Emphasis {

    /** A code point that Unicode keeps from ever being a character. */
    static final String HELP = "\uFDD0";

    private static final String MARK = "[\\p{P}\\p{S}&&[^*]]";
    private static final Pattern CLOSING = Pattern.compile("(?<=" + MARK + ")(?=\\*\\*\\p{IsHangul})");
    private static final Pattern OPENING = Pattern.compile("(?<=\\p{IsHangul}\\*\\*)(?=" + MARK + ")");

    private Emphasis() {
    }

    /** @return the text with help at the places that need it */
    static String helped(String markdown) {
        return markdown.contains("**") ? OPENING.matcher(CLOSING.matcher(markdown).replaceAll(HELP)).replaceAll(HELP)
                : markdown;
    }
}
