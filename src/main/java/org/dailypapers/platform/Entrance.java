package org.dailypapers.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How people come to the desk; whoever knows people provides it. */
public interface Entrance {

    /**
     * Answers a request of somebody who is not signed in, to an address that takes a role.
     *
     * @param request a request that no other site has forged
     * @param response its answer
     * @throws ServletException where the answer cannot be made
     * @throws IOException where the answer cannot be sent
     */
    void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;

    /**
     * @param request a request of somebody signed in
     * @return the same; where its address names a form that was kept when a sign-in had ended, and that is this
     *     person's, the request that sent the form, without the press of a button
     */
    HttpServletRequest resume(HttpServletRequest request);
}
