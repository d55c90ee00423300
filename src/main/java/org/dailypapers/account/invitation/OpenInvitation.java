package org.dailypapers.account.invitation;

import java.time.Instant;
import org.dailypapers.account.Role;

/**
 * A code that has not been used.
 *
 * @param id the invitation
 * @param kind what it is for
 * @param role the role that it gives
 * @param note whom it is for, as the admin wrote; null if nothing is written
 * @param person the name of whom it gives a new password; null if it is for somebody new
 * @param shownAs the name of that person that readers see; null if it is for somebody new
 * @param createdAt when it was made
 * @param expiresAt until when it can be used
 */
public record OpenInvitation(long id, Invitation.Kind kind, Role role, String note, String person, String shownAs,
        Instant createdAt, Instant expiresAt) {
}
