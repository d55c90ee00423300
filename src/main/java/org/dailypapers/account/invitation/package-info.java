/** Invitations, and the first admin and its code; depends on {@code account.signin}. */
package org.dailypapers.account.invitation;
