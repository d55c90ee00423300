package org.dailypapers.account.audit;

import java.time.Instant;

/**
 * A line of the audit log, as it is read.
 *
 * @param at when it happened
 * @param actor who did it, by the name to sign in with; null for the application itself
 * @param action what was done, as a key of the messages below {@code audit.action}
 * @param subject what it was done to
 * @param before how it was; null if there is nothing to tell
 * @param after how it was then; null if there is nothing to tell
 */
public record AuditLine(Instant at, String actor, String action, String subject, String before, String after) {
}
