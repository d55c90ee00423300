package org.dailypapers.content;

/** One of the two sides of a merge. */
public enum Side {
    /** The side that counts until somebody decides. */
    OURS,
    /** The other side. */
    THEIRS
}
