package org.dailypapers.digest.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** States of an entry that the desk can filter by. */
public enum DeskState {
    /** Readers see it. */
    PUBLISHED("e.publishedRevision is not null"),
    /** Readers do not see it, for whatever reason. */
    UNPUBLISHED("e.publishedRevision is null"),
    /** Readers see an older revision than the newest. */
    BEHIND("e.publishedRevision < e.newestRevision"),
    /** It is hidden. */
    HIDDEN("e.hidden = true"),
    /** It is withdrawn. */
    WITHDRAWN("e.withdrawn = true"),
    /** The newest source no longer has it. */
    VANISHED("e.vanished = true"),
    /** It has an active conflict. */
    CONFLICT("e.conflict = true");

    private final String condition;

    DeskState(String condition) {
        this.condition = condition;
    }

    /** @return its name in addresses */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param key a name from an address
     * @return the state; empty if there is none with that name
     */
    public static Optional<DeskState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    String condition() {
        return condition;
    }
}
