package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import java.util.Set;
import java.util.stream.Stream;

import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.Content;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.editor.typing.DraftService;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.Remarks;
import org.dailypapers.curation.editor.typing.Submission;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.curation.finding.OpenFindings;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.ConflictOverException;
import org.dailypapers.digest.act.DerivativesException;
import org.dailypapers.digest.act.OwnApprovalException;
import org.dailypapers.digest.act.StaleException;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionView;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.BadRequest;

/** Performs the actions of the editor, or says why one is not possible. */
@RequestScoped
class EditorActs {

    /** The actions that store the note. */
    private static final Set<String> USING_NOTE = Set.of("approve", "accept", "return", "hide", "unhide", "withdraw", "restore", "revert");

    /** The actions that are done only once even if the submission is sent again, with the messages that confirm them. */
    private static final Map<String, String> DONE = Map.of("approve", "approved", "accept", "approved", "return", "returned", "hide", "hide-done",
            "unhide", "unhide-done", "withdraw", "withdraw-done", "restore", "restore-done", "revert", "reverted");

    @Inject
    private DeskService service;
    @Inject
    private OpenFindings open;
    @Inject
    private DraftService drafts;
    @Inject
    private TypingService typing;
    @Inject
    private DeskRepository desk;
    @Inject
    private HistoryRepository history;
    @Inject
    private PeopleService people;
    @Inject
    private Words words;

    /**
     * @param asked the submission
     * @return the outcome
     * @throws BadRequest if the action does not exist
     */
    Outcome act(Submission asked) {
        List<FormProblem> wrong = asked.back() == null ? FormProblems.ofRemark(Remarks.NOTE, "f-note", asked.note(), words)
                : FormProblems.ofRemark("back." + asked.back(), "back-" + asked.back(), asked.note(), words);
        if (asked.act().equals("withdraw")) {
            wrong = Stream.concat(wrong.stream(), FormProblems.ofRemark(Remarks.NOTICE, "f-notice", asked.notice(), words).stream()).toList();
        }
        if (!wrong.isEmpty() && USING_NOTE.contains(asked.act())) {
            keep(asked);
            return new Outcome.Refused(wrong);
        }
        Submission submission = informed(asked);
        try {
            if (DONE.containsKey(submission.act()) && typing.hasDone(submission.editor(), submission.entry().id(), submission.name())) {
                return done(submission);
            }
            return switch (submission.act()) {
                case "save" -> save(submission);
                case "approve", "accept" -> judge(submission, Status.APPROVED);
                case "return" -> judge(submission, Status.RETURNED);
                case "hide", "unhide" -> flag(submission, Flag.HIDDEN);
                case "withdraw", "restore" -> flag(submission, Flag.WITHDRAWN);
                case "revert" -> revert(submission);
                case "discard", "undo" -> draft(submission, submission.act());
                default -> throw new BadRequest("error.act", submission.act());
            };
        } catch (StaleException e) {
            return told("editor.stale", Integer.toString(e.newest()));
        } catch (OwnApprovalException e) {
            return told("editor.own");
        } catch (ForbiddenException e) {
            return told("editor.forbidden");
        } catch (DerivativesException e) {
            keep(submission);
            return told("editor.derivatives", e.attribution().licence(), Optional.ofNullable(e.attribution().author()).orElse("?"));
        }
    }

    /** Keeps the typed text as a draft, if the submission has it: buttons beside the editor do not send it. */
    private void keep(Submission submission) {
        keep(submission, submission.form());
    }

    private void keep(Submission submission, EntryForm form) {
        if (submission.typed()) {
            drafts.keep(submission.editor(), submission.entry().id(), form, submission.where());
        }
    }

    private Submission informed(Submission submission) {
        return submission.typed() ? submission.informed(typing.informed(submission.editor(), submission.entry().id(), submission.form(), submission.where())) : submission;
    }

    private Outcome save(Submission submission) {
        EntryForm form = submission.form();
        if (submission.saved() && untouched(submission)) {
            return used(submission, new Outcome.Finished("saved-again", submission.onward()));
        }
        if (!submission.typed() || submission.conflict() == null && untouched(submission)) {
            return submission.onward() ? used(submission, new Outcome.Finished(null, true)) : told("editor.unchanged");
        }
        List<FormProblem> problems = FormProblems.of(form, words);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        try {
            typing.save(submission);
        } catch (StaleException | ConflictOverException e) {
            Submission informed = informed(submission);
            return informed == submission ? late(submission, e) : save(informed);
        }
        return new Outcome.Finished(submission.conflict() == null ? "saved" : "decided", submission.onward());
    }

    /** Ends the draft and removes the given fields from it; other text beside the entry stays. */
    private Outcome used(Submission submission, Outcome outcome, String... fields) {
        if (submission.typed()) {
            drafts.used(submission.editor(), submission.entry().id(), submission.form().remarking(submission.form().remarks().without(fields)), submission.where());
        }
        return outcome;
    }

    /** Keeps the typed text, because somebody else saved first, and shows the clashes or a message. */
    private Outcome late(Submission submission, RuntimeException why) {
        keep(submission);
        return why instanceof StaleException ? clash(submission) : told("conflict.over.editing");
    }

    private Outcome clash(Submission submission) {
        DeskEntry now = desk.find(submission.key()).orElseThrow();
        Content base = loaded(submission).map(RevisionView::content).orElse(now.content());
        Merge merge = Merge.of(base, submission.form().typed().content(), now.content());
        RevisionView saved = history.revision(submission.key(), now.row().revision(), Audience.DESK).orElseThrow();
        Long by = saved.row().personId();
        String name = by == null ? null : people.displayNames(List.of(by)).getOrDefault(by, "?");
        return new Outcome.Clashed(submission.form().upon(now.row().revision(), merge.merged()),
                Clashes.of(submission.form().loaded(), saved.row(), name, merge));
    }

    private Outcome judge(Submission submission, Status found) {
        if (!untouched(submission)) {
            return told("editor.unsaved");
        }
        if (found == Status.RETURNED && submission.entry().row().status() == Status.RETURNED) {
            return told("editor.returned.already");
        }
        if (found == Status.RETURNED && submission.note() == null) {
            return told("editor.note.missing");
        }
        long serious = submission.act().equals("approve") ? open.serious(submission.entry().id()) : 0;
        if (serious > 0) {
            return new Outcome.Asked(serious, submission.onward());
        }
        once(submission, () -> service.judge(submission.editor(), submission.key(), submission.form().loaded(), found, submission.note()));
        return done(submission);
    }

    private Outcome flag(Submission submission, Flag flag) {
        boolean on = submission.act().equals("hide") || submission.act().equals("withdraw");
        if (on && submission.note() == null) {
            return told("editor.note.missing");
        }
        if (!untouched(submission)) {
            keep(submission);
        }
        once(submission, () -> service.flag(submission.editor(), submission.key(), flag, on, submission.note(),
                submission.act().equals("withdraw") ? submission.notice() : null));
        return done(submission);
    }

    private Outcome revert(Submission submission) {
        Integer number = Params.number(submission.back(), 1, "error.act");
        if (submission.note() == null || number == null) {
            return told("editor.note.missing");
        }
        once(submission, () -> service.revert(submission.editor(), submission.key(), submission.form().loaded(), number, submission.note()));
        return done(submission);
    }

    private boolean once(Submission submission, Runnable action) {
        return typing.once(submission.editor(), submission.entry().id(), submission.name(), action);
    }

    /** Removes the note, which was used, and keeps the typed text, including text typed after a submission whose response was lost. */
    private Outcome done(Submission submission) {
        Outcome done = submission.act().equals("return") ? returned(submission)
                : new Outcome.Finished(isUnseen(submission) ? "approved-unseen" : DONE.get(submission.act()), submission.onward());
        if (!submission.typed() || untouched(submission)) {
            return used(submission, done, Remarks.NOTE, Remarks.NOTICE);
        }
        keep(submission, submission.form().remarking(submission.form().remarks().without(Remarks.NOTE, Remarks.NOTICE)));
        return done;
    }

    /** Whether an approved entry stays hidden or unpublished. */
    private boolean isUnseen(Submission submission) {
        return DONE.get(submission.act()).equals("approved") && (submission.entry().row().hidden() || submission.entry().row().withdrawn());
    }

    /** Says what readers see now: the newest revision that was not sent back, or nothing. */
    private Outcome returned(Submission submission) {
        Integer shown = desk.find(submission.key()).map(entry -> entry.row().published()).orElse(null);
        return new Outcome.Finished(shown == null ? "returned" : "returned-shown", submission.onward(), shown);
    }

    private Outcome draft(Submission submission, String name) {
        if (name.equals("undo")) {
            EntryForm typed = submission.typed() && !untouched(submission) ? submission.form() : null;
            boolean now = once(submission, () -> drafts.takeBack(submission.editor(), submission.entry().id(), typed, submission.where()));
            if (!now && typed != null && !steppedAside(submission)) {
                keep(submission);
            }
            return new Outcome.Finished(null, false);
        }
        drafts.putAway(submission.editor(), submission.entry().id(), submission.typed() ? submission.form() : null, submission.where());
        return new Outcome.Finished("draft-discarded", false);
    }

    /** Whether the typed text is kept already, as the draft that was set aside for the one that was restored. */
    private boolean steppedAside(Submission submission) {
        return drafts.displaced(submission.editor(), submission.entry().id()).filter(draft -> draft.form().saysTheSame(submission.form())).isPresent();
    }

    /** Whether the form has the same text as the revision that it was loaded from. */
    private boolean untouched(Submission submission) {
        return drafts.untouched(submission.key(), submission.form());
    }

    private Optional<RevisionView> loaded(Submission submission) {
        return history.revision(submission.key(), submission.form().loaded(), Audience.DESK);
    }

    private Outcome told(String key, Object... arguments) {
        return new Outcome.Message(words.text(key, arguments));
    }
}
