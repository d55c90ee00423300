package org.dailypapers.curation.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.content.merge.MergeSide;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.act.ConflictOverException;
import org.dailypapers.digest.act.DerivativesException;
import org.dailypapers.digest.act.StaleException;
import org.dailypapers.digest.desk.ConflictRepository;
import org.dailypapers.digest.desk.ConflictView;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.BadRequest;

/** Performs the actions of the page that resolves a conflict, or says why one is not possible. */
@RequestScoped
class ConflictActs {

    @Inject
    private DeskService service;
    @Inject
    private ConflictRepository conflicts;
    @Inject
    private TypingService typing;
    @Inject
    private CheckRunner checks;
    @Inject
    private Words words;

    /** Prepares for a submission of the form. */
    void begin(Actor editor, DeskEntry entry) {
        typing.begin(editor, entry.id());
    }

    /**
     * @param editor who submitted the form
     * @param entry the entry
     * @param choice what was chosen
     * @param press the name of the submission; empty if it has none
     * @return the outcome
     * @throws BadRequest if the action does not exist
     */
    Outcome decide(Actor editor, DeskEntry entry, ConflictChoice choice, String press) {
        Outcome outcome = decided(editor, entry, choice, press);
        if (outcome instanceof Outcome.Finished) {
            checks.now(entry.row().key());
        }
        return outcome;
    }

    private Outcome decided(Actor editor, DeskEntry entry, ConflictChoice choice, String press) {
        boolean all = choice.act().equals("theirs");
        if (!all && !choice.act().equals("ours") && !choice.act().equals("chosen")) {
            throw new BadRequest("error.act", choice.act());
        }
        if (typing.hasDone(editor, entry.id(), press)) {
            return new Outcome.Finished("decided", choice.onward());
        }
        EntryKey key = entry.row().key();
        Optional<ConflictView> open = conflicts.find(key);
        if (open.isEmpty()) {
            return new Outcome.Message(words.text("conflict.over"));
        }
        if (choice.reason().isEmpty()) {
            return new Outcome.Message(words.text("editor.note.missing"));
        }
        List<FormProblem> wrong = FormProblems.ofRemark("reason", "f-reason", choice.reason(), words);
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        try {
            Map<Integer, MergeSide> sides = all ? everywhere(open.get()) : choice.act().equals("ours") ? Map.of() : choice.sides();
            typing.once(editor, entry.id(), press,
                    () -> service.decide(editor, key, choice.conflict(), choice.loaded(), sides, choice.reason()));
            return new Outcome.Finished("decided", choice.onward());
        } catch (ConflictOverException e) {
            return new Outcome.Message(words.text("conflict.over"));
        } catch (StaleException e) {
            return new Outcome.Message(words.text("conflict.stale", Integer.toString(e.newest())));
        } catch (DerivativesException e) {
            return new Outcome.Message(words.text("conflict.derivatives", e.attribution().licence(),
                    Optional.ofNullable(e.attribution().author()).orElse("?")));
        }
    }

    private static Map<Integer, MergeSide> everywhere(ConflictView conflict) {
        Map<Integer, MergeSide> sides = new HashMap<>();
        for (int i = 0; i < conflict.merge().clashes().size(); i++) {
            sides.put(i, MergeSide.THEIRS);
        }
        return sides;
    }
}
