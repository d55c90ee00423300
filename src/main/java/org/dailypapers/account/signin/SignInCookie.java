package org.dailypapers.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.dailypapers.account.Secret;

/** The cookie by which the browser of somebody signed in is known. */
public final class SignInCookie {

    private static final DeskCookie COOKIE = new DeskCookie("dailypapers", SignIn.LONGEST);

    private SignInCookie() {
    }

    /**
     * @param request a request
     * @return the secret in its cookie
     */
    public static Optional<Secret> read(HttpServletRequest request) {
        return COOKIE.read(request);
    }

    /**
     * Gives a browser its secret, and the one by which it is known again where a form comes too late: two that come at once
     * then come from one browser.
     *
     * @param request the request that is answered
     * @param response the answer
     * @param secret the secret
     */
    public static void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        COOKIE.give(request, response, secret);
        KeptFormCookie.give(request, response, KeptFormCookie.read(request).orElseGet(Secret::random));
    }

    /**
     * Takes the secret from a browser.
     *
     * @param request the request that is answered
     * @param response the answer
     */
    public static void take(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.take(request, response);
    }
}
