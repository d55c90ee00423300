package org.dailypapers.curation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.view.PolicyRepository;
import org.dailypapers.limit.TypedNumber;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The form that changes what readers see, and who may approve. */
@Named
@RequestScoped
public class PolicyBacking {

    /** The choice of approved revisions only. */
    static final String APPROVED = "approved";
    /** The choice of everything, at once. */
    private static final String ONCE = "once";

    @Inject
    private PolicyService service;
    @Inject
    private PolicyRepository policies;
    @Inject
    private PolicyRunner follow;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Mistakes mistakes;

    private String readers;
    private boolean ownApproval;
    private boolean sure;
    private String version;

    /**
     * Saves the choices, unless the policy has been changed meanwhile. If papers would disappear for readers, a confirmation is required.
     */
    public void save() {
        boolean approvedOnly = APPROVED.equals(Params.present(readers));
        if (!approvedOnly && !ONCE.equals(readers)) {
            throw new BadRequest("error.act", readers);
        }
        long unapproved = policies.effect().unapproved();
        if (approvedOnly && !policies.policy().approvedOnly() && unapproved > 0 && !sure) {
            mistakes.add("policy:sure", "settings.sure.missing", unapproved);
            return;
        }
        try {
            service.settle(visitor.require(Role.ADMIN), TypedNumber.of(Params.present(version)).orElse(-1), approvedOnly, ownApproval);
        } catch (StalePolicyException e) {
            mistakes.add("policy:go", "settings.stale");
            return;
        }
        follow.wake();
        page.leadTo(Routes.DESK_SETTINGS.path(), "policy");
    }

    /** @return the key of what readers are to see */
    public String getReaders() {
        return readers;
    }

    /** @param readers the key of what readers are to see */
    public void setReaders(String readers) {
        this.readers = readers;
    }

    /** @return whether people may approve their own corrections */
    public boolean isOwnApproval() {
        return ownApproval;
    }

    /** @param ownApproval whether people may approve their own corrections */
    public void setOwnApproval(boolean ownApproval) {
        this.ownApproval = ownApproval;
    }

    /** @return whether the admin knows that papers disappear for readers */
    public boolean isSure() {
        return sure;
    }

    /** @param sure whether the admin knows that papers disappear for readers */
    public void setSure(boolean sure) {
        this.sure = sure;
    }

    /** @return the version of the policy that the page showed */
    public String getVersion() {
        return version;
    }

    /** @param version the version of the policy that the page showed */
    public void setVersion(String version) {
        this.version = version;
    }
}
