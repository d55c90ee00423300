package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** Shows which data of a person would be erased, and erases them. */
@Named
@RequestScoped
public class ErasePersonBacking {

    @Inject
    private AccountService service;

    @Inject
    private ErasureBacking form;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    private Account account;
    private ErasedAccount data;

    /** Loads the person that the address names. */
    public void load() {
        visitor.require(Role.ADMIN);
        try {
            account = service.account(id());
            data = service.erasable(id());
        } catch (WrongSecret e) {
            throw new NotFound();
        }
    }

    /** Erases the person's data. */
    public void erase() {
        Actor admin = visitor.require(Role.ADMIN);
        try {
            if (form.submit(admin, reason -> service.erase(admin, id(), reason))) {
                page.leadTo(Routes.ACCOUNTS.path(), "person-erased");
            }
        } catch (WrongSecret e) {
            throw new NotFound();
        }
    }

    private long id() {
        return Long.parseLong(page.place("number"));
    }

    /** @return the person */
    public Account getAccount() {
        return account;
    }

    /** @return the amount of data */
    public ErasedAccount getData() {
        return data;
    }

    /** @return the path of the page of all accounts */
    public String getAccountsPath() {
        return Routes.ACCOUNTS.path();
    }
}
