package org.dailypapers.digest;

import java.time.Instant;

/**
 * A person's act upon an entry.
 *
 * @param personId who
 * @param reason why; null where none is needed
 * @param at when
 */
public record Deed(long personId, String reason, Instant at) {

    /**
     * @param personId who
     * @param reason why; null where none is needed
     * @return an act of this moment
     */
    public static Deed now(long personId, String reason) {
        return new Deed(personId, reason, Instant.now());
    }
}
