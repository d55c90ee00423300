package org.dailypapers.digest.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Consent;
import org.dailypapers.digest.StoreRepository;

/** Stores the settings of admins. */
@ApplicationScoped
public class PolicyStore {

    /** The last day that a digest can have. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private StoreRepository repository;

    /** For CDI. */
    protected PolicyStore() {
    }

    @Inject
    PolicyStore(StoreRepository repository) {
        this.repository = repository;
    }

    /**
     * Changes the policy. It holds for readers from the commit on, as every read applies it. Days follow it by {@link #align}.
     *
     * @param approvedOnly whether readers see approved revisions only
     * @param ownApproval whether people may approve their own corrections
     */
    @Transactional
    public void settle(boolean approvedOnly, boolean ownApproval) {
        repository.policy().settle(approvedOnly, ownApproval);
    }

    /**
     * @param last a day
     * @return the newest day up to it that does not follow the policy; empty if there is none
     */
    @Transactional
    public Optional<LocalDate> unaligned(LocalDate last) {
        return repository.unaligned(last);
    }

    /**
     * Has a day follow the policy: for each of its entries, the revision that the policy requires is published. Fails if others have the
     * day for long.
     *
     * @param day the day
     */
    @Transactional
    public void align(LocalDate day) {
        repository.align(day);
    }

    /**
     * Records that a source author agrees to corrections although the licence forbids derivatives. This cannot be undone.
     *
     * @param author the author as the source names it; an empty text for sources without one
     * @param act who confirms it, when, and how they know
     * @return whether it was not recorded before
     */
    @Transactional
    public boolean consent(String author, Act act) {
        if (repository.consents(author)) {
            return false;
        }
        repository.keep(new Consent(author, act));
        return true;
    }
}
