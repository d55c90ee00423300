package org.dailypapers.curation.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ArxivId;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.digest.act.StaleMarkException;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.limit.TypedNumber;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The forms that mark a paper as withdrawn by its authors and remove the mark. */
@Named
@RequestScoped
public class AuthorWithdrawalFormBacking {

    @Inject
    private AuthorWithdrawalService service;
    @Inject
    private DeskEntries entries;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Mistakes mistakes;

    private String known;
    private Integer version;
    @TypedText(value = FieldLimit.REASON, missing = "withdrawal.reason.missing")
    private String reason;
    @TypedText(value = FieldLimit.REASON, missing = "withdrawal.note.missing")
    private String note;

    /** Marks the paper, or changes its mark. */
    public void mark() {
        Actor editor = visitor.require(Role.EDITOR);
        entries.paper(arxivId());
        leave("withdrawal-marked", () -> service.mark(editor, arxivId(), number(), version, reason));
    }

    /** Removes the mark. */
    public void unmark() {
        Actor editor = visitor.require(Role.EDITOR);
        entries.paper(arxivId());
        leave("withdrawal-unmarked", () -> service.unmark(editor, arxivId(), Params.present(number()), note));
    }

    private void leave(String done, Runnable act) {
        try {
            act.run();
            page.leadTo(Routes.PAPER_WITHDRAWAL.path(arxivId()), done);
        } catch (StaleMarkException e) {
            mistakes.add("mark:known", "withdrawal.stale");
            Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private Long number() {
        return known == null ? null : (long) TypedNumber.of(known).orElse(-1);
    }

    /** @return the arXiv identifier in the address */
    String arxivId() {
        return ArxivId.of(page.place("arxivId")).orElseThrow(NotFound::new);
    }

    /** @return the number of the mark that the page showed; null if it showed none */
    public String getKnown() {
        return known;
    }

    /** @param known the number of the mark that the page showed; null if it showed none */
    public void setKnown(String known) {
        this.known = known;
    }

    /** @return the version of the paper that announces the withdrawal; null if unknown */
    public Integer getVersion() {
        return version;
    }

    /** @param version the version of the paper that announces the withdrawal; null if unknown */
    public void setVersion(Integer version) {
        this.version = version;
    }

    /** @return why the authors withdrew the paper, for readers */
    public String getReason() {
        return reason;
    }

    /** @param reason why the authors withdrew the paper, for readers */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** @return why the mark is removed */
    public String getNote() {
        return note;
    }

    /** @param note why the mark is removed */
    public void setNote(String note) {
        this.note = note;
    }
}
