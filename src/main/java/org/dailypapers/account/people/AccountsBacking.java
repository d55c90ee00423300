package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.invitation.InvitationService;
import org.dailypapers.account.invitation.OpenInvitation;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** All accounts, and the open invitations. Each button of a row is a form of its own. */
@Named
@RequestScoped
public class AccountsBacking {

    @Inject
    private PeopleService people;

    @Inject
    private AccountService service;

    @Inject
    private InvitationService invitations;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    private List<Account> accounts = List.of();
    private List<OpenInvitation> open = List.of();
    private Secret link;

    /** Handles the button that was pressed, then loads the page. */
    public void load() {
        String go = Faces.getRequestParameter("go");
        if (go != null && Faces.getRequest().getMethod().equals("POST")) {
            tryTo(go);
        }
        show();
    }

    private void show() {
        accounts = people.accounts();
        open = invitations.open(visitor.require(Role.ADMIN));
    }

    private void tryTo(String go) {
        try {
            act(go, number("id"), visitor.require(Role.ADMIN));
        } catch (LastAdmin e) {
            refuse("accounts.last");
        } catch (WrongSecret | IllegalArgumentException e) {
            refuse("accounts.gone");
        }
    }

    private void act(String go, long id, Actor admin) {
        switch (go) {
            case "role" -> service.giveRole(admin, id, Role.of(Faces.getRequestParameter("role")));
            case "disabled" -> service.disable(admin, id);
            case "enabled" -> service.enable(admin, id);
            case "revoked" -> invitations.revoke(admin, id);
            case "password" -> link = invitations.offerPassword(admin, id);
            default -> throw new IllegalArgumentException(go);
        }
        if (link == null) {
            page.leadTo(Routes.ACCOUNTS.path(), go);
        }
    }

    private void refuse(String key) {
        Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
        mistakes.add("accounts:row", key);
    }

    private static long number(String name) {
        return Long.parseLong(Faces.getRequestParameter(name));
    }

    /** @return all accounts */
    public List<Account> getAccounts() {
        return accounts;
    }

    /**
     * @param account an account
     * @return the path of the page with the person's sign-ins and API tokens
     */
    public String accessPath(Account account) {
        return Routes.PERSON_ACCESS.path(account.id());
    }

    /**
     * @param account an account
     * @return the path of the page that erases the person's data
     */
    public String erasePath(Account account) {
        return Routes.ERASE_PERSON.path(account.id());
    }

    /** @return the open invitations */
    public List<OpenInvitation> getOpen() {
        return open;
    }

    /** @return the roles that can be given */
    public Role[] getRoles() {
        return Role.values();
    }

    /** @return the code of the password link just created; null if none was */
    public Secret getLink() {
        return link;
    }

    /**
     * @param account an account
     * @return whether it is the visitor's own
     */
    public boolean isVisitor(Account account) {
        return visitor.actor().filter(actor -> actor.id() == account.id()).isPresent();
    }
}
