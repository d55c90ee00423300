package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.signin.SignInCookie;
import org.dailypapers.account.signin.SignInService;
import org.dailypapers.account.signin.SignedInDevice;
import org.dailypapers.account.token.TokenService;
import org.dailypapers.account.token.TokenView;
import org.omnifaces.util.Faces;

/** The account of the person who is signed in: sign-ins and API tokens. */
@Named
@RequestScoped
public class MeBacking {

    @Inject
    private SignInService signIns;

    @Inject
    private TokenService tokenService;

    @Inject
    private Visitor visitor;

    private List<SignedInDevice> places = List.of();
    private List<TokenView> tokens = List.of();

    /** Loads the page. */
    public void load() {
        Actor actor = visitor.require(Role.EDITOR);
        places = signIns.places(actor, SignInCookie.required(Faces.getRequest()));
        tokens = tokenService.tokens(actor);
    }

    /** @return the person's sign-ins, most recently used first */
    public List<SignedInDevice> getPlaces() {
        return places;
    }

    /** @return the person's valid API tokens, newest first */
    public List<TokenView> getTokens() {
        return tokens;
    }
}
