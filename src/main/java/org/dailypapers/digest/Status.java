package org.dailypapers.digest;

import java.util.Locale;

/** How far a revision has been checked. */
public enum Status {
    /** As a machine wrote it. */
    MACHINE,
    /** Changed by a person. */
    CORRECTED,
    /** Found right by an editor. */
    APPROVED,
    /** Sent back by an editor; readers do not see it. */
    RETURNED;

    /** @return its name in addresses, in the API and in the look, in lower case */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
