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

/** What admins settle, in the store and in the audit log at once. */
@ApplicationScoped
public class PolicyService {

    @Inject
    private PolicyStore store;
    @Inject
    private PolicyRepository policies;
    @Inject
    private AuditService audit;

    /**
     * Settles what readers see, and who may approve.
     *
     * @param admin who
     * @param version the version of the policy that the admin knew of; null for any
     * @param approvedOnly whether readers see approved revisions only
     * @param ownApproval whether people may approve corrections of their own
     * @return whether that is another policy than before
     * @throws StalePolicyException if it is not that version any more; nothing is changed then
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

    /** Brings into line with the policy what was written, while it was settled, by transactions that knew of the earlier one. */
    public void align() {
        store.align();
    }

    /**
     * Confirms that a source author agrees to corrections, although the licence forbids derivatives; for good.
     *
     * @param admin who
     * @param author the author as the source names it; an empty text for sources without one
     * @param note how it is known
     * @return whether that is new
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
