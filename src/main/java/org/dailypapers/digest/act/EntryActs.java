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


/** The steps that all acts on one entry share: they lock its day first, and publish what the policy requires at the end. */
final class EntryActs {

    private final StoreRepository repository;

    EntryActs(StoreRepository repository) {
        this.repository = repository;
    }

    /** @param loaded the number of the newest revision that the person saw; null to skip the check */
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
        Attribution attribution = repository.attribution(entry).orElse(null);
        if (attribution != null && Licences.forbidDerivatives(attribution.licence())
                && !repository.consents(Optional.ofNullable(attribution.author()).orElse(""))) {
            throw new DerivativesException(attribution);
        }
    }

    /**
     * Creates a revision and publishes what the policy requires. Throws {@link DerivativesException} if the licence of the source
     * forbids changes.
     */
    Revision revise(Held held, Provenance provenance, Content content) {
        checkLicence(held.entry());
        Revision next = new EntryTexts(repository).revise(held.entry(), provenance, content, null);
        publish(held, next);
        return next;
    }

    void publish(Held held, Revision newest) {
        held.entry().publish(repository.publishable(held.entry(), repository.policy()), newest);
        repository.count(held.digest());
    }

    /** An entry with its newest revision, whose day this transaction has locked. */
    record Held(Digest digest, Entry entry, Revision newest) {

        void checkNewest(int loaded) {
            if (entry.newestRevision() != loaded) {
                throw new StaleException(entry.key(), loaded, entry.newestRevision());
            }
        }
    }
}
