package org.dailypapers.account.token;

import java.time.Instant;
import org.dailypapers.account.Role;

/**
 * A request for a new token.
 *
 * @param name what it is for, 1 to 100 characters
 * @param role its role, at most that of its owner
 * @param expiresAt when it expires, at most a year from now
 */
public record NewToken(String name, Role role, Instant expiresAt) {
}
