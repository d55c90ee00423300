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

/** Everybody who has an account, and the links that are open; each button of a row is a form of its own. */
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

    /** Does what a button asks for, and shows how things are then. */
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

    /** @return everybody */
    public List<Account> getAccounts() {
        return accounts;
    }

    /**
     * @param account somebody
     * @return the path of the person's sign-ins and API tokens
     */
    public String accessPath(Account account) {
        return Routes.PERSON_ACCESS.path(account.id());
    }

    /**
     * @param account somebody
     * @return the path where the person's data are erased
     */
    public String erasePath(Account account) {
        return Routes.ERASE_PERSON.path(account.id());
    }

    /** @return the links that have not been used */
    public List<OpenInvitation> getOpen() {
        return open;
    }

    /** @return the roles that can be given */
    public Role[] getRoles() {
        return Role.values();
    }

    /** @return the code of the link for a new password that was just made; null if none was */
    public Secret getLink() {
        return link;
    }

    /**
     * @param account somebody
     * @return whether it is the visitor
     */
    public boolean isVisitor(Account account) {
        return visitor.actor().filter(actor -> actor.id() == account.id()).isPresent();
    }
}
