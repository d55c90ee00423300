package org.dailypapers.digest.act;

import org.dailypapers.digest.EntryKey;

/** Somebody tried to approve a correction of their own, which the policy forbids. */
public class OwnApprovalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnApprovalException(EntryKey key) {
        super(key + ": one's own correction");
    }
}
