package org.dailypapers.account.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.account.Client;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.signin.SignInCookie;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The page of a one-time link: it creates an account, or sets a new password. */
@Named
@RequestScoped
public class InvitationBacking {

    @Inject
    private CodeRedemption desk;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    private final NewAccountForm form = new NewAccountForm("invitation");
    private OpenInvitation invitation;
    private Long wait;
    private int status = HttpStatus.UNPROCESSABLE_CONTENT;

    /** Looks up the link before the form is decoded, because the page has fields only if the link is valid. */
    @PostConstruct
    void load() {
        try {
            invitation = desk.tryCode(code(), Client.of(Faces.getRequest())).orElse(null);
            if (invitation == null) {
                Faces.getResponse().setStatus(HttpServletResponse.SC_GONE);
            }
        } catch (TooManyTries e) {
            wait = e.seconds();
            Faces.getResponse().setStatus(HttpStatus.TOO_MANY_REQUESTS);
            Faces.getResponse().setHeader("Retry-After", wait.toString());
        }
    }

    /** Creates the account, or sets the new password, and signs in. */
    public void accept() {
        if (invitation == null) {
            return;
        }
        if (invitation.person() == null) {
            form.check(mistakes);
        } else {
            form.checkPassword(mistakes, invitation.person(), invitation.shownAs());
        }
        if (mistakes.isNone()) {
            take(Client.of(Faces.getRequest()));
        }
        if (!mistakes.isNone()) {
            Faces.getResponse().setStatus(status);
        }
    }

    private void take(Client client) {
        try {
            String name = invitation.person();
            SignInCookie.give(Faces.getRequest(), Faces.getResponse(), name == null ? desk.accept(code(), form.person(), client)
                    : desk.acceptPassword(code(), name, form.password(), client));
            page.leadTo(Routes.DESK.path(), "welcome");
        } catch (NameTaken e) {
            mistakes.add("invitation:name", "account.name.taken");
        } catch (WrongSecret e) {
            invitation = null;
            Faces.getResponse().setStatus(HttpServletResponse.SC_GONE);
        } catch (TooManyTries e) {
            status = HttpStatus.TOO_MANY_REQUESTS;
            mistakes.add("invitation:password", "throttle.wait", e.seconds());
        }
    }

    private Secret code() {
        return new Secret(page.place("code"));
    }

    /** @return what the link is for; null if it is not valid */
    public OpenInvitation getInvitation() {
        return invitation;
    }

    /** @return for how many seconds no link can be tried; null if there is no need to wait */
    public Long getWait() {
        return wait;
    }

    /** @return the names and passwords as typed */
    public NewAccountForm getForm() {
        return form;
    }
}
