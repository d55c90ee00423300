package org.dailypapers.importer.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.undo.UndoPlan;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.platform.problem.NotFound;

/**
 * Undoes import runs, in the store and in the audit log. Each day is undone in its own transaction. If undoing fails partway, the days
 * before stay undone, the run is shown as partly undone, and undoing it again continues with the rest.
 */
@ApplicationScoped
public class UndoService {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");

    @Inject
    private UndoStore undo;

    @Inject
    private UndoRunService runs;

    /**
     * Undoes what a run did, except where later changes build on it.
     *
     * @param admin who undoes it; must have the admin role
     * @param run a run that has ended
     * @param reason why
     * @return what was undone, and what stayed unchanged
     * @throws NotFound if there is no such run, or if it is still running
     * @throws UndoBrokenException if a day could not be undone; the days before it stay undone
     */
    public UndoPlan undo(Actor admin, long run, String reason) {
        Act act = Act.now(admin.require(Role.ADMIN).id(), reason);
        List<LocalDate> days = runs.begin(run, act);
        UndoPlan done = UndoPlan.nothing(run);
        for (int i = 0; i < days.size(); i++) {
            try {
                done = done.and(undo.undo(run, days.get(i), act));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Import run " + run + " is taken back up to " + days.get(i), e);
                throw new UndoBrokenException(days.get(i), i, days.size(), e);
            }
        }
        if (!days.isEmpty()) {
            runs.end(admin, run, act);
        }
        return done;
    }
}
