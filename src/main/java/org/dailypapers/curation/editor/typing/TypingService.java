package org.dailypapers.curation.editor.typing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.platform.form.Params;

/**
 * Rejects text that a page of the editor sends too late. Each submission ends the typing before it, and the ends are counted. Text that a
 * page sends by itself is accepted only if the page knows of the last end, or if it was typed after that page's own save. A page that is
 * still open learns of the end and sends its text again; requests of a page that was left are rejected, on whichever server they arrive.
 */
@ApplicationScoped
public class TypingService {

    @Inject
    private TypingRepository repository;

    @Inject
    private TypingStartService starts;

    @Inject
    private TypingLocks locks;

    @Inject
    private DraftService drafts;

    @Inject
    private DeskService desk;

    @Inject
    private HistoryRepository history;

    /**
     * @param editor who types
     * @param entryId the entry's identifier in the database
     * @return how often a submission has ended the editor's typing there
     */
    public int ends(Actor editor, long entryId) {
        return repository.find(editor.id(), entryId).map(Typing::ends).orElse(0);
    }

    /** Creates the record of the typing if there is none, before any transaction holds a connection. */
    public void begin(Actor editor, long entryId) {
        if (repository.find(editor.require(Role.EDITOR).id(), entryId).isEmpty()) {
            starts.start(editor.id(), entryId);
        }
    }

    /** Counts an end of the typing by a submission. */
    @Transactional
    public void end(Actor editor, long entryId) {
        locks.take(editor.require(Role.EDITOR).id(), entryId).end();
    }

    /** @return whether the submission was already carried out, and was sent again because its response was lost */
    public boolean hasDone(Actor editor, long entryId, String press) {
        return repository.find(editor.id(), entryId).filter(typing -> typing.hasDone(press)).isPresent();
    }

    /**
     * Runs the action of a submission, unless it was carried out before and its response was lost. The submission is recorded in the same
     * transaction, so that the action runs only once. Exceptions of the action are passed on, and nothing is recorded then.
     *
     * @param editor who submitted it
     * @param entryId the entry's identifier in the database
     * @param press the name of the submission; empty if it has none, so that it is carried out each time
     * @param action the action
     * @return whether it was run now; false if it was run before
     */
    @Transactional
    public boolean once(Actor editor, long entryId, String press, Runnable action) {
        Typing typing = locks.take(editor.require(Role.EDITOR).id(), entryId);
        if (typing.hasDone(press)) {
            return false;
        }
        action.run();
        typing.did(press);
        return true;
    }

    /**
     * Keeps the text that a page sends by itself while a person types.
     *
     * @return when it was kept; empty if it arrived too late and was rejected
     */
    @Transactional
    public Optional<Instant> keep(Actor editor, long entryId, EntryForm typed, TypedOn where) {
        Typing typing = locks.take(editor.require(Role.EDITOR).id(), entryId);
        if (typing.isOver(where) || drafts.find(editor, entryId).filter(where::isBefore).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(drafts.keep(editor, entryId, informed(editor, entryId, typed, where), where));
    }

    /**
     * Treats a page as knowing the revision that it saved, even if the response never reached it.
     *
     * @return the form, based on the revision that its page saved if it has the same text or was typed later; otherwise unchanged
     */
    public EntryForm informed(Actor editor, long entryId, EntryForm form, TypedOn where) {
        return repository.find(editor.id(), entryId).filter(typing -> typing.savedBy(where) > form.loaded()
                && (typing.isBefore(where) || says(entryId, typing.savedBy(where), form)))
                .map(typing -> form.upon(typing.savedBy(where))).orElse(form);
    }

    private boolean says(long entryId, int revision, EntryForm form) {
        Content content = history.contents(List.of(entryId), Set.of(revision)).getOrDefault(entryId, Map.of()).get(revision);
        return content != null && EntryForm.of(content, revision).saysTheSame(form);
    }

    /**
     * Saves the typed text as a revision. The draft is ended and the save recorded in the same transaction. Exceptions of the store are
     * passed on, and nothing is saved then.
     *
     * @return the number of the revision; the one that the form was loaded from if nothing changed
     */
    @Transactional
    public int save(Submission submission) {
        Actor editor = submission.editor().require(Role.EDITOR);
        long entry = submission.entry().id();
        EntryForm form = submission.form();
        Typing typing = locks.take(editor.id(), entry);
        drafts.keep(editor, entry, form, submission.where());
        Content content = form.typed().content();
        int number = submission.conflict() == null
                ? desk.correct(editor, submission.key(), form.loaded(), submission.origin(), content, Params.text(form.reason()))
                : desk.decide(editor, submission.key(), submission.conflict(), form.loaded(), content, Params.text(form.reason()));
        drafts.used(editor, entry, EntryForm.of(content, number).remarking(form.remarks()), submission.where());
        typing.saved(submission.where(), number);
        return number;
    }
}
