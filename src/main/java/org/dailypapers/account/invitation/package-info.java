/** Invitations, the first admin and the code that makes one; depends on {@code account.signin}. */
package org.dailypapers.account.invitation;
