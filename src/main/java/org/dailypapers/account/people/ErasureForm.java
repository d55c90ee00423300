package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.password.PasswordCheck;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.field.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.route.TypedForm;

/** The form that asks why something is to be erased, once more whether it is, and for the admin's password. */
@RequestScoped
public class ErasureForm {

    @Inject
    private PasswordCheck password;

    @Inject
    private TypedForm typed;

    @Inject
    private Mistakes mistakes;

    /** @return why, as it was typed; null where nothing was */
    public String reason() {
        return Params.text(typed.text("reason"));
    }

    /**
     * Checks what was sent, the password last; what is wrong is told at the form.
     *
     * @param admin who sent it
     * @param client from where
     * @return whether nothing is wrong
     * @throws TooManyTries where too many passwords were wrong
     */
    public boolean isRight(Actor admin, Client client) {
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

    /**
     * Tells what is wrong with a field.
     *
     * @param field the name of the field
     * @param key the name of the text
     * @param arguments values for its placeholders
     */
    public void refuse(String field, String key, Object... arguments) {
        mistakes.add("erase:" + field, key, arguments);
    }
}
