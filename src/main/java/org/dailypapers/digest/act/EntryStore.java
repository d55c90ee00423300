package org.dailypapers.digest.act;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.content.Content;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.EntryTexts;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Revision;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.platform.problem.NotFound;

/**
 * Stores what people do to entries. It deletes nothing: a correction is a new revision, a judgement is an event, and hiding or
 * withdrawing only changes what readers see. Corrections, reverts and judgements name the newest revision that the person saw,
 * and are refused if there is a newer one. Acts on entries of the same day wait for each other.
 */
@ApplicationScoped
public class EntryStore {

    private StoreRepository repository;
    private EntryActs acts;

    /** For CDI. */
    protected EntryStore() {
    }

    /** @param repository the repository of digests */
    @Inject
    public EntryStore(StoreRepository repository) {
        this.repository = repository;
        this.acts = new EntryActs(repository);
    }

    /**
     * Locks an entry with its day until the transaction ends, so that what is read of it then stays true.
     *
     * @param key the entry
     * @throws NotFound if there is no such entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(EntryKey key) {
        acts.hold(key, null);
    }

    /**
     * Creates a revision and publishes what the policy requires. If an import ever brought the same text for the entry, the
     * revision has the status {@link Status#MACHINE}.
     *
     * @param key the entry
     * @param loaded the number of the newest revision that the person saw
     * @param provenance where it comes from; must be a person's
     * @param content what it says
     * @return the number of the new revision; {@code loaded} if the newest revision already says the same
     * @throws NotFound if there is no such entry
     * @throws StaleException if there is a newer revision
     * @throws DerivativesException if the licence of the source forbids changes
     */
    @Transactional
    public int revise(EntryKey key, int loaded, Provenance provenance, Content content) {
        EntryActs.Held held = acts.hold(key, loaded);
        if (held.newest().content().equals(content)) {
            return loaded;
        }
        return acts.revise(held, provenance, content).number();
    }

    /**
     * Creates a revision with the content of an earlier one. The new revision is not approved, even if the earlier one is.
     *
     * @param key the entry
     * @param loaded the number of the newest revision that the person saw
     * @param number the number of the revision to restore
     * @param act who, why and when
     * @return the number of the new revision; {@code loaded} if the newest revision already says the same
     * @throws NotFound if there is no such entry or revision
     * @throws StaleException if there is a newer revision
     * @throws DerivativesException if the licence of the source forbids changes
     */
    @Transactional
    public int revert(EntryKey key, int loaded, int number, Act act) {
        EntryActs.Held held = acts.hold(key, loaded);
        Revision back = repository.revision(held.entry(), number).orElseThrow(NotFound::new);
        if (back.content().equals(held.newest().content())) {
            return loaded;
        }
        return acts.revise(held, Provenance.reverted(act, number), back.content()).number();
    }

    /**
     * Judges the newest revision.
     *
     * @param key the entry
     * @param loaded the number of the newest revision that the person saw
     * @param found the new status
     * @param act who, why and when
     * @return the status before
     * @throws NotFound if there is no such entry
     * @throws StaleException if there is a newer revision
     * @throws OwnApprovalException if the person made the revision, and the policy forbids approving one's own corrections
     */
    @Transactional
    public Status judge(EntryKey key, int loaded, Status found, Act act) {
        EntryActs.Held held = acts.hold(key, loaded);
        Status before = held.newest().status();
        if (found == Status.APPROVED && held.newest().madeBy(act.personId()) && !repository.policy().ownApproval()) {
            throw new OwnApprovalException(key);
        }
        judge(held, found, act);
        return before;
    }

    /**
     * Undoes the judgement of the newest revision. Its status becomes the one that it would have if nobody had judged it.
     *
     * @param key the entry
     * @param loaded the number of the newest revision that the person saw
     * @param judged the status that is undone: {@link Status#APPROVED} or {@link Status#RETURNED}
     * @param act who, why and when
     * @return the new status; empty if the revision has another status, in which case nothing changes
     * @throws NotFound if there is no such entry
     * @throws StaleException if there is a newer revision
     */
    @Transactional
    public Optional<Status> unjudge(EntryKey key, int loaded, Status judged, Act act) {
        EntryActs.Held held = acts.hold(key, loaded);
        if (held.newest().status() != judged) {
            return Optional.empty();
        }
        Status found = new EntryTexts(repository).unjudged(held.entry(), held.newest().content());
        judge(held, found, act);
        return Optional.of(found);
    }

    private void judge(EntryActs.Held held, Status found, Act act) {
        if (held.newest().status() != found) {
            repository.keep(EntryEvent.judged(held.entry(), held.newest(), found, act));
            held.newest().judge(found);
            acts.publish(held, held.newest());
        }
    }

    /**
     * Sets or removes a flag.
     *
     * @param key the entry
     * @param flag the flag
     * @param on whether the entry has it from now on
     * @param act who, why and when
     * @return whether that changed anything
     * @throws NotFound if there is no such entry
     */
    @Transactional
    public boolean flag(EntryKey key, Flag flag, boolean on, Act act) {
        return flag(key, flag, on, act, null);
    }

    /**
     * Sets or removes a flag.
     *
     * @param key the entry
     * @param flag the flag
     * @param on whether the entry has it from now on
     * @param act who, why and when
     * @param forReaders the reason that readers are told; null for none
     * @return whether that changed anything
     * @throws NotFound if there is no such entry
     */
    @Transactional
    public boolean flag(EntryKey key, Flag flag, boolean on, Act act, String forReaders) {
        EntryActs.Held held = acts.hold(key, null);
        if (!held.entry().flag(flag, on)) {
            return false;
        }
        repository.keep(EntryEvent.flagged(held.entry(), flag, on, act).telling(forReaders));
        acts.publish(held, held.newest());
        return true;
    }
}
