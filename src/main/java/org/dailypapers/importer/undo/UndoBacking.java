package org.dailypapers.importer.undo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dailypapers.digest.undo.UndoPlan;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.importer.run.RunRow;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;

/** Shows what undoing an import run would do, and what prevents it. */
@Named
@RequestScoped
public class UndoBacking {

    @Inject
    private RunListRepository list;
    @Inject
    private UndoStore store;
    @Inject
    private Page page;

    private RunRow run;
    private UndoPlan plan;

    /** Loads the run and the plan. */
    public void load() {
        long id = Long.parseLong(page.place("number"));
        run = list.rows(List.of(id)).stream().filter(found -> !found.running()).findFirst().orElseThrow(NotFound::new);
        plan = run.undoing() ? null : store.plan(id);
    }

    /** @return the run */
    public RunRow getRun() {
        return run;
    }

    /** @return what undoing it would do; null if it is being undone */
    public UndoPlan getPlan() {
        return plan;
    }

    /** @return whether there is nothing to undo and no interrupted undo to finish */
    public boolean isNothing() {
        return plan != null && plan.empty() && !run.halfUndone();
    }
}
