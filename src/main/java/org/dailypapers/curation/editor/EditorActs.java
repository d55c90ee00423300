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
            return switch (press.act()) {
                case "save" -> save(press);
                case "approve" -> judge(press, Status.APPROVED, "approved");
                case "return" -> judge(press, Status.RETURNED, "returned");
                case "hide", "unhide" -> flag(press, Flag.HIDDEN, press.act());
                case "withdraw", "restore" -> flag(press, Flag.WITHDRAWN, press.act());
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

    private Outcome judge(Press press, Status found, String done) {
        if (!untouched(press)) {
            return told("editor.unsaved");
        }
        if (found == Status.RETURNED && press.note() == null) {
            return told("editor.note.missing");
        }
        service.judge(press.editor(), press.key(), press.form().loaded(), found, press.note());
        return used(press, new Outcome.Done(done, press.onward()), Remarks.NOTE);
    }

    private Outcome flag(Press press, Flag flag, String name) {
        boolean on = name.equals("hide") || name.equals("withdraw");
        if (on && press.note() == null) {
            return told("editor.note.missing");
        }
        boolean untouched = untouched(press);
        if (!untouched) {
            keep(press);
        }
        service.flag(press.editor(), press.key(), flag, on, press.note());
        Outcome done = new Outcome.Done(name + "-done", false);
        if (untouched) {
            return used(press, done, Remarks.NOTE);
        }
        keep(press, press.form().remarking(press.form().remarks().without(Remarks.NOTE)));
        return done;
    }

    private Outcome revert(Press press) {
        Integer number = Params.number(press.back(), 1, "error.act");
        if (press.note() == null || number == null) {
            return told("editor.note.missing");
        }
        service.revert(press.editor(), press.key(), press.form().loaded(), number, press.note());
        return new Outcome.Done("reverted", false);
    }

    private Outcome draft(Press press, String name) {
        if (name.equals("undo")) {
            drafts.takeBack(press.editor(), press.entry().id(), press.typed() && !untouched(press) ? press.form() : null, press.where());
            return new Outcome.Done(null, false);
        }
        drafts.putAway(press.editor(), press.entry().id(), press.typed() ? press.form() : null, press.where());
        return new Outcome.Done("discarded", false);
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
