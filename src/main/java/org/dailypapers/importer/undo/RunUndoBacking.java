package org.dailypapers.importer.undo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The form that undoes the run that the address names. */
@Named
@RequestScoped
public class RunUndoBacking {

    @Inject
    private UndoService service;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Mistakes mistakes;

    @TypedText(value = FieldLimit.REASON, missing = "imports.reason.missing")
    private String reason;

    /** Undoes the run. */
    public void undo() {
        long run = Long.parseLong(page.place("number"));
        try {
            service.undo(visitor.require(Role.ADMIN), run, Params.present(reason));
            page.leadTo(Routes.IMPORT_RUN.path(run), "undone");
        } catch (UndoBrokenException e) {
            mistakes.add("undo:reason", "imports.undo.broken", e.arguments());
            Faces.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
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
