package org.dailypapers.account;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sender of the current request. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private HttpServletRequest request;

    /** @return the person who is signed in; empty for a reader */
    public Optional<Actor> actor() {
        return Optional.ofNullable((Actor) request.getAttribute(Actor.class.getName()));
    }

    /**
     * @param needed a role
     * @return the person who is signed in
     * @throws ForbiddenException if nobody is signed in, or the person lacks the role
     */
    public Actor require(Role needed) {
        return actor().orElseThrow(() -> new ForbiddenException(needed)).require(needed);
    }
}
