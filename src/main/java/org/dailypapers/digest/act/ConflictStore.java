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
 * Decides conflicts. A decision names the conflict and the newest revision that the editor saw, and is refused if the conflict is
 * no longer active or there is a newer revision. The result becomes a revision of origin merge, unless it equals the newest
 * revision. The imported state becomes the base of the next merge in either case.
 */
@ApplicationScoped
public class ConflictStore {

    private StoreRepository repository;
    private EntryActs acts;

    /** For CDI. */
    protected ConflictStore() {
    }

    /** @param repository the repository of digests */
    @Inject
    public ConflictStore(StoreRepository repository) {
        this.repository = repository;
        this.acts = new EntryActs(repository);
    }

    /**
     * Decides a conflict place by place.
     *
     * @param key the entry
     * @param conflict the identifier of the conflict
     * @param loaded the number of the newest revision that the editor saw
     * @param choices the side to take at each clash, by the index of the clash, from 0; ours if an index is missing
     * @param act who, why and when
     * @return the number of the newest revision after the decision
     * @throws NotFound if there is no such entry
     * @throws ConflictOverException if the conflict is decided, superseded or dropped
     * @throws StaleException if there is a newer revision
     * @throws DerivativesException if the licence of the source forbids changes
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
     * Decides a conflict with a text that an editor wrote.
     *
     * @param key the entry
     * @param conflict the identifier of the conflict
     * @param loaded the number of the newest revision that the editor saw
     * @param content the new content of the entry
     * @param act who, why and when
     * @return the number of the newest revision after the decision
     * @throws NotFound if there is no such entry
     * @throws ConflictOverException if the conflict is decided, superseded or dropped
     * @throws StaleException if there is a newer revision
     * @throws DerivativesException if the licence of the source forbids changes
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
