package org.dailypapers.digest.act;

import org.dailypapers.digest.EntryKey;

/** A person tried to decide a conflict that is no longer active: it is decided, superseded or dropped. Nothing was changed. */
public class ConflictOverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConflictOverException(EntryKey key) {
        super(key + ": the conflict is over");
    }
}
