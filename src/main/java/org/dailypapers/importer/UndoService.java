package org.dailypapers.importer;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.AuditService;
import org.dailypapers.account.Role;
import org.dailypapers.digest.Deed;
import org.dailypapers.digest.DigestStore;
import org.dailypapers.digest.UndoPlan;
import org.dailypapers.digest.UndoStore;

/** Undoes import runs and brings back days, in the store and in the audit log at once. */
@ApplicationScoped
public class UndoService {

    @Inject
    private UndoStore runs;

    @Inject
    private DigestStore digests;

    @Inject
    private AuditService audit;

    /**
     * Undoes a run, as far as nobody built upon it.
     *
     * @param editor who
     * @param run an import run that has ended
     * @param reason why
     * @return what was done, and what stayed as it is
     */
    @Transactional
    public UndoPlan undo(Actor editor, long run, String reason) {
        UndoPlan done = runs.undo(run, Deed.now(editor.require(Role.EDITOR).id(), reason));
        if (!done.empty()) {
            audit.record(editor, "import.undone", Long.toString(run), null, done.days().size() + " / " + done.added().size() + " / "
                    + done.back().size() + " / " + done.kept().size() + ": " + reason);
        }
        return done;
    }

    /**
     * Brings back a day that is withdrawn.
     *
     * @param admin who
     * @param date the day
     * @param reason why
     * @return whether it was withdrawn
     */
    @Transactional
    public boolean restore(Actor admin, LocalDate date, String reason) {
        boolean restored = digests.restore(date, Deed.now(admin.require(Role.ADMIN).id(), reason));
        if (restored) {
            audit.record(admin, "day.restored", date.toString(), Boolean.toString(true), Boolean.toString(false));
        }
        return restored;
    }
}
