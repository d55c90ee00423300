package org.dailypapers.account;

import java.time.Instant;

/**
 * Somebody, as an admin sees it.
 *
 * @param id the person
 * @param name the name that the person signs in with
 * @param displayName the name shown to readers
 * @param role what the person may do
 * @param disabled whether the person may not sign in
 * @param createdAt since when there is the account
 * @param seenAt when the person was here last; null if never
 * @param erasedAt when the person's data were erased; null if they were not
 * @param erasureReason why; null if they were not
 */
public record Account(long id, String name, String displayName, Role role, boolean disabled, Instant createdAt,
        Instant seenAt, Instant erasedAt, String erasureReason) {
}
