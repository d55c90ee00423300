/** What admins do with accounts, and people with their own; depends on {@code account.invitation}. */
package org.dailypapers.account.people;
