package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.password.PasswordCheck;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.problem.HttpStatus;
import org.omnifaces.util.Faces;

/** The form that confirms an erasure: it asks for a reason, a confirmation and the admin's password. */
@Named
@RequestScoped
public class ErasureBacking {

    @Inject
    private PasswordCheck passwords;

    @Inject
    private Mistakes mistakes;

    @TypedText(value = FieldLimit.REASON, missing = "erase.reason.missing")
    private String reason;
    private String password;
    private boolean sure;

    /**
     * Erases if the form is valid. Otherwise the errors are shown at the form, with a matching status.
     *
     * @param admin the admin who submitted it
     * @param erase erases, given the reason; may throw {@link LastAdmin} and, with the key of a text, {@link IllegalArgumentException}
     * @return whether it was erased
     */
    public boolean submit(Actor admin, Consumer<String> erase) {
        try {
            if (isRight(admin)) {
                erase.accept(Params.present(reason));
                return true;
            }
        } catch (TooManyTries e) {
            Faces.getResponse().setHeader("Retry-After", Long.toString(e.seconds()));
            refuse(HttpStatus.TOO_MANY_REQUESTS, "password", "throttle.wait", e.seconds());
        } catch (LastAdmin e) {
            refuse(HttpServletResponse.SC_CONFLICT, "reason", "accounts.last");
        } catch (IllegalArgumentException e) {
            refuse(HttpStatus.UNPROCESSABLE_CONTENT, "reason", e.getMessage());
        } catch (PersistenceException e) {
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "reason", "erase.busy");
        }
        return false;
    }

    /** Checks the password last, so that other errors cost no attempt. */
    private boolean isRight(Actor admin) {
        if (!sure) {
            refuse(HttpStatus.UNPROCESSABLE_CONTENT, "sure", "erase.sure.missing");
            return false;
        }
        try {
            passwords.check(admin, password, Client.of(Faces.getRequest()));
        } catch (WrongSecret e) {
            refuse(HttpStatus.UNPROCESSABLE_CONTENT, "password", "account.password.wrong");
        }
        return mistakes.isNone();
    }

    private void refuse(int status, String field, String key, Object... arguments) {
        Faces.getResponse().setStatus(status);
        mistakes.add("erase:" + field, key, arguments);
    }

    /** @return the reason, as it was typed */
    public String getReason() {
        return reason;
    }

    /** @param reason the reason */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** @return null; passwords are never shown again */
    public String getPassword() {
        return null;
    }

    /** @param password the admin's password, as typed */
    public void setPassword(String password) {
        this.password = password;
    }

    /** @return whether the admin has confirmed it */
    public boolean isSure() {
        return sure;
    }

    /** @param sure whether the admin has confirmed it */
    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
