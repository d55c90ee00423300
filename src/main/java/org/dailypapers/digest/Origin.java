package org.dailypapers.digest;

import java.util.Locale;

/** Where a revision comes from. */
public enum Origin {
    /** An import. */
    IMPORT,
    /** A person's correction. */
    EDIT,
    /** An import merged with a person's corrections. */
    MERGE,
    /** A return to an earlier revision. */
    REVERT;

    /** @return its name in the API and in messages, in lower case */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
