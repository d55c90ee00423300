package org.dailypapers.digest.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Reading;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.digest.erasure.ErasureStore;
import org.dailypapers.digest.erasure.Unerased;
import org.dailypapers.digest.source.Source;
import org.dailypapers.digest.source.SourceFile;

/**
 * Stores the result of reading the newest source of a day again, if an earlier version of the reader read it. The result is
 * merged with what people wrote, as in an import.
 */
@ApplicationScoped
public class ReadingStore {

    private StoreRepository repository;
    private ErasureRepository erased;
    private ErasureStore erasures;

    /** For CDI. */
    protected ReadingStore() {
    }

    /**
     * @param repository the repository of digests
     * @param erased the repository of erasures
     * @param erasures the store of erasures
     */
    @Inject
    public ReadingStore(StoreRepository repository, ErasureRepository erased, ErasureStore erasures) {
        this.repository = repository;
        this.erased = erased;
        this.erasures = erasures;
    }

    /**
     * @param date a day
     * @return its newest source as a file; empty if there is no such day
     */
    @Transactional
    public Optional<SourceFile> source(LocalDate date) {
        return repository.known(date).map(Digest::source)
                .map(source -> SourceFile.of(source.path(), source.bytes(), source.attribution()));
    }

    /**
     * Returns what {@link #readAgain} would do, without changing anything.
     *
     * @param date a day
     * @param text what the current version of the reader finds in the newest source, without what was erased
     * @return what would happen to the day's entries now
     */
    @Transactional
    public DayPlan plan(LocalDate date, DigestText text) {
        return repository.known(date).filter(ReadingStore::isDue).map(digest -> Planned.again(repository, digest, text).plan())
                .orElseGet(() -> new DayPlan(date, DayPlan.Outcome.UNCHANGED, null, List.of(), 0));
    }

    /**
     * Imports what the current version of the reader finds in a day's newest source, in one transaction. If the result is the
     * same as before, only records that this version read the source.
     *
     * @param date a day
     * @param file its source, as returned by {@link #source}
     * @param rest the part of it that may be stored, and what the current version of the reader finds there
     * @param run the import run
     * @param sure whether a person confirmed the import even if most of the source could not be read
     * @return what happened to it; {@link Receipt#KNOWN} if the day now has another source, is withdrawn, or was already read by
     *     this version
     */
    @Transactional
    public Receipt readAgain(LocalDate date, SourceFile file, Unerased rest, long run, boolean sure) {
        Optional<Digest> due = repository.digest(date).filter(digest -> isDue(digest) && digest.source().sha256().equals(file.sha256()));
        if (due.isEmpty()) {
            return Receipt.KNOWN;
        }
        Planned planned = Planned.again(repository, due.get(), rest.text());
        DayPlan plan = planned.plan();
        if (plan.outcome() == DayPlan.Outcome.DOUBTFUL && !sure) {
            return Receipt.DOUBTFUL;
        }
        Source source = due.get().source();
        if (plan.keeps()) {
            new DayUpdate(repository, due.get(), Reading.now(source), true, run).take(planned, rest.text().papers());
        } else {
            source.readBy(DigestReader.VERSION);
        }
        if (!rest.file().sha256().equals(file.sha256())) {
            erasures.eraseAgain(date, file.sha256(), erased.papers(date));
        }
        return Receipt.of(plan);
    }

    private static boolean isDue(Digest digest) {
        return !digest.withdrawn() && digest.source().reader() < DigestReader.VERSION;
    }
}
