package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dailypapers.account.Account;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.invitation.InvitationService;
import org.dailypapers.account.invitation.OpenInvitation;
import org.dailypapers.platform.route.Routes;

/** All accounts, and the open invitations. */
@Named
@RequestScoped
public class AccountsBacking {

    @Inject
    private PeopleService people;

    @Inject
    private InvitationService invitations;

    @Inject
    private Visitor visitor;

    private List<Account> accounts = List.of();
    private List<OpenInvitation> open = List.of();

    /** Loads the page. */
    public void load() {
        open = invitations.open(visitor.require(Role.ADMIN));
        accounts = people.accounts();
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

    /**
     * @param account an account
     * @return whether it is the visitor's own
     */
    public boolean isVisitor(Account account) {
        return visitor.actor().filter(actor -> actor.id() == account.id()).isPresent();
    }
}
