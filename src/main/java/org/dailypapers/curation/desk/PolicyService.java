package org.dailypapers.curation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.act.PolicyStore;
import org.dailypapers.digest.view.PolicyRepository;

/** Settings that admins can change. Each change is applied and recorded in the audit log in one transaction. */
@ApplicationScoped
public class PolicyService {

    @Inject
    private PolicyStore store;
    @Inject
    private PolicyRepository policies;
    @Inject
    private AuditService audit;

    /**
     * Changes what readers see, and who may approve.
     *
     * @param admin the admin
     * @param version the version of the policy that the admin has seen; null for any
     * @param approvedOnly whether readers see only approved revisions
     * @param ownApproval whether people may approve their own corrections
     * @return whether the policy changed
     * @throws StalePolicyException if the policy has changed since that version; nothing is changed then
     */
    @Transactional
    public boolean settle(Actor admin, Integer version, boolean approvedOnly, boolean ownApproval) {
        admin.require(Role.ADMIN);
        Policy now = policies.locked();
        if (version != null && version != now.version()) {
            throw new StalePolicyException();
        }
        if (now.approvedOnly() == approvedOnly && now.ownApproval() == ownApproval) {
            return false;
        }
        String before = text(now.approvedOnly(), now.ownApproval());
        store.settle(approvedOnly, ownApproval);
        audit.record(admin, "policy", "policy", before, text(approvedOnly, ownApproval));
        return true;
    }

    /**
     * Confirms permanently that the author of a source agrees to corrections although the licence forbids derivatives.
     *
     * @param admin the admin
     * @param author the author as named in the source; an empty text for sources without an author
     * @param note how this is known
     * @return whether this had not been confirmed before
     */
    @Transactional
    public boolean consent(Actor admin, String author, String note) {
        boolean fresh = store.consent(author, Act.now(admin.require(Role.ADMIN).id(), note));
        if (fresh) {
            audit.record(admin, "consent", author, null, note);
        }
        return fresh;
    }

    private static String text(boolean approvedOnly, boolean ownApproval) {
        return "approvedOnly=" + approvedOnly + ", ownApproval=" + ownApproval;
    }
}
