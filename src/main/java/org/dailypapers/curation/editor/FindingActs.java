package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.curation.editor.typing.DraftService;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.Remarks;
import org.dailypapers.curation.editor.typing.SubmissionName;
import org.dailypapers.curation.editor.typing.TypedOn;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.curation.finding.CheckHit;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.curation.finding.CheckTexts;
import org.dailypapers.curation.finding.DismissalScope;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.curation.finding.OpenFindings;
import org.dailypapers.curation.queue.Attention;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueueQuery;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.NotFound;

/**
 * Performs the actions on findings in the editor, or says why one is not possible. A fix is applied to the typed text and kept as a
 * draft, so that nothing is saved before the editor has seen it.
 */
@RequestScoped
class FindingActs {

    private static final String FIX = "fix:";
    private static final String DISMISS = "dismiss:";
    private static final String RECALL = "recall:";

    @Inject
    private EditorFindings findings;
    @Inject
    private FindingService service;
    @Inject
    private OpenFindings open;
    @Inject
    private DraftService drafts;
    @Inject
    private TypingService typing;
    @Inject
    private CheckRunner runner;
    @Inject
    private CheckTexts texts;
    @Inject
    private Words words;

    /** Runs an action once, even if its submission is sent again. */
    private interface Once {

        void run(Runnable action);
    }

    /** @return whether the form asks for an action on a finding */
    boolean handles(HttpServletRequest request) {
        String act = act(request);
        return act.startsWith(FIX) || act.startsWith(DISMISS) || act.startsWith(RECALL);
    }

    /**
     * @param editor who submitted the form
     * @param entry the current entry
     * @param form the typed text; for a dismissal, its remarks have the reason
     * @param request has {@code act}, which names the action and the finding
     * @return the outcome
     */
    Outcome act(Actor editor, DeskEntry entry, EntryForm form, HttpServletRequest request) {
        String act = act(request);
        TypedOn where = TypedOn.of(request.getParameterMap(), Client.of(request).device());
        if (act.startsWith(FIX)) {
            return fix(editor, entry, form, act.substring(FIX.length()), where);
        }
        boolean dismisses = act.startsWith(DISMISS);
        String[] named = act.substring((dismisses ? DISMISS : RECALL).length()).split(":", 2);
        long id = id(named[0], act);
        try {
            String press = SubmissionName.of(request);
            Once once = action -> typing.once(editor, entry.id(), press, action);
            Outcome outcome = typing.hasDone(editor, entry.id(), press) ? done(dismisses)
                    : dismisses ? dismiss(editor, id, why(named, form.remarks(), id), form.remarks(), once) : recall(editor, id, once);
            if (dismisses && outcome instanceof Outcome.Finished && drafts.untouched(entry.row().key(), form)
                    && QueueQuery.ofList(request.getParameter("list"), editor.id()).filter(list -> isDone(entry, list.filter())).isPresent()) {
                outcome = new Outcome.Finished("dismissed-next", true);
            }
            keep(editor, entry, outcome instanceof Outcome.Message || outcome instanceof Outcome.Refused ? form
                    : form.remarking(form.remarks().without(Remarks.why(id), Remarks.scope(id))), where);
            return outcome;
        } catch (ForbiddenException e) {
            keep(editor, entry, form, where);
            return told("editor.forbidden");
        } catch (NotFound e) {
            keep(editor, entry, form, where);
            return told("finding.gone");
        }
    }

    /** Whether an entry has left a queue, as far as its findings go. */
    private boolean isDone(DeskEntry entry, QueueFilter filter) {
        return !entry.row().conflict() && !entry.row().joined() && open.serious(entry.id()) == 0 && filter.attention() != Attention.INFO
                && (filter.check() == null || !open.has(entry.id(), filter.check()));
    }

    /** Keeps the typed text and what is typed beside it as a draft. */
    private void keep(Actor editor, DeskEntry entry, EntryForm form, TypedOn where) {
        if (drafts.untouched(entry.row().key(), form)) {
            drafts.used(editor, entry.id(), form, where);
        } else {
            drafts.keep(editor, entry.id(), form, where);
        }
    }

    private Outcome fix(Actor editor, DeskEntry entry, EntryForm form, String token, TypedOn where) {
        if (!form.typed().problems().isEmpty()) {
            return new Outcome.Refused(FormProblems.ofFields(form, words));
        }
        EntryKey key = entry.row().key();
        CheckHit checkHit = findings.tokens(key, form.typed().content()).get(token);
        if (checkHit == null || !checkHit.finding().fixable()) {
            return told("finding.gone");
        }
        EntryForm fixed = form.upon(form.loaded(), checkHit.finding().mended()).because(reason(form.reason(), texts.fixed(checkHit.check().name())));
        drafts.keep(editor, entry.id(), fixed, where);
        return new Outcome.Finished("fixed", false);
    }

    /** The reason with one more fix that was applied, each once. */
    private static String reason(String before, String title) {
        String joined = before.isBlank() ? title : before.contains(title) ? before : before.strip() + ", " + title;
        return FieldLimit.REASON.holds(joined) ? joined : before;
    }

    /** The typed reason, or the one of those to choose from that the button names by its number, from 1. */
    private String why(String[] named, Remarks remarks, long id) {
        List<String> canned = findings.getCannedReasons();
        if (named.length == 1) {
            return Params.text(remarks.text(Remarks.why(id)));
        }
        if (!named[1].matches("[1-9]") || Integer.parseInt(named[1]) > canned.size()) {
            throw new BadRequest("error.act", named[1]);
        }
        return canned.get(Integer.parseInt(named[1]) - 1);
    }

    private Outcome dismiss(Actor editor, long id, String why, Remarks remarks, Once once) {
        if (why == null) {
            return told("finding.why.missing");
        }
        List<FormProblem> problems = FormProblems.ofRemark(Remarks.why(id), Remarks.why(id), why, words);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        DismissalScope scope = DismissalScope.of(remarks.text(Remarks.scope(id))).orElse(DismissalScope.FINDING);
        once.run(() -> service.dismiss(editor, id, scope, why));
        if (scope == DismissalScope.CHECK) {
            runner.everything();
        }
        return done(true);
    }

    private Outcome recall(Actor editor, long id, Once once) {
        once.run(() -> service.recall(editor, id));
        return done(false);
    }

    private static Outcome done(boolean dismissed) {
        return new Outcome.Finished(dismissed ? "dismissed" : "recalled", false);
    }

    private static long id(String id, String act) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new BadRequest("error.act", act);
        }
        return Long.parseLong(id);
    }

    private static String act(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("act")).orElse("");
    }

    private Outcome told(String key) {
        return new Outcome.Message(words.text(key));
    }
}
