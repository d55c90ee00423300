package org.dailypapers.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.dailypapers.account.Secret;

/** The cookie that identifies a browser that sent forms after its sign-in had ended. */
final class KeptFormCookie {

    private static final DeskCookie COOKIE = new DeskCookie("dailypapers-kept", KeptForm.KEPT);

    private KeptFormCookie() {
    }

    /** @return the secret of the browser that sent a request */
    static Optional<Secret> read(HttpServletRequest request) {
        return COOKIE.read(request);
    }

    /** Sets the cookie, for as long as forms are kept. */
    static void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        COOKIE.give(request, response, secret);
    }
}
