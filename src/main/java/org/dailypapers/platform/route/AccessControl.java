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
 * The only entrance to the desk. It asks the container whether the person has the role that the route requires and refuses anyone else,
 * so a server without a role mapping serves nothing here.
 */
@ApplicationScoped
public class AccessControl {

    /** The parameter that identifies a form kept after its sign-in had ended. */
    public static final String KEPT = "kept";

    @Inject
    private Authenticator entrance;

    /**
     * @param request a request, restricted to what its route declares
     * @return whether to continue with the request; false if it has been answered here
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
