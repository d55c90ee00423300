package org.dailypapers.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who does something, as known from a sign-in or an API token. Services that write take one, so that none can be called
 * for nobody.
 *
 * @param id the person
 * @param name the name that the person signs in with
 * @param displayName the name that the person chose to be shown to readers
 * @param role what the person, or the token, may do
 */
public record Actor(long id, String name, String displayName, Role role) {

    /**
     * @param needed a role
     * @return this
     * @throws ForbiddenException if the actor's role does not include it
     */
    public Actor require(Role needed) {
        if (!role.includes(needed)) {
            throw new ForbiddenException(needed);
        }
        return this;
    }

    /** @return the names of all roles that the actor's role includes */
    public Set<String> groups() {
        return Arrays.stream(Role.values()).filter(role::includes).map(Role::key).collect(Collectors.toSet());
    }
}
