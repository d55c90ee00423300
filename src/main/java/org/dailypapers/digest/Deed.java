package org.dailypapers.digest;

import java.time.Instant;

/**
 * An act upon an entry.
 *
 * @param personId who; null for an import
 * @param reason why; null where none is needed
 * @param at when
 */
public record Deed(Long personId, String reason, Instant at) {

    static Deed ofImport(Instant at) {
        return new Deed(null, null, at);
    }

    /**
     * @param personId who
     * @param reason why; null where none is needed
     * @return an act of this moment
     */
    public static Deed now(long personId, String reason) {
        return new Deed(personId, reason, Instant.now());
    }
}
