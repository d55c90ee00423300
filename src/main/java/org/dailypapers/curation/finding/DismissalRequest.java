package org.dailypapers.curation.finding;

import java.time.Instant;

/**
 * How findings are dismissed.
 *
 * @param scope how much
 * @param personId by whom
 * @param reason why
 * @param at when
 * @param bulkId with which change of many entries; null for none
 */
record DismissalRequest(DismissalScope scope, long personId, String reason, Instant at, Long bulkId) {
}
