package org.dailypapers.curation.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The forms that switch a check on and off. */
@Named
@RequestScoped
public class CheckSwitchBacking {

    @Inject
    private CheckRegistry checks;
    @Inject
    private FindingService service;
    @Inject
    private CheckRunner runner;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;

    private String key;
    @TypedText(value = FieldLimit.REASON, missing = "finding.why.missing")
    private String reason;

    /** Switches the check on. */
    public void on() {
        turn(visitor.require(Role.ADMIN), null, "check-on");
    }

    /** Switches the check off. */
    public void off() {
        turn(visitor.require(Role.ADMIN), Params.present(reason), "check-off");
    }

    private void turn(Actor admin, String why, String done) {
        if (checks.find(Params.present(key)).isEmpty()) {
            throw new BadRequest("error.act", key);
        }
        service.switchCheck(admin, key, why);
        runner.everything();
        page.leadTo(Routes.CHECKS.path(), done);
    }

    /** @return the name of the check */
    public String getKey() {
        return key;
    }

    /** @param key the name of the check */
    public void setKey(String key) {
        this.key = key;
    }

    /** @return the reason for switching it off */
    public String getReason() {
        return reason;
    }

    /** @param reason the reason for switching it off */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
