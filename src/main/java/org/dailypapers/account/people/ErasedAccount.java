package org.dailypapers.account.people;

/**
 * How much data there is about a person.
 *
 * @param signIns the number of sign-ins, including those that ended
 * @param tokens the number of API tokens, including revoked ones
 * @param links the number of links for a new password
 * @param forms the number of forms kept after a sign-in had ended
 * @param drafts the number of drafts
 * @param lines the number of lines of the audit log about the person's actions, which stay without the name
 */
public record ErasedAccount(long signIns, long tokens, long links, long forms, long drafts, long lines) {
}
