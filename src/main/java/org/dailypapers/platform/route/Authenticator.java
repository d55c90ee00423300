package org.dailypapers.platform.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** How people come to the desk; anyone who knows people provides it. */
public interface Authenticator {

    /**
     * Answers a request of somebody who is not signed in, to an address that takes a role.
     *
     * @param request a request that no other site has forged, with the parameters that its route declares
     * @param response its answer
     * @throws ServletException if the answer cannot be made
     * @throws IOException if the answer cannot be sent
     */
    void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;

    /**
     * Answers a request of a script to an address that takes a role, where it sends no token, one that is refused, or one of a lower role.
     *
     * @param request a request
     * @param response its answer
     * @throws IOException if the answer cannot be sent
     */
    void askForToken(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * @param request a request of somebody signed in
     * @param code the code of a form that was kept when a sign-in had ended, as an address has it
     * @return the fields of that form by name, without buttons and secrets; empty if there is none that this browser sent,
     *     that is this person's, and that was sent to this address
     */
    Optional<Map<String, String[]>> kept(HttpServletRequest request, String code);
}
