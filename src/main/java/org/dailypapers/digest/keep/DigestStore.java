package org.dailypapers.digest.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.DaySource;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Reading;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.digest.erasure.Unerased;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.Source;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.platform.problem.NotFound;

/**
 * Writes digests as imports bring them; what people change, what is undone and what is erased has stores of its own. It only ever
 * adds: a changed source makes new imported states and new revisions, an entry that is gone from the source is marked, and what people
 * wrote is merged with what the source says now.
 */
@ApplicationScoped
public class DigestStore {

    private StoreRepository repository;
    private ErasureRepository erasures;

    /** For CDI. */
    protected DigestStore() {
    }

    /**
     * @param repository where everything is kept
     * @param erasures what was erased
     */
    @Inject
    public DigestStore(StoreRepository repository, ErasureRepository erasures) {
        this.repository = repository;
        this.erasures = erasures;
    }

    /**
     * Tells what {@link #accept} would do, by reading alone.
     *
     * @param file the source
     * @param text what was read from it, with a date
     * @return what would become of it and of the day's entries, as things stand
     */
    @Transactional
    public DayPlan plan(SourceFile file, DigestText text) {
        Unerased rest = unerased(file, text);
        return Planned.of(repository, repository.known(text.date()), rest.file(), rest.text()).plan();
    }

    /**
     * Leaves out of a file what was erased of its day, which no file brings again.
     *
     * @param file a file as it came
     * @param text what was read from it
     * @return what may be kept of it
     */
    @Transactional
    public Unerased unerased(SourceFile file, DigestText text) {
        return text.date() == null ? new Unerased(file, text) : Unerased.of(file, text, erasures.papers(text.date()));
    }

    /**
     * Brings back a day that is withdrawn, as its sources and editors have it now. Entries that were withdrawn one by one
     * before stay so.
     *
     * @param date the day
     * @param act who, why and when; an admin's
     * @return whether it was withdrawn
     * @throws NotFound if there is no such day
     */
    @Transactional
    public boolean restore(LocalDate date, Act act) {
        Digest digest = repository.digest(date).orElseThrow(NotFound::new);
        if (!digest.withdrawn()) {
            return false;
        }
        new DayWithdrawal(repository, digest, act).restore();
        repository.keep(new DaySource(digest, digest.reading(), false, null, act.at()));
        return true;
    }

    /**
     * Keeps a source and what stands in it, all or nothing.
     *
     * @param file the source
     * @param text what was read from it, with a date
     * @param run the import run that brings it; null if none does, and then it cannot be undone
     * @return what became of it; a source of which hardly anything could be read takes no day's place
     */
    @Transactional
    public Receipt accept(SourceFile file, DigestText text, Long run) {
        return accept(file, text, run, false);
    }

    /**
     * Keeps a source and what stands in it, all or nothing.
     *
     * @param came the source
     * @param said what was read from it, with a date
     * @param run the import run that brings it; null if none does, and then it cannot be undone
     * @param sure whether somebody said that it takes its day's place however little of it could be read
     * @return what became of it
     */
    @Transactional
    public Receipt accept(SourceFile came, DigestText said, Long run, boolean sure) {
        Optional<Digest> known = repository.digest(said.date());
        Unerased rest = unerased(came, said);
        SourceFile file = rest.file();
        DigestText text = rest.text();
        Planned planned = Planned.of(repository, known, file, text);
        DayPlan plan = planned.plan();
        if (plan.outcome() == DayPlan.Outcome.DOUBTFUL && !sure) {
            return Receipt.DOUBTFUL;
        }
        if (plan.keeps()) {
            Reading reading = Reading.now(repository.source(text.date(), file.sha256())
                    .orElseGet(() -> repository.keep(new Source(text.date(), file, DigestReader.VERSION, Instant.now(), run))));
            Digest digest = known.orElseGet(() -> repository.keep(new Digest(text.date(), reading, run)));
            new DayUpdate(repository, digest, reading, false, run).take(planned, text.papers());
        }
        return Receipt.of(plan);
    }

    /**
     * Tells of a source that the day had already, and which is not taken again.
     *
     * @param file the source
     * @param text what was read from it, with a date
     * @return that nothing became of it, and whether it was taken back
     */
    @Transactional
    public Receipt known(SourceFile file, DigestText text) {
        return repository.reading(text.date(), file.sha256()).filter(DaySource::undone).isPresent()
                ? Receipt.of(DayPlan.takenBack(text.date())) : Receipt.KNOWN;
    }

    /**
     * Changes whose text a source is said to be.
     *
     * @param date its day
     * @param sha256 the hash of its bytes
     * @param attribution what is said now
     */
    @Transactional
    public void attribute(LocalDate date, String sha256, Attribution attribution) {
        repository.source(date, sha256).orElseThrow().attribute(attribution);
    }
}
