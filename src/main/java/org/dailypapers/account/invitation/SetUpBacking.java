package org.dailypapers.account.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Client;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.signin.SignInCookie;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The page that creates the first admin; it no longer exists once there is an admin. */
@Named
@RequestScoped
public class SetUpBacking {

    @Inject
    private SetUpService setUp;

    @Inject
    private CodeRedemption desk;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    private final NewAccountForm form = new NewAccountForm("setUp");
    private String code;
    private int status = HttpStatus.UNPROCESSABLE_CONTENT;

    /** @throws NotFound if there is an admin */
    public void load() {
        if (!setUp.isNeeded()) {
            throw new NotFound();
        }
    }

    /** Creates the first admin and signs in. */
    public void make() {
        load();
        form.check(mistakes);
        mistakes.fits("setUp:code", FieldLimit.CODE, code);
        if (mistakes.isNone()) {
            take();
        }
        if (!mistakes.isNone()) {
            Faces.getResponse().setStatus(status);
        }
    }

    private void take() {
        Secret typed = new Secret(code == null ? "" : code.strip());
        try {
            SignInCookie.give(Faces.getRequest(), Faces.getResponse(),
                    desk.setUp(typed, form.person(), Client.of(Faces.getRequest())));
            page.leadTo(Routes.DESK.path(), "set-up");
        } catch (WrongSecret e) {
            mistakes.add("setUp:code", "setUp.code.wrong");
        } catch (NameTaken e) {
            mistakes.add("setUp:name", "account.name.taken");
        } catch (TooManyTries e) {
            status = HttpStatus.TOO_MANY_REQUESTS;
            mistakes.add("setUp:code", "throttle.wait", e.seconds());
        }
    }

    /** @return the names and passwords as typed */
    public NewAccountForm getForm() {
        return form;
    }

    /** @return the code as typed */
    public String getCode() {
        return code;
    }

    /** @param code the code as typed */
    public void setCode(String code) {
        this.code = code;
    }
}
