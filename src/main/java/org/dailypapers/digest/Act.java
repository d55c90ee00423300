package org.dailypapers.digest;

import java.time.Instant;

/**
 * An act upon an entry.
 *
 * @param personId who; null for an import
 * @param reason why; null if none is needed
 * @param at when
 */
public record Act(Long personId, String reason, Instant at) {

    public static Act ofImport(Instant at) {
        return new Act(null, null, at);
    }

    /**
     * @param personId who
     * @param reason why; null if none is needed
     * @return an act of this moment
     */
    public static Act now(long personId, String reason) {
        return new Act(personId, reason, Instant.now());
    }
}
