package org.dailypapers.account;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who sends the request at hand. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private HttpServletRequest request;

    /** @return who it is; empty for a reader */
    public Optional<Actor> actor() {
        return Optional.ofNullable((Actor) request.getAttribute(Actor.class.getName()));
    }

    /**
     * @param needed a role
     * @return who it is
     * @throws ForbiddenException if it is a reader, or somebody without the role
     */
    public Actor require(Role needed) {
        return actor().orElseThrow(() -> new ForbiddenException(needed)).require(needed);
    }
}
