package org.dailypapers.account.audit;

import java.time.Instant;

/**
 * A line of the audit log.
 *
 * @param at when it happened
 * @param actor the sign-in name of the person who did it; null for the application itself
 * @param action what was done, as a key of the messages below {@code audit.action}
 * @param subject what it was done to
 * @param before the earlier value; null if there is none
 * @param after the new value; null if there is none
 */
public record AuditLine(Instant at, String actor, String action, String subject, String before, String after) {
}
