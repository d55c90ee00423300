package org.dailypapers.account;

import java.time.Instant;

/**
 * A person's account, as an admin sees it.
 *
 * @param id the person
 * @param name the name that the person signs in with
 * @param displayName the name shown to readers
 * @param role the person's role
 * @param disabled whether the person may not sign in
 * @param createdAt when the account was created
 * @param seenAt when the person last sent a request; null if never
 * @param erasedAt when the person's data were erased; null if they were not
 * @param erasureReason the reason for that; null if they were not
 */
public record Account(long id, String name, String displayName, Role role, boolean disabled, Instant createdAt,
        Instant seenAt, Instant erasedAt, String erasureReason) {
}
