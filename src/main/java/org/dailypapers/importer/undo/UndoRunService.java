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

/** The beginning and the end of taking a run back, each in a transaction of its own; in between go the days, one by one. */
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
     * Says of a run that it is being taken back, where there is anything to take back. That is found out before the turn is
     * taken, so that no import waits for it; what others do meanwhile, each day finds out by itself.
     *
     * @param run a run
     * @param act who, why and when
     * @return the days to take back, one by one; empty if there is nothing
     * @throws NotFound if there is no such run, or if it goes on
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

    /** Says of a run that it is taken back, in the audit log, too. */
    void end(Actor admin, long run, Act act) {
        repository.lock();
        repository.fresh(run).undo(admin.id(), act.at());
        String counts = Stream.of(Undone.What.DAY, Undone.What.WITHDRAWN, Undone.What.BACK, Undone.What.KEPT)
                .map(what -> made.undone(run).getOrDefault(what, 0L).toString()).collect(Collectors.joining(" / "));
        audit.record(admin, ImportAudit.UNDONE, ImportAudit.subject(run), null, counts + ": " + act.reason());
    }
}
