package org.dailypapers.account.token;

import java.time.Instant;
import org.dailypapers.account.Role;

/**
 * A token, as its owner sees it.
 *
 * @param id the id of the token
 * @param name what it is for
 * @param role its role
 * @param createdAt when it was created
 * @param expiresAt when it expires
 * @param usedAt when it was last used, to the minute; null if never
 */
public record TokenView(long id, String name, Role role, Instant createdAt, Instant expiresAt, Instant usedAt) {

    /** @return the last instant at which it can be used */
    public Instant until() {
        return expiresAt.minusNanos(1);
    }
}
