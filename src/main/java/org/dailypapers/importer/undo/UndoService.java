package org.dailypapers.importer.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.undo.RunEntryRepository;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.digest.undo.Undone;
import org.dailypapers.importer.run.ImportAudit;
import org.dailypapers.importer.run.ImportRepository;
import org.dailypapers.platform.problem.NotFound;

/**
 * Undoes import runs, in the store and in the audit log: what is to be done is stored first, then each day is undone in a transaction of
 * its own by {@link UndoRunner}. Any server can continue an undo that was interrupted.
 */
@ApplicationScoped
@Transactional
public class UndoService {

    @Inject
    private UndoStore undo;
    @Inject
    private RunEntryRepository made;
    @Inject
    private ImportRepository repository;
    @Inject
    private AuditService audit;
    @Inject
    private PeopleService people;

    /**
     * Stores that a run is to be undone, except where later changes build on it. Does nothing if there is nothing to undo or if it is
     * being undone already. The days are found before the import lock is taken, so that no import waits for that; changes made by others
     * meanwhile are noticed when each day is undone.
     *
     * @param admin who undoes it; must have the admin role
     * @param run a run that has ended
     * @param reason why
     * @return whether it is being undone now, and by whom
     * @throws NotFound if there is no such run, or if it is still running
     */
    public Begun begin(Actor admin, long run, String reason) {
        Act act = Act.now(admin.require(Role.ADMIN).id(), reason);
        // what an undo in progress leaves for this one is not known yet
        boolean nothing = repository.undoing().isEmpty() && undo.plan(run).empty();
        List<LocalDate> days = undo.days(run);
        repository.lock();
        if (repository.run(run) == null || repository.fresh(run).running()) {
            throw new NotFound();
        }
        if (repository.run(run).undoing()) {
            return Begun.BEFORE;
        }
        if (nothing && !repository.run(run).halfUndone()) {
            return Begun.NOTHING;
        }
        repository.run(run).beginUndo(act, days.size());
        repository.undoLater(run, days);
        return Begun.NOW;
    }

    /** @return the runs that are being undone */
    List<Long> undoing() {
        return repository.undoing();
    }

    /** @return the days of a run that are still to be undone */
    List<LocalDate> days(long run) {
        return repository.undoDays(run);
    }

    /**
     * Undoes what a run did to a day, unless that has been done, or another undo, which began earlier, has to come first. If the person
     * who began it is no admin any more, the rest stays as it is.
     */
    public void step(long run, LocalDate day) {
        if (repository.isUndoneFirst(repository.run(run), day) || !repository.takeUndoDay(run, day)) {
            return;
        }
        Act act = repository.run(run).undo(Instant.now());
        if (isAdmin(act.personId())) {
            undo.undo(run, day, act);
        } else {
            repository.run(run).stopUndo();
            repository.forgetUndoDays(run);
        }
    }

    private boolean isAdmin(long person) {
        return people.accounts().stream().anyMatch(account -> account.id() == person && !account.disabled() && account.role() == Role.ADMIN);
    }

    /** Marks a run as undone once all its days are, and records that in the audit log. */
    void end(long run) {
        repository.lock();
        if (!repository.fresh(run).undoing() || !repository.undoDays(run).isEmpty()) {
            return;
        }
        Act act = repository.run(run).undo(Instant.now());
        repository.run(run).endUndo(act.at());
        String counts = Stream.of(Undone.What.DAY, Undone.What.WITHDRAWN, Undone.What.BACK, Undone.What.KEPT)
                .map(what -> made.undone(run).getOrDefault(what, 0L).toString()).collect(Collectors.joining(" / "));
        Actor admin = new Actor(act.personId(), people.name(act.personId()).orElse("?"), "", Role.ADMIN);
        audit.record(admin, ImportAudit.UNDONE, ImportAudit.subject(run), null, counts + ": " + act.reason());
    }

    /** What became of the wish to undo a run. */
    public enum Begun {
        /** It is being undone from now on. */
        NOW,
        /** It is being undone already, as somebody began to do so before. */
        BEFORE,
        /** There is nothing to undo. */
        NOTHING
    }
}
