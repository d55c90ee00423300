package org.dailypapers.content.merge;

import java.util.Objects;
import java.util.function.BiPredicate;

/** One of the two sides of a merge. */
public enum MergeSide {
    /** The side that counts until a person decides. */
    OURS,
    /** The other side. */
    THEIRS;

    /**
     * Determines which side changed a value. A value that looks as before counts as unchanged, so that the other side is taken exactly; a
     * value that is exactly as before yields to any change.
     *
     * @param same tells whether two values, which may be null, look the same
     * @return the side to take; null if both changed it in different ways
     */
    static <T> MergeSide changing(T base, T ours, T theirs, BiPredicate<T, T> same) {
        if (Objects.equals(theirs, base) || Objects.equals(ours, theirs)) {
            return OURS;
        }
        if (same.test(ours, base)) {
            return THEIRS;
        }
        return same.test(theirs, base) || same.test(ours, theirs) ? OURS : null;
    }
}
