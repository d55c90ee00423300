package org.dailypapers.digest.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Conflict;
import org.dailypapers.digest.DaySource;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryBefore;
import org.dailypapers.digest.EntryTexts;
import org.dailypapers.digest.ImportedState;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Reading;
import org.dailypapers.digest.Revision;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.digest.keep.DayWithdrawal;


/**
 * Undoes what import runs did, except where people or other runs have changed it since. Nothing is deleted: changed entries get a
 * new revision with their earlier text, and added entries are withdrawn. The day returns to its newest source that is not undone.
 * Texts of an undone import are no longer the base of a merge; they are marked as undone, so that a watched folder does not
 * import them again by itself.
 */
@ApplicationScoped
public class UndoStore {

    private StoreRepository repository;
    private RunRepository runs;

    /** For CDI. */
    protected UndoStore() {
    }

    /**
     * @param repository the repository of digests
     * @param runs the repository of runs
     */
    @Inject
    public UndoStore(StoreRepository repository, RunRepository runs) {
        this.repository = repository;
        this.runs = runs;
    }

    /**
     * Returns what {@link #undo} would do, without changing anything.
     *
     * @param run the identifier of an import run
     * @return what would happen to its days and entries now
     */
    @Transactional
    public UndoPlan plan(long run) {
        return RunTraces.of(runs, run, null).plan(run);
    }

    /**
     * @param run the identifier of an import run
     * @return the days that it touched, each of which is undone separately, the earliest first
     */
    @Transactional
    public List<LocalDate> days(long run) {
        return runs.days(run);
    }

    /**
     * Undoes what a run did to a day, as far as possible, in one transaction. What was undone before stays undone.
     *
     * @param run the identifier of an import run that has ended
     * @param day a day that it touched
     * @param act who, why and when
     * @return what was undone, and what stayed unchanged
     * @throws PersistenceException if another transaction locks the day for more than ten seconds
     */
    @Transactional
    public UndoPlan undo(long run, LocalDate day, Act act) {
        repository.waitBriefly();
        Digest digest = repository.digest(day).orElseThrow();
        RunTraces traces = RunTraces.of(runs, run, day);
        UndoPlan plan = traces.plan(run);
        DayWithdrawal withdrawal = new DayWithdrawal(repository, digest, act);
        traces.added().forEach(withdrawal::takeBack);
        traces.moved().forEach(before -> before.restore(traces.decided().contains(before.entry().id())));
        traces.changed().forEach(before -> goBack(run, before, traces, withdrawal, act));
        if (!plan.empty()) {
            forget(run, digest);
            renumber(digest);
        }
        if (traces.days().isEmpty()) {
            repository.count(digest);
        } else {
            withdrawal.withdraw();
        }
        runs.forgetKept(run, day);
        new UndoNotes(repository, run, digest, act.at()).write(traces);
        return plan;
    }

    /**
     * Marks the run's readings and their states as undone, returns the day to its newest remaining reading, and makes the states
     * of that reading valid again if they are the base of their entry.
     */
    private void forget(long run, Digest digest) {
        List<DaySource> readings = runs.readings(run, digest.date());
        readings.forEach(DaySource::undo);
        repository.flush();
        Reading newest = runs.newestReading(digest.date()).orElse(digest.reading());
        digest.readFrom(newest);
        Set<Reading> all = readings.stream().map(DaySource::reading).collect(Collectors.toSet());
        Set<Reading> over = all.stream().filter(reading -> !reading.equals(newest)).collect(Collectors.toSet());
        if (runs.hasLaterUndone(newest)) {
            newest.source().readBy(newest.version());
        }
        repository.states(newest).stream().filter(ImportedState::isBase).forEach(state -> state.countAgain(over));
        all.stream().flatMap(reading -> repository.states(reading).stream()).filter(ImportedState::isOver)
                .forEach(state -> state.takeBack(true));
    }

    /**
     * Numbers the entries of the day again, because several may have the same place if only some were undone. Vanished entries,
     * and those withdrawn by undoing an import, come last.
     */
    private void renumber(Digest digest) {
        int place = 0;
        List<Entry> order = repository.all(digest.date()).stream().sorted(Comparator.comparing((Entry entry) ->
                entry.vanished() || entry.takenBack()).thenComparing(Entry::position).thenComparing(Entry::id)).toList();
        for (Entry entry : order) {
            place++;
            entry.stand(place);
        }
    }

    /**
     * Returns an entry to its earlier text by a new revision. The revision belongs to the run, so that it does not prevent
     * undoing other runs. It is not approved, even if the earlier revision was. If the earlier revision was sent back, the new
     * one and all revisions in between are too, so that readers see what they saw before.
     */
    private void goBack(long run, EntryBefore before, RunTraces traces, DayWithdrawal withdrawal, Act act) {
        Entry entry = before.entry();
        Conflict dropped = traces.conflicts().get(entry.id());
        if (dropped != null) {
            dropped.end(Conflict.Decision.DROPPED, act.at());
            repository.flush();
        }
        if (entry.newestRevision() > before.revision()) {
            Revision earlier = repository.revision(entry, before.revision()).orElseThrow();
            if (earlier.status() == Status.RETURNED) {
                repository.since(entry, earlier.number()).forEach(later -> later.judge(Status.RETURNED));
            }
            Revision next = new EntryTexts(repository).revise(entry, Provenance.reverted(act, earlier.number()), earlier.content(), run);
            if (earlier.status() == Status.RETURNED) {
                next.judge(Status.RETURNED);
            }
            if (earlier.unread()) {
                next.join();
            }
            entry.publish(repository.publishable(entry, repository.policy()), next);
        }
        before.restore(false);
        if (before.takenBack()) {
            withdrawal.takeBack(entry);
        }
        if (before.conflictId() != null && !entry.conflicting()) {
            repository.conflict(before.conflictId()).reopen();
        }
    }
}
