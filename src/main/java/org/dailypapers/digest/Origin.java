package org.dailypapers.digest;

import java.util.Locale;

/** Where a revision comes from. */
public enum Origin {
    /** An import. */
    IMPORT(Status.MACHINE),
    /** A person's correction. */
    EDIT(Status.CORRECTED),
    /** An import merged with a person's corrections. */
    MERGE(Status.CORRECTED),
    /** A return to an earlier revision. */
    REVERT(Status.CORRECTED);

    private final Status first;

    Origin(Status first) {
        this.first = first;
    }

    /** @return its name in the API and in messages, in lower case */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the status that a new revision of this origin has */
    public Status firstStatus() {
        return first;
    }
}
