package org.dailypapers.digest;

import java.util.Locale;

/** How far a revision has been checked. */
public enum Status {
    /** As a machine wrote it, whoever made the revision. */
    MACHINE,
    /** Changed by a person. */
    CORRECTED,
    /** Found right by an editor. */
    APPROVED,
    /** Sent back by an editor; readers do not see it. */
    RETURNED;

    /**
     * @param imported whether an import said of the entry what the revision says
     * @return the status of a revision that nobody has judged, wherever it comes from
     */
    public static Status unjudged(boolean imported) {
        return imported ? MACHINE : CORRECTED;
    }

    /** @return its name in addresses, in the API and in the look, in lower case */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
