package org.dailypapers.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The links of the desk, for anyone who is signed in. */
@Named
@RequestScoped
public class DeskLinks {

    @Inject
    private Page page;

    @Inject
    private Visitor visitor;

    /** @return whether the visitor is an admin */
    public boolean isAdmin() {
        return visitor.actor().filter(actor -> actor.role().includes(Role.ADMIN)).isPresent();
    }

    /** @return the address of the desk's first page */
    public String getDesk() {
        return page.link(Routes.DESK.path());
    }

    /** @return the address of the table of all entries */
    public String getPapers() {
        return page.link(Routes.DESK_PAPERS.path());
    }

    /** @return the address of the queue of findings */
    public String getQueue() {
        return page.link(Routes.QUEUE.path());
    }

    /** @return the address of the list of checks */
    public String getChecks() {
        return page.link(Routes.CHECKS.path());
    }

    /** @return the address of the progress page */
    public String getProgress() {
        return page.link(Routes.PROGRESS.path());
    }

    /** @return the address of the settings */
    public String getSettings() {
        return page.link(Routes.DESK_SETTINGS.path());
    }

    /** @return the address of the uploads */
    public String getImports() {
        return page.link(Routes.IMPORTS.path());
    }

    /** @return the address of all accounts */
    public String getAccounts() {
        return page.link(Routes.ACCOUNTS.path());
    }

    /** @return the address of the audit log */
    public String getAudit() {
        return page.link(Routes.AUDIT.path());
    }

    /** @return the address of the system's state */
    public String getSystem() {
        return page.link(Routes.SYSTEM.path());
    }

    /** @return the address of the visitor's own account */
    public String getMe() {
        return page.link(Routes.ME.path());
    }

    /** @return the address of the sign-in page */
    public String getSignIn() {
        return page.link(Routes.SIGN_IN.path());
    }

    /** @return the path that signs the visitor out, for forms that add their own parameters */
    public String getSignOut() {
        return page.path(Routes.SIGN_OUT.path());
    }
}
