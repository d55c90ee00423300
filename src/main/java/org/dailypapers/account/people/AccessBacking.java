package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.signin.SignedInDevice;
import org.dailypapers.account.token.TokenView;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** A person's sign-ins and API tokens, for an admin who may end them. */
@Named
@RequestScoped
public class AccessBacking {

    @Inject
    private AccountService accounts;

    @Inject
    private AccessService service;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    private Account account;
    private List<SignedInDevice> places = List.of();
    private List<TokenView> tokens = List.of();

    /** Loads the page. */
    public void load() {
        Actor admin = visitor.require(Role.ADMIN);
        long id = Long.parseLong(page.place("number"));
        try {
            account = accounts.account(id);
        } catch (WrongSecret e) {
            throw new NotFound();
        }
        places = service.places(admin, id);
        tokens = service.tokens(admin, id);
    }

    /** @return the person */
    public Account getAccount() {
        return account;
    }

    /** @return the person's sign-ins, most recently used first */
    public List<SignedInDevice> getPlaces() {
        return places;
    }

    /** @return the person's valid API tokens, newest first */
    public List<TokenView> getTokens() {
        return tokens;
    }

    /** @return the path of the page of all accounts */
    public String getAccountsPath() {
        return Routes.ACCOUNTS.path();
    }
}
