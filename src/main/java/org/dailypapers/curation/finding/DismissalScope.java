package org.dailypapers.curation.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much is dismissed with a finding. */
public enum DismissalScope {
    /** The finding alone; it comes back when its passage changes. */
    FINDING,
    /** All that its check finds, or will find, in the entry. */
    ENTRY,
    /** All that its check finds, or would find, anywhere. */
    CHECK;

    /** @return its name in forms */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param key a name as it stands in a form; may be null
     * @return the scope, or empty if there is none of that name
     */
    public static Optional<DismissalScope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }
}
