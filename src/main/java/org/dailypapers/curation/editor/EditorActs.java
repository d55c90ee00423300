package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import java.util.Set;

import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.Content;
import org.dailypapers.content.ContentProblem;
import org.dailypapers.content.Merge;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.digest.ConflictOverException;
import org.dailypapers.digest.DerivativesException;
import org.dailypapers.digest.DeskEntry;
import org.dailypapers.digest.DeskRepository;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.HistoryRepository;
import org.dailypapers.digest.OwnApprovalException;
import org.dailypapers.digest.RevisionView;
import org.dailypapers.digest.Sight;
import org.dailypapers.digest.StaleException;
import org.dailypapers.digest.Status;
import org.dailypapers.platform.BadRequest;
import org.dailypapers.platform.Params;
import org.dailypapers.platform.Words;

/** Does what the buttons of the editor ask for, or says why not. */
@RequestScoped
class EditorActs {

    /** What the note is kept with. */
    private static final Set<String> USING_NOTE = Set.of("approve", "return", "hide", "unhide", "withdraw", "restore", "revert");

    /** What is done once, however often its press is sent, and the messages that say that it is done. */
    private static final Map<String, String> DONE = Map.of("approve", "approved", "return", "returned", "hide", "hide-done",
            "unhide", "unhide-done", "withdraw", "withdraw-done", "restore", "restore-done", "revert", "reverted");

    @Inject
    private DeskService service;
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
     * @param asked what was asked for
     * @return what became of it
     * @throws BadRequest where the act is none
     */
    Outcome act(Press asked) {
        List<FormProblem> wrong = asked.back() == null ? FormProblems.ofRemark(Remarks.NOTE, "f-note", asked.note(), words)
                : FormProblems.ofRemark("back." + asked.back(), "back-" + asked.back(), asked.note(), words);
        if (!wrong.isEmpty() && USING_NOTE.contains(asked.act())) {
            keep(asked);
            return new Outcome.Refused(wrong);
        }
        Press press = informed(asked);
        try {
            if (DONE.containsKey(press.act()) && typing.hasDone(press.editor(), press.entry().id(), press.name())) {
                return done(press);
            }
            return switch (press.act()) {
                case "save" -> save(press);
                case "approve" -> judge(press, Status.APPROVED);
                case "return" -> judge(press, Status.RETURNED);
                case "hide", "unhide" -> flag(press, Flag.HIDDEN);
                case "withdraw", "restore" -> flag(press, Flag.WITHDRAWN);
                case "revert" -> revert(press);
                case "discard", "undo" -> draft(press, press.act());
                default -> throw new BadRequest("error.act", press.act());
            };
        } catch (StaleException e) {
            return told("editor.stale", Integer.toString(e.newest()));
        } catch (OwnApprovalException e) {
            return told("editor.own");
        } catch (ForbiddenException e) {
            return told("editor.forbidden");
        } catch (DerivativesException e) {
            keep(press);
            return told("editor.derivatives", e.attribution().licence(), Optional.ofNullable(e.attribution().author()).orElse("?"));
        }
    }

    /** Keeps what is typed; a button beside the editor sends nothing of it. */
    private void keep(Press press) {
        keep(press, press.form());
    }

    private void keep(Press press, EntryForm form) {
        if (press.typed()) {
            drafts.keep(press.editor(), press.entry().id(), form, press.where());
        }
    }

    private Press informed(Press press) {
        return press.typed() ? press.informed(typing.informed(press.editor(), press.entry().id(), press.form(), press.where())) : press;
    }

    private Outcome save(Press press) {
        EntryForm form = press.form();
        if (press.saved() && untouched(press)) {
            return used(press, new Outcome.Done("saved-again", press.onward()));
        }
        if (!press.typed() || press.conflict() == null && untouched(press)) {
            return press.onward() ? used(press, new Outcome.Done(null, true)) : told("editor.unchanged");
        }
        List<FormProblem> problems = FormProblems.of(form, words);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        try {
            typing.save(press);
        } catch (StaleException | ConflictOverException e) {
            Press informed = informed(press);
            return informed == press ? late(press, e) : save(informed);
        }
        return new Outcome.Done(press.conflict() == null ? "saved" : "decided", press.onward());
    }

    /** Notes what of the form was used; what else is typed beside the text stays. */
    private Outcome used(Press press, Outcome outcome, String... fields) {
        if (press.typed()) {
            drafts.used(press.editor(), press.entry().id(), press.form().remarking(press.form().remarks().without(fields)), press.where());
        }
        return outcome;
    }

    /** Somebody else was faster. */
    private Outcome late(Press press, RuntimeException why) {
        keep(press);
        return why instanceof StaleException ? clash(press) : told("conflict.over.editing");
    }

    private Outcome clash(Press press) {
        DeskEntry now = desk.find(press.key()).orElseThrow();
        Content base = loaded(press).map(RevisionView::content).orElse(now.content());
        Merge merge = Merge.of(base, press.form().typed().content(), now.content());
        RevisionView saved = history.revision(press.key(), now.row().revision(), Sight.DESK).orElseThrow();
        Long by = saved.row().personId();
        String name = by == null ? null : people.displayNames(List.of(by)).getOrDefault(by, "?");
        return new Outcome.Clashed(press.form().upon(now.row().revision(), merge.merged()),
                Clashes.of(press.form().loaded(), saved.row(), name, merge));
    }

    private Outcome judge(Press press, Status found) {
        if (!untouched(press)) {
            return told("editor.unsaved");
        }
        if (found == Status.RETURNED && press.note() == null) {
            return told("editor.note.missing");
        }
        once(press, () -> service.judge(press.editor(), press.key(), press.form().loaded(), found, press.note()));
        return done(press);
    }

    private Outcome flag(Press press, Flag flag) {
        boolean on = press.act().equals("hide") || press.act().equals("withdraw");
        if (on && press.note() == null) {
            return told("editor.note.missing");
        }
        if (!untouched(press)) {
            keep(press);
        }
        once(press, () -> service.flag(press.editor(), press.key(), flag, on, press.note()));
        return done(press);
    }

    private Outcome revert(Press press) {
        Integer number = Params.number(press.back(), 1, "error.act");
        if (press.note() == null || number == null) {
            return told("editor.note.missing");
        }
        once(press, () -> service.revert(press.editor(), press.key(), press.form().loaded(), number, press.note()));
        return done(press);
    }

    private boolean once(Press press, Runnable deed) {
        return typing.once(press.editor(), press.entry().id(), press.name(), deed);
    }

    /** The note was used; the text that is typed stays, also what was typed after a press whose answer was lost. */
    private Outcome done(Press press) {
        Outcome done = new Outcome.Done(DONE.get(press.act()), press.onward());
        if (!press.typed() || untouched(press)) {
            return used(press, done, Remarks.NOTE);
        }
        keep(press, press.form().remarking(press.form().remarks().without(Remarks.NOTE)));
        return done;
    }

    private Outcome draft(Press press, String name) {
        if (name.equals("undo")) {
            EntryForm typed = press.typed() && !untouched(press) ? press.form() : null;
            boolean now = once(press, () -> drafts.takeBack(press.editor(), press.entry().id(), typed, press.where()));
            if (!now && typed != null && !steppedAside(press)) {
                keep(press);
            }
            return new Outcome.Done(null, false);
        }
        drafts.putAway(press.editor(), press.entry().id(), press.typed() ? press.form() : null, press.where());
        return new Outcome.Done("draft-discarded", false);
    }

    /** Whether what is typed is kept, as it stepped aside for what came back. */
    private boolean steppedAside(Press press) {
        return drafts.displaced(press.editor(), press.entry().id()).filter(draft -> draft.form().saysTheSame(press.form())).isPresent();
    }

    /** Whether the form says what the revision that it was loaded from says. */
    private boolean untouched(Press press) {
        return drafts.untouched(press.key(), press.form());
    }

    private Optional<RevisionView> loaded(Press press) {
        return history.revision(press.key(), press.form().loaded(), Sight.DESK);
    }

    private Outcome told(String key, Object... arguments) {
        return new Outcome.Told(words.text(key, arguments));
    }
}
