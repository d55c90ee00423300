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
 * Keeps what people do to entries. It only ever adds: a correction is a new revision, a judgement an event, and nothing is
 * taken away but the sight of it. Each act names the newest revision that its author knew of, and is refused where there
 * is a newer one. Acts upon entries of one day wait for each other.
 */
@ApplicationScoped
public class EntryStore {

    private StoreRepository repository;
    private EntryActs acts;

    /** For CDI. */
    protected EntryStore() {
    }

    /** @param repository where everything is kept */
    @Inject
    public EntryStore(StoreRepository repository) {
        this.repository = repository;
        this.acts = new EntryActs(repository);
    }

    /**
     * Makes a revision and publishes what the policy says now. Where an import said the same of the entry, the revision is the
     * machine's.
     *
     * @param key the entry
     * @param loaded the number of the newest revision that its author knew of
     * @param provenance where it comes from; a person's
     * @param content what it says
     * @return the number of the new revision; {@code loaded} where it would say the same as that one
     * @throws NotFound if there is no such entry
     * @throws StaleException if there is a newer revision
     * @throws DerivativesException if the licence of the source forbids it
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
     * Makes a revision that says the same as an earlier one. It is not approved by that one's approval.
     *
     * @param key the entry
     * @param loaded the number of the newest revision that its author knew of
     * @param number the number of the revision to come back
     * @param act who, why and when
     * @return the number of the new revision; {@code loaded} where it would say the same as that one
     * @throws NotFound if there is no such entry or revision
     * @throws StaleException if there is a newer revision
     * @throws DerivativesException if the licence of the source forbids it
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
     * @param loaded the number of the newest revision that its judge knew of
     * @param found the new status
     * @param act who, why and when
     * @return the status before
     * @throws NotFound if there is no such entry
     * @throws StaleException if there is a newer revision
     * @throws OwnApprovalException if the judge made the revision, and the policy forbids to approve it
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
     * Takes the approval of the newest revision back: it is what it would be if nobody had judged it.
     *
     * @param key the entry
     * @param loaded the number of the newest revision that its judge knew of
     * @param act who, why and when
     * @return the status then; empty if the revision is not approved, and nothing is done
     * @throws NotFound if there is no such entry
     * @throws StaleException if there is a newer revision
     */
    @Transactional
    public Optional<Status> unapprove(EntryKey key, int loaded, Act act) {
        EntryActs.Held held = acts.hold(key, loaded);
        if (held.newest().status() != Status.APPROVED) {
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
     * Sets or takes away a flag.
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
     * Sets or takes away a flag.
     *
     * @param key the entry
     * @param flag the flag
     * @param on whether the entry has it from now on
     * @param act who, why and when
     * @param forReaders what readers are told of the reason; null if nothing
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
