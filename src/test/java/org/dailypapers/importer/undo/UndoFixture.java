package org.dailypapers.importer.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dailypapers.account.Actor;
import org.dailypapers.digest.undo.UndoPlan;
import org.dailypapers.digest.undo.UndoStore;

/** Undoes import runs at once, where the application does so in the background, and step by step. */
@ApplicationScoped
public class UndoFixture {

    @Inject
    private UndoService service;
    @Inject
    private UndoStore store;

    /** @return the plan that was carried out */
    public UndoPlan undo(Actor admin, long run, String reason) {
        UndoPlan plan = store.plan(run);
        if (service.begin(admin, run, reason) == UndoService.Begun.NOW) {
            goOn(run);
        }
        return plan;
    }

    /** Undoes the days that are still to be undone, like a server that continues what another one began. */
    public void goOn(long run) {
        service.days(run).forEach(day -> service.step(run, day));
        service.end(run);
    }

    /** Undoes a day. */
    public void step(long run, LocalDate day) {
        service.step(run, day);
    }

    /** Ends the undo, if nothing is left. */
    public void end(long run) {
        service.end(run);
    }
}
