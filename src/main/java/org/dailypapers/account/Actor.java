package org.dailypapers.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person on whose behalf something is done, known from a sign-in or an API token. Services that write require one, so that nothing is
 * written anonymously.
 *
 * @param id the person
 * @param name the name that the person signs in with
 * @param displayName the name that the person chose to be shown to readers
 * @param role the role of the person or of the token
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

    /** @return the keys of all roles that the actor's role includes */
    public Set<String> groups() {
        return Arrays.stream(Role.values()).filter(role::includes).map(Role::key).collect(Collectors.toSet());
    }
}
