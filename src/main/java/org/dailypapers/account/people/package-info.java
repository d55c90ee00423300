/** How admins manage accounts, and people their own; depends on {@code account.invitation}. */
package org.dailypapers.account.people;
