package org.dailypapers.digest;

/** Reasons why readers do not see an entry, whatever its revisions are. */
public enum Flag {
    /** Hidden for the time being. */
    HIDDEN,
    /** Withdrawn; its revisions are kept. */
    WITHDRAWN
}
