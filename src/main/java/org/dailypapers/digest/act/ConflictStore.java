package org.dailypapers.digest.act;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.content.Content;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.content.merge.MergeSide;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Conflict;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.digest.Conflict.Decision;

/**
 * Decides conflicts. A decision names the conflict and the newest revision that its author knew of, and is refused where
 * either is over. What is decided becomes a revision of origin merge, unless it says what the newest one says; the imported
 * state is settled either way.
 */
@ApplicationScoped
public class ConflictStore {

    private StoreRepository repository;
    private EntryActs acts;

    /** For CDI. */
    protected ConflictStore() {
    }

    /** @param repository where everything is kept */
    @Inject
    public ConflictStore(StoreRepository repository) {
        this.repository = repository;
        this.acts = new EntryActs(repository);
    }

    /**
     * Decides a conflict place by place.
     *
     * @param key the entry
     * @param conflict the conflict
     * @param loaded the number of the newest revision that its author knew of
     * @param choices for the numbers of places, from 0, the side to take; ours if there is none
     * @param act who, why and when
     * @return the number of the newest revision then
     * @throws NotFound if there is no such entry
     * @throws ConflictOverException if the conflict is decided, superseded or dropped
     * @throws StaleException if there is a newer revision
     * @throws DerivativesException if the licence of the source forbids it
     */
    @Transactional
    public int decide(EntryKey key, long conflict, int loaded, Map<Integer, MergeSide> choices, Act act) {
        Held held = hold(key, conflict, loaded);
        Merge merge = Merge.of(held.conflict.base().content(), held.held.newest().content(), held.conflict.theirs().content());
        long theirs = choices.entrySet().stream()
                .filter(choice -> choice.getKey() < merge.clashes().size() && choice.getValue() == MergeSide.THEIRS).count();
        Decision how = merge.clean() ? Decision.MERGED : theirs == 0 ? Decision.OURS : theirs == merge.clashes().size() ? Decision.THEIRS : Decision.MIXED;
        return decide(held, how, merge.resolve(choices), act);
    }

    /**
     * Decides a conflict by what an editor wrote.
     *
     * @param key the entry
     * @param conflict the conflict
     * @param loaded the number of the newest revision that its author knew of
     * @param content what the entry is to say
     * @param act who, why and when
     * @return the number of the newest revision then
     * @throws NotFound if there is no such entry
     * @throws ConflictOverException if the conflict is decided, superseded or dropped
     * @throws StaleException if there is a newer revision
     * @throws DerivativesException if the licence of the source forbids it
     */
    @Transactional
    public int decide(EntryKey key, long conflict, int loaded, Content content, Act act) {
        return decide(hold(key, conflict, loaded), Decision.EDITED, content, act);
    }

    private Held hold(EntryKey key, long id, int loaded) {
        EntryActs.Held held = acts.hold(key, null);
        Conflict conflict = repository.activeConflict(held.entry()).filter(active -> active.id() == id)
                .orElseThrow(() -> new ConflictOverException(key));
        held.checkNewest(loaded);
        return new Held(held, conflict);
    }

    private int decide(Held held, Decision how, Content content, Act act) {
        Entry entry = held.held.entry();
        if (!content.equals(held.held.newest().content())) {
            acts.revise(held.held, Provenance.merged(act), content);
        }
        entry.settle(held.conflict.theirs());
        held.conflict.decide(how, act);
        return entry.newestRevision();
    }

    private record Held(EntryActs.Held held, Conflict conflict) {
    }
}
