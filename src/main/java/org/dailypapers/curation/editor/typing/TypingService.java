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
 * Tells what a page of the editor sends from what comes too late. Each press of a button ends what was typed before it, and
 * the ends are counted; what a page sends by itself counts only where the page knows of the last end. A page that is still
 * there hears of it and sends again; what was under way when the page was left stays out, whatever node it comes to, but for what
 * was typed after the save of its own page.
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
     * @return how often the editor's typing there has ended
     */
    public int ends(Actor editor, long entryId) {
        return repository.find(editor.id(), entryId).map(Typing::ends).orElse(0);
    }

    /** Makes ready for what is to be kept, before any transaction holds a connection. */
    public void begin(Actor editor, long entryId) {
        if (repository.find(editor.require(Role.EDITOR).id(), entryId).isEmpty()) {
            starts.start(editor.id(), entryId);
        }
    }

    /** Notes that a button of a page was pressed. */
    @Transactional
    public void end(Actor editor, long entryId) {
        locks.take(editor.require(Role.EDITOR).id(), entryId).end();
    }

    /** @return whether the press was done, and is sent again because its answer was lost */
    public boolean hasDone(Actor editor, long entryId, String press) {
        return repository.find(editor.id(), entryId).filter(typing -> typing.hasDone(press)).isPresent();
    }

    /**
     * Does what a press asks for, unless that was done and its answer was lost. That it is done is one transaction with the action,
     * so that whatever becomes of the answer, the press is done once. What the action throws goes through: nothing was done then.
     *
     * @param editor who pressed
     * @param entryId the entry's identifier in the database
     * @param press what names the press; empty if it has no name, and is done each time
     * @param action what it asks for
     * @return whether it was done now; false if it was done before
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
     * Keeps what a page sends by itself while somebody types.
     *
     * @return when it was kept; empty if it came too late, so that nothing was kept
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
     * A page knows of what it saved, also where the answer never reached it.
     *
     * @return the form, upon the revision that its page saved where it says the same or was typed later; else as it is
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
     * Saves what is typed. That it is a draft no more, and that its page saved it, is one transaction with the revision. What the
     * store throws goes through: nothing was done then.
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
