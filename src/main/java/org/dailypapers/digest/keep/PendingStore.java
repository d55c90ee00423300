package org.dailypapers.digest.keep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.KnownEntry;
import org.dailypapers.digest.StoreRepository;

/**
 * Merges imported states that an earlier version of this program left waiting, as an import would have. Only the newest one
 * of an entry is merged: it supersedes those before it.
 */
@ApplicationScoped
public class PendingStore {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private StoreRepository repository;

    /** For CDI. */
    protected PendingStore() {
    }

    /** @param repository where everything is kept */
    @Inject
    public PendingStore(StoreRepository repository) {
        this.repository = repository;
    }

    /**
     * @param date a day; null for the beginning
     * @return the first day after it on which something waits; empty where nothing does
     */
    @Transactional
    public Optional<LocalDate> after(LocalDate date) {
        return repository.firstPending(date == null ? BEGINNING : date);
    }

    /**
     * Merges what waits on a day, all of it or nothing.
     *
     * @param date the day
     * @return whether anything did; not where another server was faster
     */
    @Transactional
    public boolean merge(LocalDate date) {
        Digest digest = repository.digest(date).orElseThrow();
        EntryUpdate update = new EntryUpdate(repository, null, Instant.now());
        List<KnownEntry> waiting = repository.entries(date).stream().filter(known -> known.state().pending()).toList();
        for (KnownEntry known : waiting) {
            update.apply(EntryPlan.of(known, known.last().content()), known, known.state(), known.last());
        }
        repository.flush();
        repository.nothingPending(date);
        digest.count(repository.published(date));
        return !waiting.isEmpty();
    }
}
