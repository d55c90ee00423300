package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.signin.SignInCookie;
import org.dailypapers.account.signin.SignInService;
import org.dailypapers.account.token.TokenService;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The forms with which people end their own sign-ins and API tokens. */
@Named
@RequestScoped
public class OwnAccessBacking {

    @Inject
    private SignInService signIns;

    @Inject
    private TokenService tokens;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    private Long key;

    /** Ends the sign-in. */
    public void end() {
        signIns.end(me(), Params.present(key));
        page.leadTo(Routes.ME.path(), "signed-out-one");
    }

    /** Ends all sign-ins but the present one. */
    public void endOthers() {
        signIns.endAll(me(), SignInCookie.required(Faces.getRequest()));
        page.leadTo(Routes.ME.path(), "others");
    }

    /** Ends all sign-ins. */
    public void endAll() {
        signIns.endAll(me(), null);
        SignInCookie.take(Faces.getRequest(), Faces.getResponse());
        page.leadTo(Routes.SIGN_IN.path(), "sign-out");
    }

    /** Revokes the API token. */
    public void revoke() {
        tokens.revoke(me(), Params.present(key));
        page.leadTo(Routes.ME.path(), "token-revoked");
    }

    private Actor me() {
        return visitor.require(Role.EDITOR);
    }

    /** @return the id of the sign-in or the token */
    public Long getKey() {
        return key;
    }

    /** @param key the id of the sign-in or the token */
    public void setKey(Long key) {
        this.key = key;
    }
}
