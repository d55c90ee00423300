package org.dailypapers.platform.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.dailypapers.platform.OwnMachine;

/**
 * The one gate to the desk. It asks the container for the role that a route takes and lets nobody through who does not
 * have it, so a server that knows no roles serves nothing here.
 */
@ApplicationScoped
public class AccessControl {

    /** The name of the parameter that names a form that was kept when a sign-in had ended. */
    public static final String KEPT = "kept";

    @Inject
    private Authenticator entrance;

    /**
     * @param request a request as its route declares it
     * @return whether the request is to be led on; false if the answer has been given here
     */
    boolean admits(Access access, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        Optional<String> role = access.role();
        if (role.isEmpty() || access == Access.OPERATOR && OwnMachine.sent(request)) {
            return true;
        }
        if (request.isUserInRole(role.get())) {
            if (request.getMethod().equals("GET") && request.getParameter(KEPT) != null) {
                entrance.kept(request, request.getParameter(KEPT)).ifPresent(fields -> TypedForm.show(request, fields));
            }
            return true;
        }
        if (access == Access.OPERATOR) {
            entrance.askForToken(request, response);
        } else if (request.getUserPrincipal() == null) {
            entrance.askToSignIn(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return false;
    }
}
