package org.dailypapers.curation.finding;

import java.time.Instant;

/**
 * A request to dismiss findings.
 *
 * @param scope the scope
 * @param personId the person who dismisses them
 * @param reason the reason
 * @param at the time
 * @param bulkId the bulk action that it belongs to; null for none
 */
record DismissalRequest(DismissalScope scope, long personId, String reason, Instant at, Long bulkId) {
}
