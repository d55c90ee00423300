package org.dailypapers.importer.undo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.undo.UndoPlan;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.importer.run.RunRow;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** Shows what undoing an import run would do and what prevents it, with a button to undo the run. */
@Named
@RequestScoped
public class UndoBacking {

    @Inject
    private RunListRepository list;
    @Inject
    private UndoStore store;
    @Inject
    private UndoService service;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;
    @Inject
    private Mistakes mistakes;

    private RunRow run;
    private UndoPlan plan;

    /** Undoes the run if the form was submitted; otherwise loads the plan. */
    public void load() {
        long id = Long.parseLong(page.place("number"));
        run = list.rows(List.of(id)).stream().filter(found -> !found.running()).findFirst().orElseThrow(NotFound::new);
        if ("undo".equals(Faces.getRequestParameter("go")) && Faces.getRequest().getMethod().equals("POST")) {
            undo(id, Params.text(getReason()));
        }
        plan = store.plan(id);
    }

    private void undo(long id, String reason) {
        if (reason == null) {
            mistakes.add("undo:reason", "imports.reason.missing");
        }
        if (!(mistakes.fits("undo:reason", FieldLimit.REASON, reason) && mistakes.isNone())) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else {
            try {
                service.undo(visitor.require(Role.ADMIN), id, reason);
                page.leadTo(Routes.IMPORT_RUN.path(id), "undone");
            } catch (UndoBrokenException e) {
                mistakes.add("undo:reason", "imports.undo.broken", e.arguments());
                Faces.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                run = list.rows(List.of(id)).get(0);
            }
        }
    }

    /** @return the run */
    public RunRow getRun() {
        return run;
    }

    /** @return what undoing it would do */
    public UndoPlan getPlan() {
        return plan;
    }

    /** @return whether there is nothing to undo and no interrupted undo to finish */
    public boolean isNothing() {
        return plan.empty() && !run.halfUndone();
    }

    /** @return the reason as it was typed */
    public String getReason() {
        return typed.text("reason");
    }
}
