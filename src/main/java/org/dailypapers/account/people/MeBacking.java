package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.Names;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.invitation.NewAccountForm;
import org.dailypapers.account.signin.SignInCookie;
import org.dailypapers.account.signin.SignInService;
import org.dailypapers.account.signin.SignedInDevice;
import org.dailypapers.account.token.TokensBacking;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The account of the person who is signed in: display name, settings and sign-ins. */
@Named
@RequestScoped
public class MeBacking {

    private static final String SELF = "self";

    @Inject
    private OwnAccountService service;

    @Inject
    private PeopleService people;

    @Inject
    private SignInService signIns;

    @Inject
    private TokensBacking tokens;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    private String displayName;
    private boolean singleKeys;
    private List<SignedInDevice> places = List.of();

    /** Handles the button that was pressed, and loads the page; what was typed is kept. */
    public void load() {
        Actor actor = visitor.require(Role.EDITOR);
        String go = Faces.getRequestParameter("go");
        if (go != null && Faces.getRequest().getMethod().equals("POST")) {
            act(go, actor);
        }
        if (Faces.getRequestParameter(SELF) == null) {
            displayName = actor.displayName();
            singleKeys = people.singleKeys(actor.id());
        }
        places = signIns.places(actor, current());
    }

    private void act(String go, Actor actor) {
        if (go.equals("others")) {
            signIns.endAll(actor, current());
            page.leadTo(Routes.ME.path(), go);
        } else if (go.equals("all")) {
            signIns.endAll(actor, null);
            SignInCookie.take(Faces.getRequest(), Faces.getResponse());
            page.leadTo(Routes.SIGN_IN.path(), "sign-out");
        } else if (go.matches("end-\\d{1,18}")) {
            signIns.end(actor, Long.parseLong(go.substring("end-".length())));
            page.leadTo(Routes.ME.path(), "signed-out-one");
        } else {
            tokens.revoke(go);
        }
    }

    /** Saves the display name and the settings. */
    public void save() {
        String shown = Names.shown(displayName);
        NewAccountForm.checkShown(SELF + ":displayName", shown, mistakes);
        if (mistakes.isNone()) {
            service.showAs(visitor.require(Role.EDITOR), shown, singleKeys);
            page.leadTo(Routes.ME.path(), SELF);
        } else {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Secret current() {
        return SignInCookie.read(Faces.getRequest()).orElseThrow(() -> new ForbiddenException(Role.EDITOR));
    }

    /** @return the person's sign-ins, most recently used first */
    public List<SignedInDevice> getPlaces() {
        return places;
    }

    /** @return the name shown to readers */
    public String getDisplayName() {
        return displayName;
    }

    /** @param displayName the display name as typed */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** @return whether shortcuts work without a modifier key */
    public boolean isSingleKeys() {
        return singleKeys;
    }

    /** @param singleKeys whether shortcuts work without a modifier key */
    public void setSingleKeys(boolean singleKeys) {
        this.singleKeys = singleKeys;
    }
}
