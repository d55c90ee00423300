package org.dailypapers.curation.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.content.Content;
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
import org.dailypapers.curation.finding.StoredFinding;
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

    /** Stands between the findings that a button names. */
    static final String AND = "+";

    private static final String FIX = "fix:";
    private static final String FIX_ALL = "fix-all:";
    /** How many fixes one press applies at most. */
    private static final int MOST_FIXES = 200;
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
        return act.startsWith(FIX) || act.startsWith(FIX_ALL) || act.startsWith(DISMISS) || act.startsWith(RECALL);
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
            return fix(editor, entry, form, List.of(act.substring(FIX.length()).split(Pattern.quote(AND), -1)), where);
        }
        if (act.startsWith(FIX_ALL)) {
            return fixAll(editor, entry, form, act.substring(FIX_ALL.length()), where);
        }
        boolean dismisses = act.startsWith(DISMISS);
        String[] named = act.substring((dismisses ? DISMISS : RECALL).length()).split(":", 2);
        List<Long> ids = Stream.of(named[0].split(Pattern.quote(AND), -1)).map(one -> id(one, act)).toList();
        long id = ids.get(0);
        try {
            String press = SubmissionName.of(request);
            Once once = action -> typing.once(editor, entry.id(), press, action);
            Outcome outcome = typing.hasDone(editor, entry.id(), press) ? done(dismisses)
                    : dismisses ? dismiss(editor, ids, why(named, form.remarks(), id), form.remarks(), once) : recall(editor, id, once);
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

    private Outcome fix(Actor editor, DeskEntry entry, EntryForm form, List<String> named, TypedOn where) {
        if (!form.typed().problems().isEmpty()) {
            return new Outcome.Refused(FormProblems.ofFields(form, words));
        }
        String check = named.get(0).replaceFirst("\\..*", "");
        List<String> left = new ArrayList<>(named);
        return fixed(editor, entry, form, where, check, tokens -> {
            Optional<String> next = left.stream().map(one -> named.size() == 1 ? one : first(tokens, cause(one))).filter(tokens::containsKey).findFirst();
            next.ifPresent(token -> left.remove(left.stream().filter(one -> cause(one).equals(cause(token))).findFirst().orElseThrow()));
            return next;
        });
    }

    /** The token of the first finding of a cause that has a fix; empty if there is none. */
    private static String first(Map<String, CheckHit> tokens, String cause) {
        return tokens.entrySet().stream().filter(one -> one.getValue().finding().fixable() && cause(one.getKey()).equals(cause)).map(Map.Entry::getKey)
                .findFirst().orElse("");
    }

    /** Applies the fixes of all findings of a check, dismissed ones apart. */
    private Outcome fixAll(Actor editor, DeskEntry entry, EntryForm form, String check, TypedOn where) {
        if (!form.typed().problems().isEmpty()) {
            return new Outcome.Refused(FormProblems.ofFields(form, words));
        }
        return fixed(editor, entry, form, where, check, tokens -> tokens.entrySet().stream()
                .filter(one -> one.getValue().finding().fixable()).map(Map.Entry::getKey).findFirst());
    }

    /**
     * Applies one fix of a check after another, as each changes the text in which the next one is found. Dismissed findings keep their
     * text.
     *
     * @param next chooses a token among those of the open findings
     */
    private Outcome fixed(Actor editor, DeskEntry entry, EntryForm form, TypedOn where, String check,
            Function<Map<String, CheckHit>, Optional<String>> next) {
        EntryForm now = form;
        Map<String, CheckHit> tokens = findings.tokens(entry.row().key(), form.typed().content(), check);
        Set<String> dismissed = dismissed(entry, tokens);
        for (int i = 0; i < MOST_FIXES; i++) {
            Content before = now.typed().content();
            tokens.keySet().removeAll(dismissed);
            Optional<String> token = next.apply(tokens);
            Optional<Content> mended = token.map(tokens::get).filter(hit -> hit.finding().fixable()).map(hit -> hit.finding().mended())
                    .filter(content -> !content.equals(before));
            if (mended.isEmpty()) {
                break;
            }
            now = now.upon(now.loaded(), mended.get()).because(reason(now.reason(), texts.fixed(check)));
            dismissed = renumbered(dismissed, token.get());
            tokens = findings.tokens(entry.row().key(), now.typed().content(), check);
        }
        if (now == form) {
            return told("finding.gone");
        }
        drafts.keep(editor, entry.id(), now, where);
        return new Outcome.Finished("fixed", false);
    }

    private Set<String> dismissed(DeskEntry entry, Map<String, CheckHit> tokens) {
        Map<CheckHit, StoredFinding> known = service.known(entry.id(), tokens.values());
        return tokens.entrySet().stream().filter(one -> known.containsKey(one.getValue()) && known.get(one.getValue()).isLeft())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The same tokens after another one has been fixed: those behind it among equal findings count one less. */
    private static Set<String> renumbered(Set<String> tokens, String fixed) {
        return tokens.stream().map(one -> cause(one).equals(cause(fixed)) && number(one) > number(fixed)
                ? cause(one) + "." + (number(one) - 1) : one).collect(Collectors.toSet());
    }

    private static int number(String token) {
        return Integer.parseInt(token.substring(token.lastIndexOf('.') + 1));
    }

    /** What a token names, without the number among equal findings, which changes as they are fixed. */
    static String cause(String token) {
        return token.replaceFirst("\\.\\d+$", "");
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

    /** Dismisses the findings of a card; the reason is typed at the first. */
    private Outcome dismiss(Actor editor, List<Long> ids, String why, Remarks remarks, Once once) {
        long id = ids.get(0);
        if (why == null) {
            return told("finding.why.missing");
        }
        List<FormProblem> problems = FormProblems.ofRemark(Remarks.why(id), Remarks.why(id), why, words);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        DismissalScope scope = DismissalScope.of(remarks.text(Remarks.scope(id))).orElse(DismissalScope.FINDING);
        once.run(() -> service.dismiss(editor, scope == DismissalScope.FINDING ? ids : List.of(id), scope, why));
        if (scope == DismissalScope.CHECK) {
            runner.everything();
            return new Outcome.Finished("check-off", false);
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
