package org.dailypapers.digest.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.content.read.ErasedText;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.hash.Sha256;
import org.dailypapers.platform.problem.NotFound;

/**
 * Erases entries under a legal demand. This is the only act that deletes data. A {@link Tombstone} is left; the other entries of
 * the day keep their order.
 */
@ApplicationScoped
public class ErasureStore {

    private StoreRepository repository;
    private ErasureRepository erasures;

    /** For CDI. */
    protected ErasureStore() {
    }

    /**
     * @param repository the repository of digests
     * @param erasures the repository of erasures
     */
    @Inject
    public ErasureStore(StoreRepository repository, ErasureRepository erasures) {
        this.repository = repository;
        this.erasures = erasures;
    }

    /**
     * Locks an entry and its day for the current transaction. Before {@link #erase}, the caller must delete what other packages
     * store about the entry.
     *
     * @param key the entry
     * @return the locked entry
     * @throws NotFound if there is no such entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Erasable hold(EntryKey key) {
        repository.digest(key.date()).orElseThrow(NotFound::new);
        Entry entry = repository.entry(key).orElseThrow(NotFound::new);
        erasures.hold(entry);
        return new Erasable(entry.id(), key, erasures.called(entry.id()), erasures.titles(entry.id()));
    }

    /**
     * Erases an entry that no other package refers to any more: its revisions, imported states and conflicts with their contents,
     * and its passages in all sources of its day.
     *
     * @param entry the entry, as returned by {@link #hold}
     * @param act who, why and when
     * @return the sources that were changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ErasedSource> erase(Erasable entry, Act act) {
        LocalDate date = entry.key().date();
        boolean seen = erasures.wasSeen(entry.id());
        Map<Long, List<ErasedText.Lines>> said = erasures.lines(entry.id());
        Map<Long, Set<String>> others = erasures.others(date, entry.id());
        erasures.delete(entry.id());
        entry.called().forEach(erasures::deleteMarks);
        List<ErasedSource> sources = eraseFromSources(date, entry.called(), others, said);
        entry.called().forEach(paper -> erasures.keep(new ErasedEntry(new EntryKey(date, paper), act, seen)));
        Digest digest = repository.known(date).orElseThrow();
        List<Entry> rest = repository.all(date).stream().sorted(Comparator.comparing(Entry::position).thenComparing(Entry::id)).toList();
        for (int i = 0; i < rest.size(); i++) {
            rest.get(i).stand(i + 1);
        }
        digest.count(repository.published(date));
        return sources;
    }

    /** Erases the passages from the sources of the day. Sources that become identical are merged into one. */
    private List<ErasedSource> eraseFromSources(LocalDate date, Set<String> called, Map<Long, Set<String>> others,
            Map<Long, List<ErasedText.Lines>> said) {
        List<ErasedSource> erased = new ArrayList<>();
        for (long source : erasures.sources(date)) {
            byte[] bytes = erasures.bytes(source);
            Set<String> papers = new HashSet<>(called);
            papers.removeAll(others.getOrDefault(source, Set.of()));
            ErasedText rest = ErasedText.of(bytes, papers, said.getOrDefault(source, List.of()));
            if (!Arrays.equals(bytes, rest.bytes())) {
                String before = erasures.sha256(source);
                String after = Sha256.of(rest.bytes());
                erasures.twin(date, after, source).ifPresent(twin -> erasures.join(twin, source));
                erasures.replace(source, rest.bytes(), after);
                erased.add(new ErasedSource(before, after, rest.passages()));
            }
        }
        return erased;
    }
}
