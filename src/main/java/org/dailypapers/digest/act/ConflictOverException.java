package org.dailypapers.digest.act;

import org.dailypapers.digest.EntryKey;

/** Somebody decided a conflict that is decided already, or that a newer import superseded; nothing was changed. */
public class ConflictOverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConflictOverException(EntryKey key) {
        super(key + ": the conflict is over");
    }
}
