package org.dailypapers.digest.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes the policy, and waits until every day follows it. */
@ApplicationScoped
public class PolicyFixture {

    @Inject
    private PolicyStore store;

    /**
     * @param approvedOnly whether readers see approved revisions only
     * @param ownApproval whether people may approve their own corrections
     */
    public void settle(boolean approvedOnly, boolean ownApproval) {
        store.settle(approvedOnly, ownApproval);
        align();
    }

    /** Has every day follow the policy. */
    public void align() {
        while (store.alignNext()) {
            // one step after the other
        }
    }
}
