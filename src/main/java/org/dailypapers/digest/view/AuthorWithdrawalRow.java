package org.dailypapers.digest.view;

import java.time.Instant;

/**
 * A mark of a paper as withdrawn by its authors, or one that it had.
 *
 * @param id its number
 * @param version the version of the paper that says so, from 1; null if it is not known
 * @param reason why the authors withdrew it
 * @param personId who set it
 * @param at when
 * @param active whether the paper has it now
 * @param endedBy who replaced it or took it away; null if nobody did
 * @param endedAt when; null if nobody did
 * @param endReason why it was taken away; null if it was not, or was replaced
 */
public record AuthorWithdrawalRow(long id, Integer version, String reason, Long personId, Instant at, boolean active, Long endedBy,
        Instant endedAt, String endReason) {

    /** @return whether it was taken away, and not replaced by another one */
    public boolean removed() {
        return endReason != null;
    }
}
