package org.dailypapers.digest;

/** What keeps an entry from readers, whatever its revisions are. */
public enum Flag {
    /** Put out of sight for the time being. */
    HIDDEN,
    /** Taken back; what was published stays kept. */
    WITHDRAWN
}
