package org.dailypapers.curation.finding;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;

/** All checks. */
@Named
@RequestScoped
public class ChecksBacking {

    @Inject
    private CheckOverview overview;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;

    /** Loads the checks. */
    public void load() {
        overview.load();
    }

    /** @return whether the visitor may switch checks */
    public boolean isAdmin() {
        return visitor.require(Role.EDITOR).role().includes(Role.ADMIN);
    }

    /**
     * @param checkRow a check
     * @return the address of the queue with its findings
     */
    public String queue(CheckRow checkRow) {
        return page.link(Routes.QUEUE.path(), Map.of("check", checkRow.name()));
    }

    /**
     * @param checkRow a check
     * @return the reason for switching it off, as typed; null if none was typed
     */
    public String reason(CheckRow checkRow) {
        return checkRow.name().equals(typed.text("off:key")) ? typed.text("off:reason") : null;
    }
}
