package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.omnifaces.util.Faces;

/** A person's sign-ins and API tokens, for an admin who may end them. */
@Named
@RequestScoped
public class AccessBacking {

    private static final Pattern ROW = Pattern.compile("(end|revoke)-(\\d{1,18})");

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

    /** Handles the button that was pressed, or loads the page. */
    public void load() {
        Actor admin = visitor.require(Role.ADMIN);
        long id = Long.parseLong(page.place("number"));
        try {
            account = accounts.account(id);
        } catch (WrongSecret e) {
            throw new NotFound();
        }
        String go = Faces.getRequestParameter("go");
        if (go != null && Faces.getRequest().getMethod().equals("POST")) {
            act(admin, id, go);
        }
        places = service.places(admin, id);
        tokens = service.tokens(admin, id);
    }

    private void act(Actor admin, long id, String go) {
        Matcher row = ROW.matcher(go);
        if (go.equals("all")) {
            service.endAll(admin, id);
            lead(id, "signed-out-person");
        } else if (row.matches() && row.group(1).equals("end")) {
            service.end(admin, id, Long.parseLong(row.group(2)));
            lead(id, "signed-out-one");
        } else if (row.matches()) {
            service.revoke(admin, id, Long.parseLong(row.group(2)));
            lead(id, "token-revoked");
        }
    }

    private void lead(long id, String done) {
        page.leadTo(Routes.PERSON_ACCESS.path(id), done);
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
