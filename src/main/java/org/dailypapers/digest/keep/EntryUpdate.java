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
 * Does to an entry what a plan says, once its imported state is kept. A state is settled where it is taken, merged or needs
 * nothing, and then is the base of the next merge. A state that clashes is not: whatever comes after it is merged from the same
 * base again, so that it supersedes it and nothing of what people wrote or the machine changed is lost in between.
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

    /** Looks at once for the texts that entries are to have, by their identifiers. */
    void lookUp(Map<Long, Set<Content>> asked) {
        texts.lookUp(asked);
    }

    /**
     * Keeps what an import says of an entry. Where people alone had said it so far, it is the machine's now, unless they
     * approved it or sent it back.
     *
     * @param known the entry as it was found
     * @param content what the import says
     * @return how that is kept
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
     * @param plan what to do; one that {@link EntryPlan#merges}
     * @param known the entry as it was found, without an active conflict
     * @param state the imported state
     * @param stored what it says
     */
    void apply(EntryPlan plan, KnownEntry known, ImportedState state, StoredContent stored) {
        Entry entry = known.entry();
        switch (plan.kind()) {
            case REPLACED -> take(known, Provenance.imported(now), plan.after(), false);
            case MERGED -> take(known, Provenance.mergedByImport(now), plan.after(), !plan.joined().isEmpty());
            case CONFLICT -> repository.keep(new Conflict(entry, state, run, now));
            default -> {
                // the entry says what it should already
            }
        }
        if (plan.kind() != EntryPlan.Kind.CONFLICT) {
            entry.settle(stored);
        }
    }

    /** Begins an entry. */
    void begin(Entry entry, StoredContent stored) {
        Revision first = entry.revise(Provenance.imported(now), stored, Status.unjudged(true), run);
        entry.settle(stored);
        entry.publish(policy.publishes(first.status()) ? first : null, first);
        repository.keep(entry);
        repository.keep(first);
    }

    /** Brings an entry into sight again that is withdrawn only because its import was taken back. */
    void bringBack(KnownEntry known) {
        Entry entry = known.entry();
        entry.flag(Flag.WITHDRAWN, false);
        repository.keep(EntryEvent.flagged(entry, Flag.WITHDRAWN, false, Act.ofImport(now)));
        entry.publish(repository.publishable(entry, policy), known.newest());
    }

    /** What was sent back stays so where it is merged: what an editor found wrong is still in it. */
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
