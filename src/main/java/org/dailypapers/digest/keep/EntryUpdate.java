package org.dailypapers.digest.keep;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dailypapers.content.Content;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Conflict;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.EntryTexts;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.ImportedState;
import org.dailypapers.digest.KnownEntry;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Revision;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.digest.StoredContent;

/**
 * Carries out the plan for one entry, after its imported state is stored. A state that is accepted, merged or needs no change
 * becomes the base of the next merge. A state that clashes does not: the next import is merged from the same base again. It
 * supersedes the clashing state, and no change of people or the machine is lost.
 */
final class EntryUpdate {

    private final StoreRepository repository;
    private final Long run;
    private final Instant now;
    private final Policy policy;
    private final EntryTexts texts;

    EntryUpdate(StoreRepository repository, Long run, Instant now) {
        this.repository = repository;
        this.run = run;
        this.now = now;
        this.policy = repository.policy();
        this.texts = new EntryTexts(repository);
    }

    /** Loads the texts that entries will get in one go. The keys are the identifiers of the entries. */
    void lookUp(Map<Long, Set<Content>> asked) {
        texts.lookUp(asked);
    }

    /**
     * Stores the text that an import brings for an entry. If only people's revisions had this text so far, those with the status
     * {@link Status#CORRECTED} become {@link Status#MACHINE}; approved and returned ones keep their status.
     *
     * @param known the entry before the import
     * @param content the text of the import
     * @return the stored content
     */
    StoredContent bring(KnownEntry known, Content content) {
        Entry entry = known.entry();
        boolean written = texts.onlyWritten(entry, content);
        StoredContent stored = texts.bring(entry, content);
        if (written) {
            Status found = texts.unjudged(entry, content);
            List<Revision> corrected = repository.revisions(entry, stored).stream().filter(same -> same.status() == Status.CORRECTED).toList();
            corrected.forEach(same -> repository.keep(EntryEvent.judged(entry, same, found, Act.ofImport(now))));
            corrected.forEach(same -> same.judge(found));
            entry.publish(repository.publishable(entry, policy), known.newest());
        }
        return stored;
    }

    /**
     * @param plan the plan, for which {@link EntryPlan#merges} is true
     * @param known the entry before the import; an active conflict must have been ended
     * @param state the imported state
     * @param stored the content of the state
     */
    void apply(EntryPlan plan, KnownEntry known, ImportedState state, StoredContent stored) {
        Entry entry = known.entry();
        switch (plan.kind()) {
            case REPLACED -> take(known, Provenance.imported(now), plan.after(), false);
            case MERGED -> take(known, Provenance.mergedByImport(now), plan.after(), !plan.joined().isEmpty());
            case CONFLICT -> repository.keep(new Conflict(entry, state, run, now));
            default -> {
                // the entry already has the right text
            }
        }
        if (plan.kind() != EntryPlan.Kind.CONFLICT) {
            entry.settle(stored);
        }
    }

    /** Creates the first revision of a new entry and persists both. */
    void begin(Entry entry, StoredContent stored) {
        Revision first = entry.revise(Provenance.imported(now), stored, Status.unjudged(true), run);
        entry.settle(stored);
        entry.publish(policy.publishes(first.status()) ? first : null, first);
        repository.keep(entry);
        repository.keep(first);
    }

    /** Restores an entry that is withdrawn only because its import was undone. */
    void bringBack(KnownEntry known) {
        Entry entry = known.entry();
        entry.flag(Flag.WITHDRAWN, false);
        repository.keep(EntryEvent.flagged(entry, Flag.WITHDRAWN, false, Act.ofImport(now)));
        entry.publish(repository.publishable(entry, policy), known.newest());
    }

    /**
     * Creates a revision and publishes what the policy requires. A merge with a revision that was sent back is also sent back,
     * because it still contains what the editor rejected.
     */
    private void take(KnownEntry known, Provenance provenance, Content content, boolean joined) {
        Entry entry = known.entry();
        Revision next = texts.revise(entry, provenance, content, run);
        if (joined) {
            next.join();
        }
        if (provenance.origin() != Origin.IMPORT && known.newest().status() == Status.RETURNED) {
            next.judge(Status.RETURNED);
        }
        entry.publish(policy.publishes(next.status()) ? next : repository.publishable(entry, policy), next);
    }
}
