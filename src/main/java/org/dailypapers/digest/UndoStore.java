package org.dailypapers.digest;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Undoes what import runs did, as far as nobody built upon it. Nothing is taken away: what goes back does so by a new
 * revision, what came is withdrawn. The newest source of a day stays what it is, so that the same file is not imported
 * again, and what an undone import said is no base of a merge any more.
 */
@ApplicationScoped
public class UndoStore {

    private StoreRepository repository;
    private RunRepository runs;

    /** For CDI. */
    protected UndoStore() {
    }

    /**
     * @param repository where everything is kept
     * @param runs what runs did
     */
    @Inject
    public UndoStore(StoreRepository repository, RunRepository runs) {
        this.repository = repository;
        this.runs = runs;
    }

    /**
     * Tells what {@link #undo} would do, by reading alone.
     *
     * @param run an import run
     * @return what would become of its days and entries, as things stand
     */
    @Transactional
    public UndoPlan plan(long run) {
        return RunTraces.of(runs, run, null).plan(run);
    }

    /**
     * Undoes a run, all of it that can be or nothing.
     *
     * @param run an import run that has ended
     * @param deed who, why and when
     * @return what was done, and what stayed as it is
     */
    @Transactional
    public UndoPlan undo(long run, Deed deed) {
        UndoPlan done = UndoPlan.nothing(run);
        for (LocalDate day : runs.days(run)) {
            Digest digest = repository.digest(day).orElseThrow();
            RunTraces traces = RunTraces.of(runs, run, day);
            done = done.and(traces.plan(run));
            undo(run, digest, traces, deed);
            repository.flushAndClear();
        }
        return done;
    }

    private void undo(long run, Digest digest, RunTraces traces, Deed deed) {
        DayWithdrawal withdrawal = new DayWithdrawal(repository, digest, deed);
        traces.added().forEach(withdrawal::withdraw);
        traces.moved().forEach(EntryBefore::restore);
        traces.changed().forEach(before -> goBack(run, before, traces, deed));
        if (traces.days().isEmpty()) {
            digest.count(repository.published(digest.date()));
        } else {
            withdrawal.withdraw();
        }
    }

    /** The revision by which an entry goes back counts as the run's, so that it is in no other run's way. */
    private void goBack(long run, EntryBefore before, RunTraces traces, Deed deed) {
        Entry entry = before.entry();
        Conflict dropped = traces.conflicts().get(entry.id());
        if (dropped != null) {
            dropped.end(Conflict.Decision.DROPPED, deed.at());
            repository.flush();
        }
        if (entry.newestRevision() > before.revision()) {
            Revision earlier = repository.revision(entry, before.revision()).orElseThrow();
            Revision next = repository.keep(entry.revise(Provenance.reverted(deed, earlier.number()), earlier.stored(), run));
            if (earlier.status() == Status.RETURNED) {
                next.judge(Status.RETURNED);
            }
            entry.publish(repository.publishable(entry, repository.policy()), next);
        }
        before.restore();
        if (before.conflictId() != null && !entry.conflicting()) {
            repository.conflict(before.conflictId()).reopen();
        }
    }
}
