package org.dailypapers.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Merges imported states that an earlier version of this program left waiting, as an import would have. Only the newest one
 * of an entry is merged: it supersedes those before it.
 */
@ApplicationScoped
public class PendingStore {

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
     * Merges what waits on the first day where something does, all of it or nothing.
     *
     * @return the day; empty where nothing waits any more
     */
    @Transactional
    public Optional<LocalDate> mergeADay() {
        Optional<LocalDate> day = repository.firstPending();
        day.ifPresent(this::merge);
        return day;
    }

    private void merge(LocalDate date) {
        Digest digest = repository.digest(date).orElseThrow();
        EntryUpdate update = new EntryUpdate(repository, null, Instant.now());
        List<KnownEntry> waiting = repository.entries(date).stream().filter(known -> known.state().pending()).toList();
        for (KnownEntry known : waiting) {
            update.apply(EntryPlan.of(known, known.last().content()), known, known.state(), known.last());
        }
        repository.flush();
        repository.nothingPending(date);
        digest.count(repository.published(date));
    }
}
