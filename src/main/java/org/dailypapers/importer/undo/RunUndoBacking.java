package org.dailypapers.importer.undo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The form that undoes the run that the address names. */
@Named
@RequestScoped
public class RunUndoBacking {

    @Inject
    private UndoService service;
    @Inject
    private UndoRunner runner;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;

    @TypedText(value = FieldLimit.REASON, missing = "imports.reason.missing")
    private String reason;

    /** Starts undoing the run in the background. */
    public void undo() {
        long run = Long.parseLong(page.place("number"));
        UndoService.Begun begun = service.begin(visitor.require(Role.ADMIN), run, Params.present(reason));
        runner.wake();
        page.leadTo(Routes.IMPORT_RUN.path(run), switch (begun) {
            case NOW -> "undoing";
            case BEFORE -> "undoing-before";
            case NOTHING -> "undone";
        });
    }

    /** @return the reason */
    public String getReason() {
        return reason;
    }

    /** @param reason the reason */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
