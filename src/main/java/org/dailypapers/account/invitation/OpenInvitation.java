package org.dailypapers.account.invitation;

import java.time.Instant;
import org.dailypapers.account.Role;

/**
 * A valid one-time code.
 *
 * @param id the id of the invitation
 * @param kind what it is for
 * @param role the role that it gives
 * @param note whom it is for, as written by the admin; null if there is no note
 * @param person the sign-in name of the person whose password it changes; null if it is for a new person
 * @param shownAs the display name of that person; null if it is for a new person
 * @param createdAt when it was created
 * @param expiresAt until when it can be used
 */
public record OpenInvitation(long id, Invitation.Kind kind, Role role, String note, String person, String shownAs,
        Instant createdAt, Instant expiresAt) {
}
