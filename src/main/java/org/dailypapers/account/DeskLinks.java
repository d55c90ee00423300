package org.dailypapers.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** Where anyone who is signed in can go. */
@Named
@RequestScoped
public class DeskLinks {

    @Inject
    private Page page;

    @Inject
    private Visitor visitor;

    /** @return whether the visitor may go where only admins may */
    public boolean isAdmin() {
        return visitor.actor().filter(actor -> actor.role().includes(Role.ADMIN)).isPresent();
    }

    /** @return the address of the desk's first page */
    public String getDesk() {
        return page.link(Routes.DESK.path());
    }

    /** @return the address of the table over all entries */
    public String getPapers() {
        return page.link(Routes.DESK_PAPERS.path());
    }

    /** @return the address of what needs attention */
    public String getQueue() {
        return page.link(Routes.QUEUE.path());
    }

    /** @return the address of all checks */
    public String getChecks() {
        return page.link(Routes.CHECKS.path());
    }

    /** @return the address of what was got done */
    public String getProgress() {
        return page.link(Routes.PROGRESS.path());
    }

    /** @return the address of what admins settle */
    public String getSettings() {
        return page.link(Routes.DESK_SETTINGS.path());
    }

    /** @return the address where digests are uploaded */
    public String getImports() {
        return page.link(Routes.IMPORTS.path());
    }

    /** @return the address of everybody's accounts */
    public String getAccounts() {
        return page.link(Routes.ACCOUNTS.path());
    }

    /** @return the address of the audit log */
    public String getAudit() {
        return page.link(Routes.AUDIT.path());
    }

    /** @return the address of the page that tells how the system is */
    public String getSystem() {
        return page.link(Routes.SYSTEM.path());
    }

    /** @return the address of the visitor's own account */
    public String getMe() {
        return page.link(Routes.ME.path());
    }

    /** @return the address to sign in at */
    public String getSignIn() {
        return page.link(Routes.SIGN_IN.path());
    }

    /** @return the path that ends the sign-in, for forms, which bring their own parameters */
    public String getSignOut() {
        return page.path(Routes.SIGN_OUT.path());
    }
}
