package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.content.DigestText;
import org.dailypapers.content.DigestText.PaperText;

/**
 * The one service that writes digests. It only ever adds: a changed source makes new imported states and new revisions,
 * an entry that is gone from the source is marked, an entry that people wrote on stays as it is.
 */
@ApplicationScoped
public class DigestStore {

    private StoreRepository repository;

    /** For CDI. */
    protected DigestStore() {
    }

    /** @param repository where everything is kept */
    @Inject
    public DigestStore(StoreRepository repository) {
        this.repository = repository;
    }

    /**
     * Keeps a source and what stands in it, all or nothing.
     *
     * @param file the source
     * @param text what was read from it, with a date
     * @return what became of it
     */
    @Transactional
    public Receipt accept(SourceFile file, DigestText text) {
        LocalDate date = text.date();
        Optional<Digest> known = repository.digest(date);
        if (known.isPresent() && !known.get().source().path().equals(file.path())) {
            return Receipt.refused(known.get().source().path());
        }
        if (known.isPresent() && known.get().source().sha256().equals(file.sha256())) {
            known.get().source().attribute(file.attribution());
            return Receipt.UNCHANGED;
        }
        Instant now = Instant.now();
        Optional<Source> again = repository.source(date, file.sha256());
        Source source = again.orElseGet(() -> keep(new Source(date, file, now)));
        source.attribute(file.attribution());
        Map<String, KnownEntry> entries = new LinkedHashMap<>();
        if (known.isPresent()) {
            repository.entries(date).forEach(entry -> entries.put(entry.entry().arxivId(), entry));
        }
        Digest digest = known.orElseGet(() -> keep(new Digest(date, source, 0)));
        int position = 0;
        int changed = 0;
        for (PaperText paper : text.papers()) {
            position++;
            KnownEntry entry = entries.remove(paper.arxivId());
            boolean revised = entry == null ? add(digest, source, paper, position, now)
                    : update(entry, source, paper, position, now, again.isPresent());
            changed += revised ? 1 : 0;
        }
        for (KnownEntry gone : entries.values()) {
            position++;
            gone.entry().vanish(position);
        }
        digest.readFrom(source, position);
        return Receipt.imported(changed);
    }

    private boolean add(Digest digest, Source source, PaperText paper, int position, Instant now) {
        Entry entry = new Entry(digest, paper.arxivId());
        entry.appearsIn(source, position);
        StoredContent stored = keep(new StoredContent(paper.content()));
        Revision first = entry.revise(Origin.IMPORT, stored, now);
        keep(entry);
        keep(first);
        keep(new ImportedState(entry, source, stored, position, paper, false));
        return true;
    }

    private boolean update(KnownEntry known, Source source, PaperText paper, int position, Instant now,
            boolean seenBefore) {
        Entry entry = known.entry();
        boolean same = known.says(paper.content());
        StoredContent stored = same ? known.base() : keep(new StoredContent(paper.content()));
        boolean revised = !same && known.untouchedByPeople();
        entry.appearsIn(source, position);
        if (revised) {
            keep(entry.revise(Origin.IMPORT, stored, now));
        }
        if (!seenBefore || !repository.hasState(entry, source)) {
            keep(new ImportedState(entry, source, stored, position, paper, !same && !revised));
        }
        return revised;
    }

    private <T> T keep(T entity) {
        repository.keep(entity);
        return entity;
    }
}
