package org.dailypapers.digest.act;

import org.dailypapers.digest.EntryKey;

/** The paper was erased from the day under a legal demand and cannot come back to it; nothing was changed. */
public class ErasedPaperException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ErasedPaperException(EntryKey key) {
        super(key + " was erased");
    }
}
