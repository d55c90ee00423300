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
 * Writes imported digests. People's changes, undoing and erasing have their own stores. An import deletes nothing: a changed
 * source creates new imported states and new revisions, an entry that is missing from the source is marked, and what people wrote
 * is merged with the new text of the source.
 */
@ApplicationScoped
public class DigestStore {

    private StoreRepository repository;
    private ErasureRepository erasures;

    /** For CDI. */
    protected DigestStore() {
    }

    /**
     * @param repository the repository of digests
     * @param erasures the repository of erasures
     */
    @Inject
    public DigestStore(StoreRepository repository, ErasureRepository erasures) {
        this.repository = repository;
        this.erasures = erasures;
    }

    /**
     * Returns what {@link #accept} would do, without changing anything.
     *
     * @param file the source
     * @param text what was read from it; its date must not be null
     * @return what would happen to the file and the day's entries now
     */
    @Transactional
    public DayPlan plan(SourceFile file, DigestText text) {
        Unerased rest = unerased(file, text);
        return Planned.of(repository, repository.known(text.date()), rest.file(), rest.text()).plan();
    }

    /**
     * Leaves out of a file what was erased from its day.
     *
     * @param file the original file
     * @param text what was read from it
     * @return the part that may be stored; all of it if {@code text} has no date
     */
    @Transactional
    public Unerased unerased(SourceFile file, DigestText text) {
        return text.date() == null ? new Unerased(file, text) : Unerased.of(file, text, erasures.papers(text.date()));
    }

    /**
     * Withdraws a day with all its entries.
     *
     * @param date the day
     * @param act the admin, the reason and the time
     * @return whether it was not withdrawn before
     * @throws NotFound if there is no such day
     */
    @Transactional
    public boolean withdraw(LocalDate date, Act act) {
        Digest digest = repository.digest(date).orElseThrow(NotFound::new);
        if (digest.withdrawn()) {
            return false;
        }
        new DayWithdrawal(repository, digest, act).withdraw();
        return true;
    }

    /**
     * Restores a withdrawn day, including what was imported or edited in the meantime. Entries that were withdrawn individually
     * before the day stay withdrawn.
     *
     * @param date the day
     * @param act the admin, the reason and the time
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
     * Imports a source in one transaction.
     *
     * @param file the source
     * @param text what was read from it; its date must not be null
     * @param run the import run; null if there is none, in which case the import cannot be undone
     * @return what happened to it; a source with the outcome {@link DayPlan.Outcome#DOUBTFUL} is not imported
     */
    @Transactional
    public Receipt accept(SourceFile file, DigestText text, Long run) {
        return accept(file, text, run, false);
    }

    /**
     * Imports a source in one transaction.
     *
     * @param came the source
     * @param said what was read from it; its date must not be null
     * @param run the import run; null if there is none, in which case the import cannot be undone
     * @param sure whether a person confirmed the import even if most of the source could not be read
     * @return what happened to it
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
            Digest digest = known.orElseGet(() -> repository.keep(new Digest(text.date(), reading, repository.policy(), run)));
            new DayUpdate(repository, digest, reading, false, run).take(planned, text.papers());
        }
        return Receipt.of(plan);
    }

    /**
     * Returns the receipt for a source that the day already had and that is not imported again.
     *
     * @param file the source
     * @param text what was read from it; its date must not be null
     * @return a receipt that says that nothing changed, and whether the import of the source was undone
     */
    @Transactional
    public Receipt known(SourceFile file, DigestText text) {
        return repository.reading(text.date(), file.sha256()).filter(DaySource::undone).isPresent()
                ? Receipt.of(DayPlan.takenBack(text.date())) : Receipt.KNOWN;
    }

    /**
     * Changes the attribution of a source, which must exist.
     *
     * @param date the day of the source
     * @param sha256 the SHA-256 of its bytes, 64 lower-case hex digits
     * @param attribution the new attribution
     */
    @Transactional
    public void attribute(LocalDate date, String sha256, Attribution attribution) {
        repository.source(date, sha256).orElseThrow().attribute(attribution);
    }
}
