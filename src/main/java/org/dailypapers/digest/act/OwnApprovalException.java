package org.dailypapers.digest.act;

import org.dailypapers.digest.EntryKey;

/** A person tried to approve their own correction, which the policy forbids. */
public class OwnApprovalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnApprovalException(EntryKey key) {
        super(key + ": one's own correction");
    }
}
