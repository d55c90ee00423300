package org.dailypapers.curation.finding;

import java.time.Instant;

/**
 * The progress of a server's checks.
 *
 * @param days how many recently changed days are waiting
 * @param sweeping whether it is going through all entries, or is about to
 * @param sweptTo the identifier of the last entry reached in that
 * @param swept when it last finished going through all entries; null if it has not since the start
 * @param checked how many entries were checked since the start
 * @param failed how many times checking an entry failed since the start
 * @param trouble why it is stuck; null if it is not
 */
record CheckProgress(int days, boolean sweeping, long sweptTo, Instant swept, long checked, long failed, Throwable trouble) {
}
