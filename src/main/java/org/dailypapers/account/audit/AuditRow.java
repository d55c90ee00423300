package org.dailypapers.account.audit;

import java.time.Instant;

/**
 * A line of the audit log in the words of a page.
 *
 * @param at when it happened
 * @param actor the sign-in name of the person who did it; null for the application itself
 * @param action what was done
 * @param subject what it was done to
 * @param link the address of a page about that; null if there is none
 * @param values the earlier value, the new value and the reason
 */
public record AuditRow(Instant at, String actor, String action, String subject, String link, Values values) {

    /**
     * The values in words.
     *
     * @param before the earlier value; null if there is none
     * @param after the new value; null if there is none
     * @param reason the reason that was given; null if none was
     */
    public record Values(String before, String after, String reason) {
    }
}
