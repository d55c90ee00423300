package org.dailypapers.curation.finding;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** All checks, and the buttons that switch them on and off. */
@Named
@RequestScoped
public class ChecksBacking {

    @Inject
    private CheckRegistry checks;
    @Inject
    private CheckOverview overview;
    @Inject
    private FindingService service;
    @Inject
    private CheckRunner runner;
    @Inject
    private Visitor visitor;
    @Inject
    private Mistakes mistakes;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;

    private Actor me;

    /** Loads the checks, or switches one on or off. */
    public void load() {
        me = visitor.require(Role.EDITOR);
        HttpServletRequest request = Faces.getRequest();
        if ("POST".equals(request.getMethod())) {
            act(me.require(Role.ADMIN), Optional.ofNullable(request.getParameter("go")).orElse(""), request.getParameter("check"),
                    Params.text(request.getParameter("reason")));
        }
        if (!Faces.isResponseComplete()) {
            overview.load();
        }
    }

    private void act(Actor admin, String go, String check, String reason) {
        if (!go.equals("on") && !go.equals("off") || checks.find(check).isEmpty()) {
            throw new BadRequest("error.act", go);
        }
        if (go.equals("off") && reason == null) {
            mistakes.add("checks:" + check, "finding.why.missing");
        }
        if (go.equals("off") && !(mistakes.fits("checks:" + check, FieldLimit.REASON, reason) && mistakes.isNone())) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        service.switchCheck(admin, check, go.equals("off") ? reason : null);
        runner.everything();
        page.leadTo(Routes.CHECKS.path(), "check-" + go);
    }

    /** @return whether the visitor may switch checks */
    public boolean isAdmin() {
        return me.role().includes(Role.ADMIN);
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
        return checkRow.name().equals(typed.text("check")) ? typed.text("reason") : null;
    }
}
