package org.dailypapers.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The one gate to the desk. It asks the container for the role that a route takes and lets nobody through who does not
 * have it, so a server that knows no roles serves nothing here.
 */
@ApplicationScoped
public class Gate {

    /** The name of the parameter that names a form that was kept when a sign-in had ended. */
    public static final String PARKED = "parked";

    @Inject
    private Entrance entrance;

    /**
     * @return the request to lead on; empty where the answer has been given here
     */
    Optional<HttpServletRequest> admit(Access access, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        Optional<String> role = access.role();
        if (role.isEmpty()) {
            return Optional.of(request);
        }
        if (request.isUserInRole(role.get())) {
            return Optional.of(request.getParameter(PARKED) == null ? request : entrance.resume(request));
        }
        if (request.getUserPrincipal() == null) {
            entrance.askToSignIn(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return Optional.empty();
    }
}
