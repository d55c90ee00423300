package org.dailypapers.curation.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.desk.DeskAddress;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.act.ErasedPaperException;
import org.dailypapers.digest.act.PaperThereException;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The form that corrects the arXiv identifier of an entry. */
@Named
@RequestScoped
public class ArxivIdFormBacking {

    @Inject
    private PaperService service;
    @Inject
    private DeskEntries entries;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Mistakes mistakes;

    private String known;
    private String paper;
    @TypedText(value = FieldLimit.REASON, missing = "editor.note.missing")
    private String reason;
    private EntryKey there;

    /** Corrects the identifier of the entry that the address names. */
    public void correct() {
        Actor editor = visitor.require(Role.EDITOR);
        DeskEntry entry = entries.entry(DeskAddress.of(page));
        EntryKey key = entry.row().key();
        boolean stale = known == null ? !key.equals(DeskAddress.of(page)) : !known.equals(ArxivIdBacking.known(entry));
        if (stale) {
            late(key);
        } else if (paper.equals(key.arxivId())) {
            mistakes.add("id:paper", "paper.id.same");
        } else {
            correct(editor, key);
        }
    }

    /** Changes nothing, because the identifier was corrected since. If it is the one that was typed, the form was sent twice. */
    private void late(EntryKey key) {
        if (paper.equals(key.arxivId())) {
            leave(key);
        } else {
            refuse("paper.id.stale", key.arxivId());
        }
    }

    private void correct(Actor editor, EntryKey key) {
        try {
            service.correctId(editor, key, paper, reason);
            leave(new EntryKey(key.date(), paper));
        } catch (NotFound e) {
            late(entries.entry(key).row().key());
        } catch (PaperThereException e) {
            there = e.key();
            refuse("paper.there", there.arxivId());
        } catch (ErasedPaperException e) {
            refuse("paper.erased", paper);
        }
    }

    private void leave(EntryKey key) {
        page.leadTo(Routes.EDITOR.path(key.date(), key.arxivId()), "id-corrected");
    }

    private void refuse(String message, String arxivId) {
        mistakes.add("id:paper", message, arxivId);
        Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
    }

    /** @return what the page showed: the entry, and the identifier that it had; null if the form does not say so */
    public String getKnown() {
        return known;
    }

    /** @param known what the page showed */
    public void setKnown(String known) {
        this.known = known;
    }

    /** @return the right identifier */
    public String getPaper() {
        return paper;
    }

    /** @param paper the right identifier */
    public void setPaper(String paper) {
        this.paper = paper;
    }

    /** @return the reason */
    public String getReason() {
        return reason;
    }

    /** @param reason the reason */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** @return the entry that has the new identifier already; null if there is none */
    public EntryKey getThere() {
        return there;
    }
}
