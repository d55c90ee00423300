package org.dailypapers.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie by which the browser of somebody signed in is known. Only the desk ever gets it, no script can read it. */
public final class SignInCookie {

    private static final String NAME = "dailypapers";
    private static final String PATH = "/admin";

    private SignInCookie() {
    }

    /**
     * @param request a request
     * @return the secret in its cookie
     */
    public static Optional<Secret> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME) && !cookie.getValue().isBlank())
                .map(cookie -> new Secret(cookie.getValue())).findFirst();
    }

    /**
     * Gives a browser its secret.
     *
     * @param request the request that is answered
     * @param response the answer
     * @param secret the secret
     */
    public static void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        response.addCookie(cookie(request, secret.text(), (int) SignIn.LONGEST.toSeconds()));
    }

    /**
     * Takes the secret from a browser.
     *
     * @param request the request that is answered
     * @param response the answer
     */
    public static void take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
