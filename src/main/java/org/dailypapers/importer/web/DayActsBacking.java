package org.dailypapers.importer.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.importer.undo.DayService;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.route.DoneMessage;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The forms that unpublish days and publish them again, many at once, for one reason. */
@Named
@RequestScoped
public class DayActsBacking {

    @Inject
    private DayService service;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;
    @Inject
    private Mistakes mistakes;

    @TypedText(value = FieldLimit.REASON, missing = "imports.reason.missing")
    private String reason;

    /** Unpublishes the chosen days. */
    public void withdraw() {
        each("days", service::withdraw, "days-withdrawn");
    }

    /** Publishes the chosen days again. */
    public void restore() {
        each("back", service::restore, "days-restored");
    }

    /** Each day is changed for itself, so those before one that fails stay changed; a day without a digest is left out. */
    private void each(String form, DayAct act, String done) {
        Actor admin = visitor.require(Role.ADMIN);
        String why = Params.present(reason);
        List<LocalDate> chosen = Arrays.stream(typed.values(form + ":day")).map(Params::date).filter(Objects::nonNull).distinct().sorted().toList();
        if (chosen.isEmpty()) {
            mistakes.add(form + ":reason", "imports.days.missing");
            return;
        }
        int changed = 0;
        for (int i = 0; i < chosen.size(); i++) {
            try {
                changed += act.on(admin, chosen.get(i), why) ? 1 : 0;
            } catch (NotFound e) {
                continue;
            } catch (PersistenceException e) {
                mistakes.add(form + ":reason", "imports.days.broken", chosen.get(i).toString(), changed, chosen.size() - i);
                Faces.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        }
        SeeOther.to(page.link(Routes.IMPORTS.path(), Map.of(DoneMessage.PARAMETER, changed == 0 ? "days-none" : done,
                DoneMessage.VERSION, Integer.toString(changed))));
    }

    /** @return the reason */
    public String getReason() {
        return reason;
    }

    /** @param reason the reason */
    public void setReason(String reason) {
        this.reason = reason;
    }

    private interface DayAct {
        boolean on(Actor admin, LocalDate date, String reason);
    }
}
