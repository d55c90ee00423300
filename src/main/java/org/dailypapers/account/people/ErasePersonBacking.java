package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.omnifaces.util.Faces;

/** What there is of a person, before it is erased. */
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

    /** Loads the person that the address names, or erases the person's data where the form asks for that. */
    public void load() {
        Actor admin = visitor.require(Role.ADMIN);
        long id = Long.parseLong(page.place("number"));
        try {
            account = service.account(id);
            data = service.erasable(id);
        } catch (WrongSecret e) {
            throw new NotFound();
        }
        if ("erase".equals(Faces.getRequestParameter("go")) && Faces.getRequest().getMethod().equals("POST")) {
            erase(admin, id);
        }
    }

    private void erase(Actor admin, long id) {
        HttpServletResponse response = Faces.getResponse();
        try {
            if (form.isRight(admin, Client.of(Faces.getRequest()))) {
                service.erase(admin, id, form.reason());
                SeeOther.to(page.link(Routes.ACCOUNTS.path(), null, "done", "person-erased"));
                return;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooManyTries e) {
            response.setHeader("Retry-After", Long.toString(e.seconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            form.refuse("password", "throttle.wait", e.seconds());
        } catch (LastAdmin e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            form.refuse("reason", "accounts.last");
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            form.refuse("reason", e.getMessage());
        } catch (PersistenceException e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            form.refuse("reason", "erase.busy");
        }
    }

    /** @return the person */
    public Account getAccount() {
        return account;
    }

    /** @return how much there is of the person */
    public ErasedAccount getData() {
        return data;
    }

    /** @return the path of the page of all accounts */
    public String getAccountsPath() {
        return Routes.ACCOUNTS.path();
    }
}
