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

/** Keeps what admins settle, and brings what readers see into line with it. */
@ApplicationScoped
public class PolicyStore {

    private static final int CHUNK = 100;

    private StoreRepository repository;

    /** For CDI. */
    protected PolicyStore() {
    }

    /** @param repository where everything is kept */
    @Inject
    public PolicyStore(StoreRepository repository) {
        this.repository = repository;
    }

    /**
     * @param approvedOnly whether readers see approved revisions only
     * @param ownApproval whether people may approve corrections of their own
     */
    @Transactional
    public void settle(boolean approvedOnly, boolean ownApproval) {
        repository.policy().settle(approvedOnly, ownApproval);
        align();
    }

    /** Brings what is published into line with the policy. */
    @Transactional
    public void align() {
        boolean approvedOnly = repository.policy().approvedOnly();
        for (List<Long> ids = repository.misplaced(approvedOnly, CHUNK); !ids.isEmpty();
                ids = repository.misplaced(approvedOnly, CHUNK)) {
            ids.forEach(id -> publish(id, repository.policy()));
            repository.flushAndClear();
        }
        repository.recount();
    }

    private void publish(Long id, Policy policy) {
        Entry entry = repository.entry(id);
        entry.publish(repository.publishable(entry, policy), repository.revision(entry, entry.newestRevision()).orElseThrow());
    }

    /**
     * Confirms that a source author agrees to corrections, although the licence forbids derivatives; for good.
     *
     * @param author the author as the source names it; an empty text for sources without one
     * @param act who confirms, when, and how it is known
     * @return whether that is new
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
