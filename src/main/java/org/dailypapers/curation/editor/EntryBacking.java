package org.dailypapers.curation.editor;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Role;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.Remarks;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The editor of an entry: the saved text, the typed text, and the problems with it. */
@Named
@RequestScoped
public class EntryBacking {

    @Inject
    private EditorRequest asked;
    @Inject
    private DeskEntries entries;
    @Inject
    private EditorConflict conflict;
    @Inject
    private EditorDraft draft;
    @Inject
    private EditorList list;
    @Inject
    private EditorSubmission submission;
    @Inject
    private EditorPanels panels;
    @Inject
    private DeskService service;
    @Inject
    private Page page;

    private EntryKey key;
    private DeskEntry entry;
    private EntryForm form;
    private Outcome outcome = Outcome.NOTHING;
    private final String pageName = UUID.randomUUID().toString();

    /** Shows the entry that the address names, or performs the action of a submitted form. */
    public void load() {
        asked.take(Faces.getRequest());
        list.take(asked.given("list"), asked.given("next"));
        entry = asked.entry();
        key = asked.key();
        conflict.load(entry, asked.given("conflict"), asked.given("theirs"));
        if (asked.isSubmission()) {
            act();
        } else {
            form = asked.hasForm() ? asked.form().restored(entry.content()) : begun();
        }
        if (!Faces.isResponseComplete()) {
            panels.load(entry, form);
        }
    }

    /** The form as it is first shown. */
    private EntryForm begun() {
        return conflict.filled(draft.restored(asked.actor(), entry), EntryForm.of(entry.content(), entry.row().revision()));
    }

    private void act() {
        submission.begin(entry);
        form = submission.isWhole() ? submission.sent(entry) : begun();
        outcome = submission.act(entry, form);
        if (outcome instanceof Outcome.Finished done) {
            SubmissionAnswer.done(asked.request(), Faces.getResponse(), submission.next(done));
            Faces.responseComplete();
            return;
        }
        if (outcome instanceof Outcome.Clashed clashed) {
            entry = entries.entry(key);
            form = clashed.form();
        }
        if (SubmissionAnswer.refused(asked.request(), Faces.getResponse())) {
            Faces.responseComplete();
        }
    }

    /** @return the current entry */
    public DeskEntry getEntry() {
        return entry;
    }

    /** @return the key of the entry */
    public EntryKey getKey() {
        return key;
    }

    /** @return the content of the form */
    public EntryForm getForm() {
        return form;
    }

    /** @return the account that the page is shown to */
    public long getAccount() {
        return asked.actor().id();
    }

    /** @return the name of the page that submitted the shown form; empty if the form shows stored text */
    public String getSentPage() {
        return asked.hasForm() ? asked.from().page() : "";
    }

    /** @return whether the form shows submitted text that was not saved and may not be stored anywhere */
    public boolean isAlone() {
        return asked.hasForm() && isDirty() && getClashes() == null;
    }

    /** @return a name for this showing of the editor */
    public String getPageName() {
        return pageName;
    }

    /** @return a message about the result of the action; null if there is none */
    public String getTold() {
        return outcome instanceof Outcome.Message told ? told.text() : null;
    }

    /** @return whether the editor has to say whether to approve although findings are open */
    public boolean isAsked() {
        return outcome instanceof Outcome.Asked;
    }

    /** @return how many errors and warnings were open when the question was asked; 0 if none was */
    public long getAskedOpen() {
        return outcome instanceof Outcome.Asked question ? question.open() : 0;
    }

    /** @return the action that approves although findings are open: the one that was asked for, or the one that goes on */
    public String getAccepting() {
        return outcome instanceof Outcome.Asked question && !question.onward() ? "accept" : "accept-next";
    }

    /** @return the problems with the typed text */
    public List<FormProblem> getProblems() {
        return outcome instanceof Outcome.Refused refused ? refused.problems() : List.of();
    }

    /**
     * @param field the name of a field, with its number if there are several
     * @return the problem with it; null if there is none
     */
    public String problem(String field) {
        return getProblems().stream().filter(problem -> problem.field().equals(field)).map(FormProblem::message).findFirst()
                .orElse(null);
    }

    /** @return the clashes with what somebody else saved; null if there are none */
    public Clashes getClashes() {
        return outcome instanceof Outcome.Clashed clashed ? clashed.clashes() : null;
    }

    /** @return whether the form has the merged text of two people */
    public boolean isMerged() {
        return asked.given("merged") != null;
    }

    /** @return whether there is unsaved text */
    public boolean isDirty() {
        return !form.saysTheSame(EntryForm.of(entry.content(), entry.row().revision()));
    }

    /** @return whether a draft was just discarded and can be restored */
    public boolean isUndoable() {
        return "draft-discarded".equals(asked.request().getParameter("done"));
    }

    /** @return the text typed as the note of a judgement */
    public String getNote() {
        return form.remarks().text(Remarks.NOTE);
    }

    /** @return the text typed as the reason for unpublishing that readers see */
    public String getNotice() {
        return form.remarks().text(Remarks.NOTICE);
    }

    /** @return the path where an editor corrects the identifier of the paper */
    public String getArxivIdPath() {
        return Routes.ARXIV_ID.path(key.date(), key.arxivId());
    }

    /** @return the path where an editor says that the authors of the paper withdrew it */
    public String getWithdrawalPath() {
        return Routes.PAPER_WITHDRAWAL.path(key.arxivId());
    }

    /** @return the address that the form is sent to */
    public String getAction() {
        return page.link(Routes.EDITOR.path(key.date(), key.arxivId()));
    }

    /** @return the address that receives the text while it is typed */
    public String getTypingLink() {
        return page.link(Routes.EDITOR_TYPING.path(key.date(), key.arxivId()));
    }

    /** @return whether the fields about the paper, as opposed to its summary, are expanded at first */
    public boolean isMetaOpen() {
        EntryForm now = EntryForm.of(entry.content(), entry.row().revision());
        return outcome instanceof Outcome.Clashed || conflict.isShown() || !getProblems().isEmpty() || !form.title().equals(now.title())
                || !form.authors().equals(now.authors()) || !form.votes().equals(now.votes())
                || !form.thumbnail().equals(now.thumbnail()) || !form.video().equals(now.video());
    }

    /** @return whether the editor is an admin */
    public boolean isAdmin() {
        return asked.actor().role().includes(Role.ADMIN);
    }

    /** @return whether the editor can publish the unpublished entry again */
    public boolean isRestorable() {
        return entry.row().withdrawn() && (isAdmin() || service.isWithdrawnBy(asked.actor(), key));
    }

    /** @return the path where the entry is erased */
    public String getErasePath() {
        return Routes.ERASE_ENTRY.path(key.date(), key.arxivId());
    }
}
