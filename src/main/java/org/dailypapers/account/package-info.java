/**
 * People, their roles, signing in, invitations, API tokens and the audit log; depends on {@code platform}. Others use it
 * through {@link org.dailypapers.account.Actor}, {@link org.dailypapers.account.Visitor},
 * {@link org.dailypapers.account.PeopleService} and {@link org.dailypapers.account.AuditService}.
 */
package org.dailypapers.account;
