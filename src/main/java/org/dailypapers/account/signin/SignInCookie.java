package org.dailypapers.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;

/** The cookie that identifies a browser with an active sign-in. */
public final class SignInCookie {

    private static final DeskCookie COOKIE = new DeskCookie("dailypapers", SignIn.LONGEST);

    private SignInCookie() {
    }

    /**
     * @param request a request
     * @return the secret in its cookie; empty if there is none
     */
    public static Optional<Secret> read(HttpServletRequest request) {
        return COOKIE.read(request);
    }

    /**
     * @param request a request of a person who is signed in
     * @return the secret in its cookie
     * @throws ForbiddenException if there is none
     */
    public static Secret required(HttpServletRequest request) {
        return read(request).orElseThrow(() -> new ForbiddenException(Role.EDITOR));
    }

    /**
     * Sets the cookie, together with the one that identifies the browser for late forms. Setting the latter now makes sure that two late
     * forms sent at the same time carry the same secret.
     *
     * @param request the request
     * @param response the response
     * @param secret the secret
     */
    public static void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        COOKIE.give(request, response, secret);
        KeptFormCookie.give(request, response, KeptFormCookie.read(request).orElseGet(Secret::random));
    }

    /**
     * Deletes the cookie.
     *
     * @param request the request
     * @param response the response
     */
    public static void take(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.take(request, response);
    }
}
