package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.invitation.NewAccountForm;
import org.dailypapers.account.signin.SignInCookie;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The form that changes a person's own password. */
@Named
@RequestScoped
public class OwnPasswordBacking {

    @Inject
    private PasswordChange change;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    private final NewAccountForm form = new NewAccountForm("password");
    private String now;
    private boolean withTokens;

    /** Changes the password. This browser gets a new secret; all others are signed out. */
    public void save() {
        Actor actor = visitor.require(Role.EDITOR);
        form.checkPassword(mistakes, actor.name(), actor.displayName());
        if (mistakes.isNone()) {
            change(actor);
        }
    }

    private void change(Actor actor) {
        try {
            Secret secret = change.change(actor, now == null ? "" : now, form.password(), withTokens, Client.of(Faces.getRequest()));
            SignInCookie.give(Faces.getRequest(), Faces.getResponse(), secret);
            page.leadTo(Routes.ME.path(), withTokens ? "password-tokens" : "password");
        } catch (WrongSecret e) {
            mistakes.add("password:passwordNow", "account.password.wrong");
        } catch (TooManyTries e) {
            Faces.getResponse().setHeader("Retry-After", Long.toString(e.seconds()));
            mistakes.add("password:passwordNow", "throttle.wait", e.seconds());
        }
    }

    /** @return the new password as typed */
    public NewAccountForm getForm() {
        return form;
    }

    /** @return whether API tokens are revoked as well */
    public boolean isWithTokens() {
        return withTokens;
    }

    /** @param withTokens whether API tokens are revoked as well */
    public void setWithTokens(boolean withTokens) {
        this.withTokens = withTokens;
    }

    /** @return null; passwords are never shown again */
    public String getNow() {
        return null;
    }

    /** @param now the current password as typed */
    public void setNow(String now) {
        this.now = now;
    }
}
