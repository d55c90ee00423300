package org.dailypapers.digest.erasure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.content.read.ErasedLines;
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

    private Event<ErasedSource> erased;

    /** For CDI. */
    protected ErasureStore() {
    }

    /**
     * @param repository the repository of digests
     * @param erasures the repository of erasures
     * @param erased is told of each source that passages were erased from, within the transaction
     */
    @Inject
    public ErasureStore(StoreRepository repository, ErasureRepository erasures, Event<ErasedSource> erased) {
        this.repository = repository;
        this.erasures = erasures;
        this.erased = erased;
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
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(Erasable entry, Act act) {
        LocalDate date = entry.key().date();
        boolean seen = erasures.wasSeen(entry.id());
        Map<Long, List<ErasedText.Lines>> said = erasures.lines(entry.id());
        Map<Long, Set<String>> others = erasures.others(date, entry.id());
        erasures.delete(entry.id());
        entry.called().forEach(erasures::deleteMarks);
        eraseFromSources(date, entry.called(), others, said);
        entry.called().forEach(paper -> erasures.keep(new ErasedEntry(entry.id(), new EntryKey(date, paper), act, seen)));
        Digest digest = repository.known(date).orElseThrow();
        List<Entry> rest = repository.all(date).stream().sorted(Comparator.comparing(Entry::position).thenComparing(Entry::id)).toList();
        for (int i = 0; i < rest.size(); i++) {
            rest.get(i).stand(i + 1);
        }
        repository.count(digest);
    }

    /** Erases the passages from the sources of the day. Sources that become identical are merged into one. */
    private void eraseFromSources(LocalDate date, Set<String> called, Map<Long, Set<String>> others,
            Map<Long, List<ErasedText.Lines>> said) {
        for (long source : erasures.sources(date)) {
            byte[] bytes = erasures.bytes(source);
            Set<String> papers = new HashSet<>(called);
            papers.removeAll(others.getOrDefault(source, Set.of()));
            ErasedText rest = ErasedText.of(bytes, papers, said.getOrDefault(source, List.of()));
            if (!Arrays.equals(bytes, rest.bytes())) {
                erase(date, source, bytes, rest);
            }
        }
    }

    private void erase(LocalDate date, long source, byte[] bytes, ErasedText rest) {
        ErasedLines lines = ErasedLines.of(bytes, rest);
        Set<Long> others = erasures.entries(source, rest.passages()).stream().filter(entry -> erasures.erase(entry, lines))
                .collect(Collectors.toSet());
        String before = erasures.sha256(source);
        String after = Sha256.of(rest.bytes());
        erasures.twin(date, after, source).ifPresent(twin -> erasures.join(twin, source));
        erasures.replace(source, rest.bytes(), after);
        erased.fire(new ErasedSource(date, before, after, rest.passages(), others));
    }

    /**
     * Erases passages of erased papers from a stored source, in which an earlier version of the reader did not find them.
     *
     * @param date the day of the source
     * @param sha256 the SHA-256 of the source
     * @param papers the erased papers of the day, as arXiv identifiers without version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseAgain(LocalDate date, String sha256, Set<String> papers) {
        for (long source : erasures.sources(date)) {
            if (erasures.sha256(source).equals(sha256)) {
                byte[] bytes = erasures.bytes(source);
                erase(date, source, bytes, ErasedText.of(bytes, papers));
            }
        }
    }
}
