package org.dailypapers.digest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailypapers.content.DigestText.PaperText;

/** Brings the entries of one day to what a newer source says. */
final class DayUpdate {

    private final StoreRepository repository;
    private final Digest digest;
    private final Source source;
    private final boolean seenBefore;
    private final Provenance provenance = Provenance.imported(Instant.now());
    private final Policy policy;
    private int position;
    private int published;
    private int revised;

    /**
     * @param repository where everything is kept
     * @param digest the day
     * @param source what it is read from now
     * @param seenBefore whether the day was read from the same source at an earlier time
     */
    DayUpdate(StoreRepository repository, Digest digest, Source source, boolean seenBefore) {
        this.repository = repository;
        this.digest = digest;
        this.source = source;
        this.seenBefore = seenBefore;
        this.policy = repository.policy();
    }

    /**
     * @param papers what the source says, in order
     * @return how many entries are new or have a new revision
     */
    int take(List<PaperText> papers) {
        Map<String, KnownEntry> known = new LinkedHashMap<>();
        repository.entries(digest.date()).forEach(entry -> known.put(entry.entry().arxivId(), entry));
        for (PaperText paper : papers) {
            position++;
            KnownEntry entry = known.remove(paper.arxivId());
            if (entry == null) {
                add(paper);
            } else {
                update(entry, paper);
            }
        }
        for (KnownEntry gone : known.values()) {
            position++;
            gone.entry().vanish(position);
            count(gone.entry());
        }
        digest.readFrom(source, published);
        return revised;
    }

    private void add(PaperText paper) {
        Entry entry = new Entry(digest, paper.arxivId());
        entry.appearsIn(source, position);
        StoredContent stored = repository.keep(new StoredContent(paper.content()));
        Revision first = entry.revise(provenance, stored);
        entry.publish(policy.publishes(first.status()) ? first : null, first);
        repository.keep(entry);
        repository.keep(first);
        repository.keep(new ImportedState(entry, source, stored, position, paper, false));
        revised++;
        count(entry);
    }

    private void update(KnownEntry known, PaperText paper) {
        Entry entry = known.entry();
        boolean same = known.says(paper.content());
        boolean pending = !same && !known.untouchedByPeople();
        StoredContent stored = same ? known.base() : repository.keep(new StoredContent(paper.content()));
        entry.appearsIn(source, position);
        if (!same && !pending) {
            Revision next = repository.keep(entry.revise(provenance, stored));
            entry.publish(policy.publishes(next.status()) ? next : repository.publishable(entry, policy), next);
            revised++;
        }
        count(entry);
        if (!seenBefore || !repository.hasState(entry, source)) {
            repository.keep(new ImportedState(entry, source, stored, position, paper, pending));
        }
    }

    private void count(Entry entry) {
        published += entry.published() ? 1 : 0;
    }
}
