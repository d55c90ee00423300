package org.dailypapers.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dailypapers.account.Actor;
import org.dailypapers.account.AuditService;
import org.dailypapers.account.Role;
import org.dailypapers.digest.Deed;
import org.dailypapers.digest.DigestStore;
import org.dailypapers.digest.UndoPlan;
import org.dailypapers.digest.UndoStore;
import org.dailypapers.platform.NotFound;

/** Takes imports back, in the store and in the audit log at once. */
@ApplicationScoped
@Transactional
public class UndoService {

    @Inject
    private UndoStore undo;

    @Inject
    private DigestStore digests;

    @Inject
    private ImportRepository repository;

    @Inject
    private AuditService audit;

    /**
     * Takes back what a run did, as far as nobody built upon it.
     *
     * @param admin who
     * @param run a run that has ended
     * @param reason why
     * @return what was done, and what stayed as it is
     * @throws NotFound where there is no such run, or where it goes on
     */
    public UndoPlan undo(Actor admin, long run, String reason) {
        Deed deed = Deed.now(admin.require(Role.ADMIN).id(), reason);
        repository.takeTurn();
        if (repository.run(run) == null || repository.fresh(run).running()) {
            throw new NotFound();
        }
        UndoPlan done = undo.undo(run, deed);
        if (!done.empty()) {
            repository.fresh(run).undo(admin.id(), deed.at());
            audit.record(admin, ImportAudit.UNDONE, ImportAudit.subject(run), null, done.days().size() + " / "
                    + done.added().size() + " / " + done.back().size() + " / " + done.kept().size() + ": " + reason);
        }
        return done;
    }

    /**
     * Brings a withdrawn day back.
     *
     * @param admin who
     * @param date the day
     * @param reason why
     */
    public void restore(Actor admin, LocalDate date, String reason) {
        if (digests.restore(date, Deed.now(admin.require(Role.ADMIN).id(), reason))) {
            audit.record(admin, ImportAudit.RESTORED, date.toString(), null, reason);
        }
    }
}
