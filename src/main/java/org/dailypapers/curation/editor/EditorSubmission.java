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

/** A press of a button of the editor: what it ends, what it does, and where it leads. */
@RequestScoped
class EditorSubmission {

    /** What becomes of drafts ends them where it is done. */
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
    private CheckRunner checks;
    @Inject
    private EditorList list;

    /**
     * Ends what was typed before, where the press brings the whole form.
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

    /** @return whether the press brings the whole form */
    boolean isWhole() {
        return EntryForm.isIn(asked.request().getParameterMap());
    }

    /** @return the form that the press brings */
    EntryForm sent(DeskEntry entry) {
        return EntryForm.of(asked.request().getParameterMap()).restored(entry.content());
    }

    /**
     * Does what the button asks for.
     *
     * @param form what the page shows
     * @return what became of it
     */
    Outcome act(DeskEntry entry, EntryForm form) {
        Outcome outcome = findings.handles(asked.request()) ? findings.act(asked.actor(), entry, form, asked.request())
                : acts.act(new Submission(asked.actor(), entry, sent(entry), isWhole(), asked.request()));
        if (outcome instanceof Outcome.Finished) {
            checks.now(asked.key());
        }
        return outcome;
    }

    /** @return the address where a press leads that is done */
    String next(Outcome.Finished done) {
        return done.onward() ? list.onward(asked.key(), done.key(), asked.actor().id())
                : list.here(asked.key(), done.key(), findings.handles(asked.request()) ? goingOn() : Map.of());
    }

    /** What is being merged or decided goes on after a fix, which saves nothing. */
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
