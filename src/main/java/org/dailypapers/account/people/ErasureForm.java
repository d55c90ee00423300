package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.password.PasswordCheck;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.route.TypedForm;

/** The form that confirms an erasure: it asks for a reason, a confirmation and the admin's password. */
@RequestScoped
public class ErasureForm {

    @Inject
    private PasswordCheck password;

    @Inject
    private TypedForm typed;

    @Inject
    private Mistakes mistakes;

    /** @return whether a request submits the form */
    public static boolean isSentBy(HttpServletRequest request) {
        return "erase".equals(request.getParameter("go")) && request.getMethod().equals("POST");
    }

    /**
     * Erases and redirects if the form is valid. Otherwise the errors are shown at the form, with a matching status.
     *
     * @param admin the admin who submitted it
     * @param request the request that submits it
     * @param response the response
     * @param erase erases, given the reason; may throw {@link LastAdmin} and, with the key of a text, {@link IllegalArgumentException}
     * @param next the address to redirect to
     */
    public void submit(Actor admin, HttpServletRequest request, HttpServletResponse response, Consumer<String> erase, Supplier<String> next) {
        try {
            if (isRight(admin, Client.of(request))) {
                erase.accept(reason());
                SeeOther.to(next.get());
                return;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooManyTries e) {
            response.setHeader("Retry-After", Long.toString(e.seconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            refuse("password", "throttle.wait", e.seconds());
        } catch (LastAdmin e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            refuse("reason", "accounts.last");
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            refuse("reason", e.getMessage());
        } catch (PersistenceException e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            refuse("reason", "erase.busy");
        }
    }

    private String reason() {
        return Params.text(typed.text("reason"));
    }

    /** Checks the password last, so that other errors cost no attempt. */
    private boolean isRight(Actor admin, Client client) {
        if (reason() == null) {
            refuse("reason", "erase.reason.missing");
        }
        mistakes.fits("erase:reason", FieldLimit.REASON, reason());
        if (typed.text("sure") == null) {
            refuse("sure", "erase.sure.missing");
        }
        if (mistakes.isNone()) {
            try {
                password.check(admin, typed.text("password"), client);
            } catch (WrongSecret e) {
                refuse("password", "account.password.wrong");
            }
        }
        return mistakes.isNone();
    }

    private void refuse(String field, String key, Object... arguments) {
        mistakes.add("erase:" + field, key, arguments);
    }
}
