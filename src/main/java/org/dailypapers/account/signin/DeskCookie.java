package org.dailypapers.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.dailypapers.account.Secret;

/**
 * A cookie with a secret, which only the desk reads and no script can read. If readers use https, its name begins with {@code __Host-}
 * (<a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2">RFC 6265bis</a>): browsers accept such a
 * cookie only from this host and over https, so that no other host of the domain can replace it. The prefix requires the path {@code /}.
 * A cookie without the prefix, set before https was in use, is then ignored.
 *
 * @param name its name, without the prefix
 * @param kept how long a browser keeps it
 */
record DeskCookie(String name, Duration kept) {

    private static final String PREFIX = "__Host-";
    private static final String PATH = "/admin";

    /** @return the secret in the cookie of a request; the request must be as it was before it came to a trusted proxy */
    Optional<Secret> read(HttpServletRequest request) {
        return value(request, request.isSecure() ? PREFIX + name : name).map(Secret::new);
    }

    /** Sets the cookie on a response. */
    void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        response.addCookie(cookie(request, secret.text(), (int) kept.toSeconds()));
        if (request.isSecure() && value(request, name).isPresent()) {
            response.addCookie(plain(request, "", 0));
        }
    }

    /** Deletes the cookie with a response. */
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
