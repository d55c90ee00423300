package org.dailypapers.platform.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** How people sign in; implemented where the accounts are. */
public interface Authenticator {

    /**
     * Answers a request of someone who is not signed in, for an address that requires a role.
     *
     * @param request a request that no other site has forged, restricted to what its route declares
     * @param response its answer
     * @throws ServletException if the answer cannot be made
     * @throws IOException if the answer cannot be sent
     */
    void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;

    /**
     * Answers a request of a script, for an address that requires a role, if it has no token, an invalid one, or one without that role.
     *
     * @param request a request
     * @param response its answer
     * @throws IOException if the answer cannot be sent
     */
    void askForToken(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * @param request a request of someone who is signed in
     * @param code the code of a form that was kept after a sign-in had ended, from the address
     * @return the fields of that form by name, without buttons and secrets; empty unless this browser sent the form, to this address, and
     *     it belongs to this person
     */
    Optional<Map<String, String[]>> kept(HttpServletRequest request, String code);
}
