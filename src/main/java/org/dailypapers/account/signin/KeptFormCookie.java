package org.dailypapers.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.dailypapers.account.Secret;

/** The cookie by which a browser is known again that sent forms when its sign-in had ended. */
final class KeptFormCookie {

    private static final DeskCookie COOKIE = new DeskCookie("dailypapers-kept", KeptForm.KEPT);

    private KeptFormCookie() {
    }

    /** @return the secret of the browser that sends a request */
    static Optional<Secret> read(HttpServletRequest request) {
        return COOKIE.read(request);
    }

    /** Lets a browser keep its secret for as long as its forms are kept. */
    static void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        COOKIE.give(request, response, secret);
    }
}
