package org.dailypapers.curation.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.Submission;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.problem.Forbidden;
import org.dailypapers.platform.route.DoneMessage;

/** A submission of the editor: what it ends, what it does, and where it redirects. */
@RequestScoped
class EditorSubmission {

    /** The actions on drafts, which end the typing themselves. */
    private static final List<String> OF_DRAFTS = List.of("discard", "undo");

    @Inject
    private EditorRequest asked;
    @Inject
    private TypingService typing;
    @Inject
    private EditorActs acts;
    @Inject
    private FindingActs findings;
    @Inject
    private EditorUndo undo;
    @Inject
    private CheckRunner checks;
    @Inject
    private EditorList list;

    /**
     * Ends the typing before it, if the submission has the whole form.
     *
     * @throws Forbidden if the page was shown to another account
     */
    void begin(DeskEntry entry) {
        SubmissionAnswer.requireSame(asked.request(), asked.actor());
        typing.begin(asked.actor(), entry.id());
        if (isWhole() && !OF_DRAFTS.contains(asked.given("act"))) {
            typing.end(asked.actor(), entry.id());
        }
    }

    /** @return whether the submission has the whole form */
    boolean isWhole() {
        return EntryForm.isIn(asked.request().getParameterMap());
    }

    /** @return the submitted form */
    EntryForm sent(DeskEntry entry) {
        return EntryForm.of(asked.request().getParameterMap()).restored(entry.content());
    }

    /**
     * Performs the action of the button.
     *
     * @param form the content of the form on the page
     * @return the outcome
     */
    Outcome act(DeskEntry entry, EntryForm form) {
        Outcome outcome = undo.handles(asked.request()) ? undo.act(asked.actor(), entry, asked.request())
                : findings.handles(asked.request()) ? findings.act(asked.actor(), entry, form, asked.request())
                : acts.act(new Submission(asked.actor(), entry, sent(entry), isWhole(), asked.request()));
        if (outcome instanceof Outcome.Finished) {
            checks.now(asked.key());
        }
        return outcome;
    }

    /** @return the address to which a successful submission redirects */
    String next(Outcome.Finished done) {
        Map<String, String> more = new LinkedHashMap<>(findings.handles(asked.request()) && !done.onward() ? goingOn() : Map.of());
        if (done.version() != null) {
            more.put(DoneMessage.VERSION, done.version().toString());
        }
        if (EditorUndo.isPossible(done.key())) {
            more.put(EditorUndo.PARAMETER, asked.key().toString());
        }
        return done.onward() ? list.onward(asked.key(), done.key(), more, asked.actor().id()) : list.here(asked.key(), done.key(), more);
    }

    /** The parameters that keep a merge or the resolution of a conflict going after a fix, which does not save. */
    private Map<String, String> goingOn() {
        HttpServletRequest request = asked.request();
        Map<String, String> going = new LinkedHashMap<>();
        for (String name : List.of("conflict", "merged")) {
            if (request.getParameter(name) != null) {
                going.put(name, request.getParameter(name));
            }
        }
        return going;
    }
}
