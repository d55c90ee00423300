package org.dailypapers.digest;

import java.time.Instant;

/**
 * Who acted on an entry, why and when.
 *
 * @param personId the person who acted; null for an import
 * @param reason why; null if none is needed
 * @param at when
 */
public record Act(Long personId, String reason, Instant at) {

    public static Act ofImport(Instant at) {
        return new Act(null, null, at);
    }

    /**
     * @param personId the person who acts
     * @param reason why; null if none is needed
     * @return the act, dated now
     */
    public static Act now(long personId, String reason) {
        return new Act(personId, reason, Instant.now());
    }
}
