package org.dailypapers.digest.act;

import java.util.Optional;
import org.dailypapers.content.Content;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.EntryTexts;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Revision;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.Licences;
import org.dailypapers.platform.problem.NotFound;


/** What all acts upon one entry have in common: they take its day for themselves first, and say in the end what is published. */
final class EntryActs {

    private final StoreRepository repository;

    EntryActs(StoreRepository repository) {
        this.repository = repository;
    }

    /** @param loaded the number of the newest revision that the actor knew of; null if that does not matter */
    Held hold(EntryKey key, Integer loaded) {
        Digest digest = repository.digest(key.date()).orElseThrow(NotFound::new);
        Entry entry = repository.entry(key).orElseThrow(NotFound::new);
        Held held = new Held(digest, entry, repository.revision(entry, entry.newestRevision()).orElseThrow());
        if (loaded != null) {
            held.checkNewest(loaded);
        }
        return held;
    }

    private void checkLicence(Entry entry) {
        Attribution attribution = entry.sourced() ? entry.source().attribution() : null;
        if (attribution != null && Licences.forbidDerivatives(attribution.licence())
                && !repository.consents(Optional.ofNullable(attribution.author()).orElse(""))) {
            throw new DerivativesException(attribution);
        }
    }

    /** Makes a revision and publishes what the policy says now; throws where the licence of the source forbids it. */
    Revision revise(Held held, Provenance provenance, Content content) {
        checkLicence(held.entry());
        Revision next = new EntryTexts(repository).revise(held.entry(), provenance, content, null);
        publish(held, next);
        return next;
    }

    void publish(Held held, Revision newest) {
        held.entry().publish(repository.publishable(held.entry(), repository.policy()), newest);
        held.digest().count(repository.published(held.digest().date()));
    }

    /** An entry whose day waits for nobody else, with its newest revision. */
    record Held(Digest digest, Entry entry, Revision newest) {

        void checkNewest(int loaded) {
            if (entry.newestRevision() != loaded) {
                throw new StaleException(entry.key(), loaded, entry.newestRevision());
            }
        }
    }
}
