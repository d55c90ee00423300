package org.dailypapers.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.AuditService;
import org.dailypapers.account.Role;
import org.dailypapers.digest.Deed;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.PolicyRepository;
import org.dailypapers.digest.PolicyStore;

/** Settles how the desk works, in the store and in the audit log at once. */
@ApplicationScoped
public class SettingsService {

    @Inject
    private PolicyStore store;
    @Inject
    private PolicyRepository policies;
    @Inject
    private AuditService audit;

    /**
     * @param admin who settles it
     * @param approvedOnly whether readers see approved revisions only
     * @param ownApproval whether people may approve corrections of their own
     */
    @Transactional
    public void settle(Actor admin, boolean approvedOnly, boolean ownApproval) {
        admin.require(Role.ADMIN);
        Policy policy = policies.policy();
        String before = text(policy.approvedOnly(), policy.ownApproval());
        String after = text(approvedOnly, ownApproval);
        if (!before.equals(after)) {
            store.settle(approvedOnly, ownApproval);
            audit.record(admin, "policy", "policy", before, after);
        }
    }

    /**
     * Confirms that a source author agrees to corrections, although the licence forbids derivatives.
     *
     * @param admin who confirms
     * @param author the author; an empty text for sources without one
     * @param note how it is known
     */
    @Transactional
    public void consent(Actor admin, String author, String note) {
        admin.require(Role.ADMIN);
        if (store.consent(author, Deed.now(admin.id(), note))) {
            audit.record(admin, "consent", author.isEmpty() ? "-" : author, null, note);
        }
    }

    private static String text(boolean approvedOnly, boolean ownApproval) {
        return "readers=" + (approvedOnly ? "approved" : "machine") + " own-approval=" + (ownApproval ? "yes" : "no");
    }
}
