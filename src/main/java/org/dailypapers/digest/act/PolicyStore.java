package org.dailypapers.digest.act;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Consent;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.StoreRepository;

/** Stores the settings of admins, and updates what readers see accordingly. */
@ApplicationScoped
public class PolicyStore {

    private static final int CHUNK = 100;

    private StoreRepository repository;
    private MisplacedRepository misplaced;

    /** For CDI. */
    protected PolicyStore() {
    }

    @Inject
    PolicyStore(StoreRepository repository, MisplacedRepository misplaced) {
        this.repository = repository;
        this.misplaced = misplaced;
    }

    /**
     * Changes the policy and updates what is published.
     *
     * @param approvedOnly whether readers see approved revisions only
     * @param ownApproval whether people may approve their own corrections
     */
    @Transactional
    public void settle(boolean approvedOnly, boolean ownApproval) {
        repository.policy().settle(approvedOnly, ownApproval);
        align();
    }

    /** Publishes for every entry the revision that the policy requires. The days are locked before, the earliest first, as everywhere. */
    @Transactional
    public void align() {
        boolean approvedOnly = repository.policy().approvedOnly();
        repository.hold(misplaced.days(approvedOnly));
        for (List<Entry> entries = misplaced.entries(approvedOnly, CHUNK); !entries.isEmpty(); entries = misplaced.entries(approvedOnly, CHUNK)) {
            entries.forEach(entry -> publish(entry, repository.policy()));
            repository.flushAndClear();
        }
        misplaced.recount();
    }

    private void publish(Entry entry, Policy policy) {
        entry.publish(repository.publishable(entry, policy), repository.revision(entry, entry.newestRevision()).orElseThrow());
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
