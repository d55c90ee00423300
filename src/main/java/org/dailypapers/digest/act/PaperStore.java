package org.dailypapers.digest.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dailypapers.content.Content;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Revision;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.digest.StoredContent;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.platform.problem.NotFound;

/**
 * Adds papers that the file of a day lacks, and corrects the arXiv identifiers of entries. A later import finds the same entry
 * whether its file has the corrected identifier or the one that earlier files gave.
 */
@ApplicationScoped
public class PaperStore {

    private StoreRepository repository;
    private ErasureRepository erasures;

    /** For CDI. */
    protected PaperStore() {
    }

    /**
     * @param repository the repository of digests
     * @param erasures what was erased
     */
    @Inject
    public PaperStore(StoreRepository repository, ErasureRepository erasures) {
        this.repository = repository;
        this.erasures = erasures;
    }

    /**
     * Adds a paper at the end of a day.
     *
     * @param key the day, which must have a digest, and the paper
     * @param content the content of the new entry
     * @param act who, why and when
     * @throws NotFound if the day has no digest, or the day is withdrawn
     * @throws PaperThereException if the day already has the paper
     * @throws ErasedPaperException if it was erased from that day
     */
    @Transactional
    public void add(EntryKey key, Content content, Act act) {
        Digest digest = repository.digest(key.date()).filter(day -> !day.withdrawn()).orElseThrow(NotFound::new);
        checkFree(key, null);
        Entry entry = Entry.added(digest, key.arxivId(), repository.all(key.date()).size() + 1);
        entry.settle(repository.keep(new StoredContent(Content.EMPTY)));
        Revision first = entry.revise(Provenance.edited(act), repository.keep(new StoredContent(content)), Status.unjudged(false), null);
        Policy policy = repository.policy();
        entry.publish(policy.publishes(first.status()) ? first : null, first);
        repository.keep(entry);
        repository.keep(first);
        repository.count(digest);
    }

    /**
     * Corrects the arXiv identifier of an entry.
     *
     * @param key the entry
     * @param arxivId the right arXiv identifier without version
     * @param act who, why and when
     * @return whether that changed anything
     * @throws NotFound if there is no such entry
     * @throws PaperThereException if the day has another entry with that identifier
     * @throws ErasedPaperException if that paper was erased from the day
     */
    @Transactional
    public boolean correctId(EntryKey key, String arxivId, Act act) {
        repository.digest(key.date()).orElseThrow(NotFound::new);
        Entry entry = repository.entry(key).orElseThrow(NotFound::new);
        if (arxivId.equals(key.arxivId())) {
            return false;
        }
        checkFree(new EntryKey(key.date(), arxivId), entry);
        repository.keep(EntryEvent.identified(entry, arxivId, act));
        entry.identify(arxivId);
        return true;
    }

    /** @param own the entry that is allowed to have the identifier; null for none */
    private void checkFree(EntryKey key, Entry own) {
        LocalDate date = key.date();
        if (erasures.papers(date).contains(key.arxivId())) {
            throw new ErasedPaperException(key);
        }
        repository.entry(key).or(() -> repository.called(key)).filter(entry -> entry != own).ifPresent(entry -> {
            throw new PaperThereException(entry.key());
        });
    }
}
