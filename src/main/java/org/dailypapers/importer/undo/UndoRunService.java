package org.dailypapers.importer.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.account.Actor;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.undo.RunEntryRepository;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.digest.undo.Undone;
import org.dailypapers.importer.run.ImportAudit;
import org.dailypapers.importer.run.ImportRepository;
import org.dailypapers.platform.problem.NotFound;

/** Records the beginning and the end of undoing a run, each in its own transaction; the days are undone one by one in between. */
@ApplicationScoped
@Transactional
public class UndoRunService {

    @Inject
    private UndoStore undo;

    @Inject
    private RunEntryRepository made;

    @Inject
    private ImportRepository repository;

    @Inject
    private AuditService audit;

    /**
     * Marks a run as being undone, if there is anything to undo. The days are found before the import lock is taken, so that no import
     * waits for that; changes made by others meanwhile are noticed when each day is undone.
     *
     * @param run a run
     * @param act who, why and when
     * @return the days to undo, one by one; empty if there is nothing to undo
     * @throws NotFound if there is no such run, or if it is still running
     */
    public List<LocalDate> begin(long run, Act act) {
        boolean nothing = undo.plan(run).empty();
        repository.lock();
        if (repository.run(run) == null || repository.fresh(run).running()) {
            throw new NotFound();
        }
        if (nothing && !repository.run(run).halfUndone()) {
            return List.of();
        }
        repository.run(run).beginUndo(act.at());
        return undo.days(run);
    }

    /** Marks a run as undone and records that in the audit log. */
    void end(Actor admin, long run, Act act) {
        repository.lock();
        repository.fresh(run).undo(admin.id(), act.at());
        String counts = Stream.of(Undone.What.DAY, Undone.What.WITHDRAWN, Undone.What.BACK, Undone.What.KEPT)
                .map(what -> made.undone(run).getOrDefault(what, 0L).toString()).collect(Collectors.joining(" / "));
        audit.record(admin, ImportAudit.UNDONE, ImportAudit.subject(run), null, counts + ": " + act.reason());
    }
}
