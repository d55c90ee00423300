package org.dailypapers.curation.editor.undo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.platform.problem.NotFound;

/** Undoes the last act of an editor. Nothing is deleted: the opposite act is added to the history. */
@ApplicationScoped
public class LastActService {

    /** How long ago an act may be that is undone. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    private LastActRepository repository;
    @Inject
    private EntryStore entries;
    @Inject
    private DeskService desk;
    @Inject
    private FindingService findings;

    /**
     * @param editor an editor
     * @param key an entry
     * @return what this editor did last to it, if it is not long ago and still stands
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<LastAct> find(Actor editor, EntryKey key) {
        return repository.find(editor.id(), key, Instant.now().minus(LONGEST));
    }

    /**
     * Undoes the last act of an editor: everything is as it was before, also the status of a revision that was judged before.
     *
     * @param editor the editor
     * @param key the entry
     * @param name the name of the act ({@link LastAct#name})
     * @param reason the reason, for the history
     * @throws NotFound if this is not the editor's last act any more, or it no longer stands
     * @throws org.dailypapers.digest.act.StaleException if there is a newer revision
     * @throws org.dailypapers.digest.act.OwnApprovalException if the text was approved before and this editor may not approve it
     */
    @Transactional
    public void undo(Actor editor, EntryKey key, String name, String reason) {
        editor.require(Role.EDITOR);
        entries.hold(key);
        LastAct act = find(editor, key).filter(last -> last.name().equals(name)).orElseThrow(NotFound::new);
        switch (act.kind()) {
            case APPROVED -> unjudge(editor, act, Status.APPROVED, reason);
            case RETURNED -> unjudge(editor, act, Status.RETURNED, reason);
            case HIDDEN -> desk.flag(editor, key, Flag.HIDDEN, false, reason);
            case UNHIDDEN -> desk.flag(editor, key, Flag.HIDDEN, true, reason);
            case WITHDRAWN -> desk.flag(editor, key, Flag.WITHDRAWN, false, reason);
            case SAVED -> desk.revert(editor, key, act.revision(), act.revision() - 1, reason);
            case DISMISSED -> repository.dismissedWith(act.id()).forEach(id -> findings.recall(editor, id));
        }
    }

    private void unjudge(Actor editor, LastAct act, Status judged, String reason) {
        if (act.before() == Status.APPROVED || act.before() == Status.RETURNED) {
            desk.judge(editor, act.key(), act.revision(), act.before(), reason);
        } else if (!desk.unjudge(editor, act.key(), act.revision(), judged, reason)) {
            throw new NotFound();
        }
    }
}
