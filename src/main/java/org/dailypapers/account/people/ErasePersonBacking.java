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
import org.dailypapers.platform.route.DoneMessage;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** Shows which data of a person would be erased, and erases them. */
@Named
@RequestScoped
public class ErasePersonBacking {

    @Inject
    private AccountService service;

    @Inject
    private ErasureForm form;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    private Account account;
    private ErasedAccount data;

    /** Loads the person that the address names, or erases the person's data if the form was submitted. */
    public void load() {
        Actor admin = visitor.require(Role.ADMIN);
        long id = Long.parseLong(page.place("number"));
        try {
            account = service.account(id);
            data = service.erasable(id);
        } catch (WrongSecret e) {
            throw new NotFound();
        }
        if (ErasureForm.isSentBy(Faces.getRequest())) {
            form.submit(admin, Faces.getRequest(), Faces.getResponse(), reason -> service.erase(admin, id, reason),
                    () -> page.link(Routes.ACCOUNTS.path(), null, DoneMessage.PARAMETER, "person-erased"));
        }
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
