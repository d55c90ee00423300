package org.dailypapers.curation.finding;

import java.time.Instant;

/**
 * How far a server is with its checks.
 *
 * @param days how many days wait that were written since
 * @param sweeping whether it goes through all entries, or is about to
 * @param sweptTo up to which identifier of an entry it has come with that
 * @param swept when it came to the end of all entries last; null if it did not since the start
 * @param checked how many entries were checked since the start
 * @param failed how often an entry could not be checked since the start
 * @param trouble why it does not go on; null if nothing is wrong
 */
record CheckProgress(int days, boolean sweeping, long sweptTo, Instant swept, long checked, long failed, Throwable trouble) {
}
