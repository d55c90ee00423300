package org.dailypapers.digest.act;

import org.dailypapers.digest.EntryKey;

/** The day has the paper already, or a file of it calls another entry so; nothing was changed. */
public class PaperThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EntryKey key;

    PaperThereException(EntryKey key) {
        super(key + " is there already");
        this.key = key;
    }

    /** @return the entry that is there */
    public EntryKey key() {
        return key;
    }
}
