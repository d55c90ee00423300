package org.dailypapers.digest;

/** How far a revision has been checked. */
public enum Status {
    /** As a machine wrote it. */
    MACHINE,
    /** Changed by a person. */
    CORRECTED,
    /** Found right by an editor. */
    APPROVED,
    /** Sent back by an editor; readers do not see it. */
    RETURNED
}
