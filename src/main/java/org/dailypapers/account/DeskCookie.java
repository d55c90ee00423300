package org.dailypapers.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie with a secret that only the desk ever gets, and no script can read.
 *
 * @param name its name
 * @param kept how long a browser keeps it
 */
record DeskCookie(String name, Duration kept) {

    private static final String PATH = "/admin";

    /** @return the secret in the cookie of a request */
    Optional<Secret> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isBlank())
                .map(cookie -> new Secret(cookie.getValue())).findFirst();
    }

    /** Gives a browser its secret with the answer to a request. */
    void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        response.addCookie(cookie(request, secret.text(), (int) kept.toSeconds()));
    }

    /** Takes the secret from a browser with the answer to a request. */
    void take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
