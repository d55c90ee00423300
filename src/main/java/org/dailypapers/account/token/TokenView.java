package org.dailypapers.account.token;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** @return the last day on which it can be used, in UTC */
    public LocalDate lastDay() {
        return expiresAt.minusNanos(1).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
