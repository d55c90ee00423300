package org.dailypapers.digest.act;


import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Consent;
import org.dailypapers.digest.StoreRepository;

/** Stores the settings of admins. */
@ApplicationScoped
public class PolicyStore {

    /** How many days follow the policy at once: few, as nobody else can write to them meanwhile. */
    private static final int DAYS = 10;

    private StoreRepository repository;

    /** For CDI. */
    protected PolicyStore() {
    }

    @Inject
    PolicyStore(StoreRepository repository) {
        this.repository = repository;
    }

    /**
     * Changes the policy. It holds for readers from the commit on, as every read applies it. Days follow it by {@link #alignNext}.
     *
     * @param approvedOnly whether readers see approved revisions only
     * @param ownApproval whether people may approve their own corrections
     */
    @Transactional
    public void settle(boolean approvedOnly, boolean ownApproval) {
        repository.policy().settle(approvedOnly, ownApproval);
    }

    /**
     * Has some days that do not follow the policy follow it: for each of their entries, the revision that the policy requires is
     * published. The newest days come first.
     *
     * @return whether there were any
     */
    @Transactional
    public boolean alignNext() {
        return repository.alignNext(DAYS) > 0;
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
