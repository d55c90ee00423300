package org.dailypapers.importer.undo;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.importer.run.ImportAudit;
import org.dailypapers.platform.problem.NotFound;

/** Unpublishes whole days and publishes them again, in the store and in the audit log, each day in its own transaction. */
@ApplicationScoped
@Transactional
public class DayService {

    @Inject
    private DigestStore digests;

    @Inject
    private AuditService audit;

    /**
     * Withdraws a day; does nothing if it is withdrawn already.
     *
     * @param admin who
     * @param date the day
     * @param reason why
     * @return whether it was not withdrawn before
     * @throws NotFound if there is no such day
     */
    public boolean withdraw(Actor admin, LocalDate date, String reason) {
        boolean done = digests.withdraw(date, Act.now(admin.require(Role.ADMIN).id(), reason));
        if (done) {
            audit.record(admin, ImportAudit.WITHDRAWN, date.toString(), null, reason);
        }
        return done;
    }

    /**
     * Restores a withdrawn day; does nothing if it is not withdrawn.
     *
     * @param admin who
     * @param date the day
     * @param reason why
     * @return whether it was withdrawn before
     * @throws NotFound if there is no such day
     */
    public boolean restore(Actor admin, LocalDate date, String reason) {
        boolean done = digests.restore(date, Act.now(admin.require(Role.ADMIN).id(), reason));
        if (done) {
            audit.record(admin, ImportAudit.RESTORED, date.toString(), null, reason);
        }
        return done;
    }
}
