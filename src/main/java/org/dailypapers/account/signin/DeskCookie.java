package org.dailypapers.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.dailypapers.account.Secret;

/**
 * A cookie with a secret that only the desk ever reads, and no script. Where readers come by https its name begins with
 * {@code __Host-} (<a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2">RFC 6265bis</a>):
 * browsers take such a one from this host and by https alone, so that no neighbour of the host can put one in its place. They ask for
 * the path {@code /} with it. One without the prefix, from before there was https, does not count there.
 *
 * @param name its name, without the prefix
 * @param kept how long a browser keeps it
 */
record DeskCookie(String name, Duration kept) {

    private static final String PREFIX = "__Host-";
    private static final String PATH = "/admin";

    /** @return the secret in the cookie of a request, as it was before it came to a trusted proxy */
    Optional<Secret> read(HttpServletRequest request) {
        return value(request, request.isSecure() ? PREFIX + name : name).map(Secret::new);
    }

    /** Gives a browser its secret with the answer to a request. */
    void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        response.addCookie(cookie(request, secret.text(), (int) kept.toSeconds()));
        if (request.isSecure() && value(request, name).isPresent()) {
            response.addCookie(plain(request, "", 0));
        }
    }

    /** Takes the secret from a browser with the answer to a request. */
    void take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isBlank()).map(Cookie::getValue).findFirst();
    }

    private Cookie cookie(HttpServletRequest request, String value, int seconds) {
        return request.isSecure() ? cookie(PREFIX + name, "/", true, value, seconds) : plain(request, value, seconds);
    }

    private Cookie plain(HttpServletRequest request, String value, int seconds) {
        return cookie(name, request.getContextPath() + PATH, request.isSecure(), value, seconds);
    }

    private static Cookie cookie(String name, String path, boolean secure, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
