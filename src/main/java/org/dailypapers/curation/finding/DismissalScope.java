package org.dailypapers.curation.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is dismissed together with a finding. */
public enum DismissalScope {
    /** Only this finding; it returns when its passage changes. */
    FINDING,
    /** All present and future findings of the check in this entry. */
    ENTRY,
    /** All present and future findings of the check in any entry. */
    CHECK;

    /** @return its name in forms */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param key a name from a form; may be null
     * @return the scope; empty if there is none of this name
     */
    public static Optional<DismissalScope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }
}
