package org.dailypapers.account.token;

import java.time.Instant;
import org.dailypapers.account.Role;

/**
 * A token that somebody asks for.
 *
 * @param name what it is for, 1 to 100 characters
 * @param role what it may do, at most what its owner may
 * @param expiresAt when it ends, at most a year from now
 */
public record NewToken(String name, Role role, Instant expiresAt) {
}
