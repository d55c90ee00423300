package org.dailypapers.curation.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ArxivId;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.desk.DeskAddress;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.act.ErasedPaperException;
import org.dailypapers.digest.act.PaperThereException;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The page on which an editor corrects the arXiv identifier of an entry. */
@Named
@RequestScoped
public class ArxivIdBacking {

    @Inject
    private PaperService service;
    @Inject
    private DeskEntries entries;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;
    @Inject
    private Mistakes mistakes;

    private DeskEntry entry;
    private EntryKey there;

    /** Loads the entry that the address names, or corrects its identifier if the form was submitted. */
    public void load() {
        Actor editor = visitor.require(Role.EDITOR);
        entry = entries.entry(DeskAddress.of(page));
        if (Faces.getRequest().getMethod().equals("POST")) {
            correct(editor);
        }
    }

    private void correct(Actor editor) {
        String paper = Params.text(typed.text("paper"));
        String reason = Params.text(typed.text("reason"));
        Optional<String> arxivId = paper == null ? Optional.empty() : ArxivId.in(paper);
        boolean stale = isStale();
        if (arxivId.isEmpty()) {
            mistakes.add("id:paper", "paper.id.wrong");
        } else if (!stale && arxivId.get().equals(getKey().arxivId())) {
            mistakes.add("id:paper", "paper.id.same");
        }
        if (reason == null) {
            mistakes.add("id:reason", "editor.note.missing");
        }
        mistakes.fits("id:reason", FieldLimit.REASON, reason);
        if (!mistakes.isNone()) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (stale) {
            late(arxivId.get());
        } else {
            correct(editor, arxivId.get(), reason);
        }
    }

    /** Returns whether the page was about another entry or another identifier; without a field that says so, the address does. */
    private boolean isStale() {
        String known = Params.text(typed.text("known"));
        return known == null ? !getKey().equals(DeskAddress.of(page)) : !known.equals(getKnown());
    }

    /** Changes nothing, because the identifier was corrected since. If it is the one that was typed, the form was sent twice. */
    private void late(String arxivId) {
        if (arxivId.equals(getKey().arxivId())) {
            lead();
        } else {
            refuse("paper.id.stale", getKey().arxivId());
        }
    }

    private void lead() {
        page.leadTo(Routes.EDITOR.path(getKey().date(), getKey().arxivId()), "id-corrected");
    }

    private void correct(Actor editor, String arxivId, String reason) {
        try {
            service.correctId(editor, getKey(), arxivId, reason);
            entry = entries.entry(new EntryKey(getKey().date(), arxivId));
            lead();
        } catch (NotFound e) {
            entry = entries.entry(getKey());
            late(arxivId);
        } catch (PaperThereException e) {
            there = e.key();
            refuse("paper.there", there.arxivId());
        } catch (ErasedPaperException e) {
            refuse("paper.erased", arxivId);
        }
    }

    private void refuse(String key, String arxivId) {
        mistakes.add("id:paper", key, arxivId);
        Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
    }

    /** @return the key of the entry */
    public EntryKey getKey() {
        return entry.row().key();
    }

    /** @return what the page shows: the entry, and the identifier that it has */
    public String getKnown() {
        return entry.id() + "/" + getKey().arxivId();
    }

    /** @return the title of the newest revision */
    public String getTitle() {
        return Prose.plainLine(ShownTitle.of(entry.content().title(), getKey().arxivId()));
    }

    /** @return the entry that has the new identifier already; null if there is none */
    public EntryKey getThere() {
        return there;
    }
}
