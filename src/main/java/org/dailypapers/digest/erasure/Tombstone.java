package org.dailypapers.digest.erasure;

import java.time.Instant;
import org.dailypapers.digest.EntryKey;

/**
 * What is left of an erased entry.
 *
 * @param key the key of the entry
 * @param at when it was erased
 * @param personId the admin who erased it
 * @param reason the reason that the admin gave
 */
public record Tombstone(EntryKey key, Instant at, long personId, String reason) {
}
