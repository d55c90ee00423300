package org.dailypapers.digest.view;

import java.util.Arrays;
import java.util.Optional;

/**
 * The orders of a table of entries. Unknown votes come last in both directions. Equal entries are ordered by date and position.
 * All databases sort in the same way.
 */
public enum EntrySort {
    /** Oldest day first. */
    DATE("date", "e.date"),
    /** Newest day first. */
    DATE_DESCENDING("-date", "e.date"),
    /** Least voted first. */
    VOTES("votes", "e.votes"),
    /** Most voted first. */
    VOTES_DESCENDING("-votes", "e.votes"),
    /** By title, from A. */
    TITLE("title", "e.titleKey"),
    /** By title, from Z. */
    TITLE_DESCENDING("-title", "e.titleKey"),
    /** By the name of the status. */
    STATUS("status", "e.status"),
    /** By the name of the status, backwards. */
    STATUS_DESCENDING("-status", "e.status");

    private final String key;
    private final String column;

    EntrySort(String key, String column) {
        this.key = key;
        this.column = column;
    }

    /** @return the order's name in addresses; a hyphen before it means descending */
    public String key() {
        return key;
    }

    /** @return the same column in the opposite direction */
    public EntrySort reversed() {
        return values()[ordinal() ^ 1];
    }

    /** @return whether the order is descending */
    public boolean descending() {
        return key.startsWith("-");
    }

    /**
     * @param key a name from an address
     * @return the order; empty if there is none with that name
     */
    public static Optional<EntrySort> of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }

    /** @return the order in HQL over {@code Entry e}; an index has the same columns in the same directions */
    String orderBy() {
        return order(descending(), "", " nulls last");
    }

    /** @return the exact reverse of {@link #orderBy}: the last entry first */
    String lastFirst() {
        return order(!descending(), " desc", " nulls first");
    }

    private String order(boolean down, String ties, String nulls) {
        return " order by " + column + (down ? " desc" : "") + (this == VOTES || this == VOTES_DESCENDING ? nulls : "")
                + (this == DATE || this == DATE_DESCENDING ? "" : ", e.date" + ties) + ", e.position" + ties;
    }
}
