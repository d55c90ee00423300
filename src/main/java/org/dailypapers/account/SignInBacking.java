package org.dailypapers.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.dailypapers.platform.Gate;
import org.dailypapers.platform.Mistakes;
import org.dailypapers.platform.Page;
import org.dailypapers.platform.SeeOther;
import org.omnifaces.util.Faces;

/** The page to sign in on. */
@Named
@RequestScoped
public class SignInBacking {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private PasswordSignIn passwords;

    @Inject
    private SignInService signIns;

    @Inject
    private ParkedService parked;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    private String name;
    private String password;

    /** Leads on who is signed in already. */
    public void load() {
        if (visitor.actor().isPresent()) {
            SeeOther.to(page.path(Destination.of(Faces.getRequestParameter("to"))));
        }
    }

    /** Signs in, and leads to what was asked for. */
    public void signIn() {
        try {
            Secret token = passwords.signIn(name, password == null ? "" : password, Client.of(Faces.getRequest()),
                    SignInCookie.read(Faces.getRequest()).orElse(null));
            SignInCookie.read(Faces.getRequest()).ifPresent(signIns::end);
            SignInCookie.give(Faces.getRequest(), Faces.getResponse(), token);
            SeeOther.to(page.path(KeptForm.read(getKept()).map(this::destination)
                    .orElseGet(() -> Destination.of(Faces.getRequestParameter("to")))));
        } catch (WrongSecret e) {
            refuse(HttpServletResponse.SC_UNAUTHORIZED, "signIn.wrong");
        } catch (TooManyTries e) {
            Faces.getResponse().setHeader("Retry-After", Long.toString(e.seconds()));
            refuse(TOO_MANY_REQUESTS, "throttle.wait", e.seconds());
        }
    }

    private String destination(KeptForm form) {
        String path = Destination.of(form.path());
        Optional<Long> id = path.equals(form.path()) ? parked.keep(name, form) : Optional.empty();
        return path + id.map(number -> (path.contains("?") ? "&" : "?") + Gate.PARKED + "=" + number).orElse("");
    }

    private void refuse(int status, String key, Object... arguments) {
        Faces.getResponse().setStatus(status);
        mistakes.add("signIn:password", key, arguments);
    }

    /** @return the form that came too late, in one text; null where there is none */
    public String getKept() {
        Object fresh = Faces.getRequestAttribute(SignInEntrance.KEPT);
        return fresh == null ? Faces.getRequestParameter("kept") : fresh.toString();
    }

    /** @return the name as it was typed */
    public String getName() {
        return name;
    }

    /** @param name the name as it was typed */
    public void setName(String name) {
        this.name = name;
    }

    /** @return nothing; passwords are not shown again */
    public String getPassword() {
        return null;
    }

    /** @param password the password as it was typed */
    public void setPassword(String password) {
        this.password = password;
    }
}
