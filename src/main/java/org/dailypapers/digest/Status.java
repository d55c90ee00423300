package org.dailypapers.digest;

import java.util.Locale;

/** How far a revision has been checked. */
public enum Status {
    /** Written by a machine, even if a person entered the same text again. */
    MACHINE,
    /** Written or changed by a person. */
    CORRECTED,
    /** Approved by an editor. */
    APPROVED,
    /** Sent back by an editor; readers do not see it. */
    RETURNED;

    /**
     * @param imported whether an import brought the same text for the entry
     * @return the status of a revision that nobody has judged
     */
    public static Status unjudged(boolean imported) {
        return imported ? MACHINE : CORRECTED;
    }

    /** @return its name in addresses, the API and style sheets, in lower case */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
