package org.dailypapers.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.dailypapers.account.Client;
import org.dailypapers.account.Names;
import org.dailypapers.account.Secret;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.SeeOther;
import org.omnifaces.util.Faces;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private PasswordSignIn passwords;

    @Inject
    private SignInService signIns;

    @Inject
    private KeptFormService forms;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    private String name;
    private String password;

    /** Redirects a person who is already signed in. */
    public void load() {
        if (visitor.actor().isPresent()) {
            SeeOther.to(page.path(asked().address()));
        }
    }

    /** Signs in, and redirects to the page that was asked for. */
    public void signIn() {
        if (!mistakes.fits("signIn:name", FieldLimit.SIGN_IN_NAME, Names.folded(name))) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        try {
            Secret token = passwords.signIn(name, password == null ? "" : password, Client.of(Faces.getRequest()),
                    SignInCookie.read(Faces.getRequest()).orElse(null));
            SignInCookie.read(Faces.getRequest()).ifPresent(signIns::end);
            SignInCookie.give(Faces.getRequest(), Faces.getResponse(), token);
            SeeOther.to(page.path(claimed().orElseGet(SignInBacking::asked).address()));
        } catch (WrongSecret e) {
            refuse(HttpServletResponse.SC_UNAUTHORIZED, "signIn.wrong");
        } catch (TooManyTries e) {
            Faces.getResponse().setHeader("Retry-After", Long.toString(e.seconds()));
            refuse(HttpStatus.TOO_MANY_REQUESTS, "throttle.wait", e.seconds());
        }
    }

    private static Destination asked() {
        return Destination.of(Faces.getRequestParameter("to"));
    }

    private Optional<Destination> claimed() {
        String kept = getKept();
        return kept == null ? Optional.empty() : KeptFormCookie.read(Faces.getRequest())
                .flatMap(browser -> forms.claim(new Secret(kept), browser, name)).or(() -> Optional.of(Destination.ofLostForm()));
    }

    private void refuse(int status, String key, Object... arguments) {
        Faces.getResponse().setStatus(status);
        mistakes.add("signIn:password", key, arguments);
    }

    /** @return the code of the kept form; null if there is none, or if it could not be kept */
    public String getKept() {
        String fresh = Faces.getRequestAttribute(SignInAuthenticator.KEPT);
        String code = fresh == null ? Faces.getRequestParameter("kept") : fresh;
        return code == null || code.isEmpty() ? null : code;
    }

    /** @return whether a form was lost because too many forms are kept already */
    public boolean isLost() {
        return "".equals(Faces.getRequestAttribute(SignInAuthenticator.KEPT));
    }

    /** @return the name as typed */
    public String getName() {
        return name;
    }

    /** @param name the name as typed */
    public void setName(String name) {
        this.name = name;
    }

    /** @return null; passwords are never shown again */
    public String getPassword() {
        return null;
    }

    /** @param password the password as typed */
    public void setPassword(String password) {
        this.password = password;
    }
}
