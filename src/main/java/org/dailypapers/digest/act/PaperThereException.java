package org.dailypapers.digest.act;

import org.dailypapers.digest.EntryKey;

/** The day already has the paper, or a file of the day gave this identifier to another entry. Nothing was changed. */
public class PaperThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EntryKey key;

    PaperThereException(EntryKey key) {
        super(key + " is there already");
        this.key = key;
    }

    /** @return the existing entry */
    public EntryKey key() {
        return key;
    }
}
