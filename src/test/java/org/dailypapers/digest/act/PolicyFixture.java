package org.dailypapers.digest.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.Optional;

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
        while (alignOne()) {
            // one day after the other
        }
    }

    /** Has every day follow the policy, and tries again days that others have at the moment, as the application does. */
    public void alignPatiently() {
        for (Optional<LocalDate> day = store.unaligned(PolicyStore.LAST); day.isPresent(); day = store.unaligned(PolicyStore.LAST)) {
            try {
                store.align(day.get());
            } catch (PessimisticLockException | OptimisticLockException e) {
                Thread.yield();
            }
        }
    }

    /** @return whether there was a day that did not follow the policy; the newest one does now */
    public boolean alignOne() {
        Optional<LocalDate> day = store.unaligned(PolicyStore.LAST);
        day.ifPresent(store::align);
        return day.isPresent();
    }
}
