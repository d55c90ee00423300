package org.dailypapers.digest.erasure;

import java.time.Instant;
import org.dailypapers.digest.EntryKey;

/**
 * What stands where an entry was erased.
 *
 * @param key which entry it was
 * @param at when it was erased
 * @param personId the admin who did it
 * @param reason what the admin gave as the reason
 */
public record Tombstone(EntryKey key, Instant at, long personId, String reason) {
}
