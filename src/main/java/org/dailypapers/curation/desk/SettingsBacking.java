package org.dailypapers.curation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.view.PolicyRepository;
import org.dailypapers.limit.TypedNumber;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The settings for readers and editors. */
@Named
@RequestScoped
public class SettingsBacking {

    private static final String APPROVED = "approved";

    @Inject
    private PolicyService service;
    @Inject
    private PolicyRepository policies;
    @Inject
    private ConsentBacking consents;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;
    @Inject
    private Mistakes mistakes;

    private boolean approvedOnly;
    private boolean ownApproval;
    private Policy policy;
    private PolicyRepository.Effect effect;

    /** Loads the current policy and the effect of each choice. */
    public void load() {
        policy = policies.policy();
        effect = policies.effect();
        boolean chosen = typed.text("policy") != null;
        approvedOnly = chosen ? APPROVED.equals(typed.text("readers")) : policy.approvedOnly();
        ownApproval = chosen ? typed.text("ownApproval") != null : policy.ownApproval();
        consents.load();
    }

    /**
     * Saves the choices, unless the policy has been changed meanwhile. If papers would disappear for readers, a confirmation is required.
     */
    public void save() {
        if (approvedOnly && !policy.approvedOnly() && effect.unapproved() > 0 && typed.text("sure") == null) {
            refuse("policy:sure", "settings.sure.missing", effect.unapproved());
            return;
        }
        try {
            service.settle(visitor.require(Role.ADMIN), version(), approvedOnly, ownApproval);
        } catch (StalePolicyException e) {
            refuse("policy:go", "settings.stale");
            return;
        }
        service.align();
        page.leadTo(Routes.DESK_SETTINGS.path(), "policy");
    }

    private void refuse(String field, String key, Object... arguments) {
        mistakes.add(field, key, arguments);
        Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The version of the policy that the page showed; null if a script sent none. */
    private Integer version() {
        String version = typed.text("version");
        return version == null ? null : TypedNumber.of(version).orElse(-1);
    }

    /** @return whether "approved revisions only" is chosen */
    public boolean isApprovedOnly() {
        return approvedOnly;
    }

    /** @return whether "people may approve their own corrections" is chosen */
    public boolean isOwnApproval() {
        return ownApproval;
    }

    /** @return the current policy */
    public Policy getPolicy() {
        return policy;
    }

    /** @return the effect of each choice on readers */
    public PolicyRepository.Effect getEffect() {
        return effect;
    }
}
