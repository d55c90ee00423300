package org.dailypapers.curation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.view.PolicyRepository;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The form with which an admin confirms that an author, whose licence forbids derivatives, agrees to corrections. */
@Named
@RequestScoped
public class ConsentBacking {

    @Inject
    private PolicyService service;
    @Inject
    private PolicyRepository policies;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Mistakes mistakes;

    private String author;
    @TypedText(value = FieldLimit.REASON, missing = "settings.consent.note.missing")
    private String note;

    /** Confirms it, unless that was done meanwhile. */
    public void confirm() {
        if (policies.restricted().stream().noneMatch(one -> one.author().equals(author) && !one.agreed())) {
            mistakes.add("consent:author", "settings.consent.gone");
            Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        service.consent(visitor.require(Role.ADMIN), author, Params.present(note));
        page.leadTo(Routes.DESK_SETTINGS.path(), "consent");
    }

    /** @return the author as named in the sources; empty if they name none */
    public String getAuthor() {
        return author;
    }

    /** @param author the author as named in the sources; empty if they name none */
    public void setAuthor(String author) {
        this.author = author;
    }

    /** @return how this is known */
    public String getNote() {
        return note;
    }

    /** @param note how this is known */
    public void setNote(String note) {
        this.note = note;
    }
}
