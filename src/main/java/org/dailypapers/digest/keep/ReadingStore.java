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
import org.dailypapers.digest.source.Source;
import org.dailypapers.digest.source.SourceFile;

/**
 * Has the newest sources of days read by the present version of the reader, where an earlier one read them. What that finds is
 * merged with what people wrote, as what an import brings is.
 */
@ApplicationScoped
public class ReadingStore {

    private StoreRepository repository;

    /** For CDI. */
    protected ReadingStore() {
    }

    /** @param repository where everything is kept */
    @Inject
    public ReadingStore(StoreRepository repository) {
        this.repository = repository;
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
     * Tells what {@link #readAgain} would do, by reading alone.
     *
     * @param date a day
     * @param text what the present reader reads in its newest source, without what was erased
     * @return what would become of the day's entries, as things stand
     */
    @Transactional
    public DayPlan plan(LocalDate date, DigestText text) {
        return repository.known(date).filter(ReadingStore::isDue).map(digest -> Planned.again(repository, digest, text).plan())
                .orElseGet(() -> new DayPlan(date, DayPlan.Outcome.UNCHANGED, null, List.of(), 0));
    }

    /**
     * Takes what the present reader reads in a day's source, all or nothing. Where that is what was read before, only the source
     * is marked as read by this version.
     *
     * @param date a day
     * @param file its source, as {@link #source} gave it
     * @param text what the present reader reads there, without what was erased
     * @param run the import run that does it
     * @param sure whether somebody said that it is taken however little of it could be read
     * @return what became of it; nothing where the day has another source by now, is withdrawn, or was read by this version
     */
    @Transactional
    public Receipt readAgain(LocalDate date, SourceFile file, DigestText text, long run, boolean sure) {
        Optional<Digest> due = repository.digest(date).filter(digest -> isDue(digest) && digest.source().sha256().equals(file.sha256()));
        if (due.isEmpty()) {
            return Receipt.KNOWN;
        }
        Planned planned = Planned.again(repository, due.get(), text);
        DayPlan plan = planned.plan();
        if (plan.outcome() == DayPlan.Outcome.DOUBTFUL && !sure) {
            return Receipt.DOUBTFUL;
        }
        Source source = due.get().source();
        if (plan.keeps()) {
            new DayUpdate(repository, due.get(), Reading.now(source), true, run).take(planned, text.papers());
        } else {
            source.readBy(DigestReader.VERSION);
        }
        return Receipt.of(plan);
    }

    private static boolean isDue(Digest digest) {
        return !digest.withdrawn() && digest.source().reader() < DigestReader.VERSION;
    }
}
