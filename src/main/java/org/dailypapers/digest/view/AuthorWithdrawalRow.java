package org.dailypapers.digest.view;

import java.time.Instant;

/**
 * A present or past mark of a paper as withdrawn by its authors.
 *
 * @param id its identifier in the database
 * @param version the version of the paper that says that it is withdrawn, from 1; null if unknown
 * @param reason why the authors withdrew it
 * @param personId the person who set it
 * @param at when it was set
 * @param active whether the paper has it now
 * @param endedBy the person who replaced or removed it; null if it is active
 * @param endedAt when it was replaced or removed; null if it is active
 * @param endReason why it was removed; null if it is active or was replaced
 */
public record AuthorWithdrawalRow(long id, Integer version, String reason, Long personId, Instant at, boolean active, Long endedBy,
        Instant endedAt, String endReason) {

    /** @return whether it was removed without being replaced */
    public boolean removed() {
        return endReason != null;
    }
}
