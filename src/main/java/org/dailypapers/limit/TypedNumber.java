package org.dailypapers.limit;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A non-negative number as people and programs type it: one to nine ASCII digits, which always fit an {@code int}. */
public final class TypedNumber {

    /** The largest number. */
    public static final int LARGEST = 999_999_999;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private TypedNumber() {
    }

    /**
     * @param text a text as typed; may be null
     * @return whether it is such a number
     */
    public static boolean is(String text) {
        return text != null && DIGITS.matcher(text).matches();
    }

    /**
     * @param text a text as typed; may be null
     * @return the number; empty if the text is not a number
     */
    public static OptionalInt of(String text) {
        return is(text) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
