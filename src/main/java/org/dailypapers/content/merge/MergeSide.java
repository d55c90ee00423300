package org.dailypapers.content.merge;

import java.util.Objects;
import java.util.function.BiPredicate;

/** One of the two sides of a merge. */
public enum MergeSide {
    /** The side that counts until somebody decides. */
    OURS,
    /** The other side. */
    THEIRS;

    /**
     * Tells which side changed something. What looks as it did before counts as untouched, so that the other side is taken
     * to the letter; what says the same to the letter as before gives way to any change.
     *
     * @param same whether two values, which may be null, look the same
     * @return the side to take; null if both changed it, each in its own way
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
