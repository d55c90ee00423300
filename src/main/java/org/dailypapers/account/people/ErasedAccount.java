package org.dailypapers.account.people;

/**
 * How much there is of a person.
 *
 * @param signIns sign-ins, ended ones too
 * @param tokens API tokens, revoked ones too
 * @param links links for a new password
 * @param forms forms that are kept since they came too late
 * @param drafts drafts
 * @param lines lines of the audit log about what the person did, which stay without the name
 */
public record ErasedAccount(long signIns, long tokens, long links, long forms, long drafts, long lines) {
}
