package org.dailypapers.digest.act;

import org.dailypapers.digest.EntryKey;

/** A person acted on a revision that is no longer the newest. Nothing was changed. */
public class StaleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int newest;

    StaleException(EntryKey key, int acted, int newest) {
        super(key + ": revision " + acted + " was meant, but " + newest + " is the newest");
        this.newest = newest;
    }

    /** @return the number of the newest revision */
    public int newest() {
        return newest;
    }
}
