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
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Status;
import org.dailypapers.platform.problem.NotFound;

/** Undoes the last act of an editor. Nothing is deleted: the opposite act is added to the history. */
@ApplicationScoped
public class LastActService {

    /** How long ago an act may be that is undone. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    private LastActRepository repository;
    @Inject
    private DeskService desk;
    @Inject
    private FindingService findings;

    /**
     * @param editor an editor
     * @return what this editor did last, if it is not long ago and can be undone
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<LastAct> find(Actor editor) {
        return repository.find(editor.id(), Instant.now().minus(LONGEST));
    }

    /**
     * Undoes the last act of an editor.
     *
     * @param editor the editor
     * @param name the name of the act ({@link LastAct#name})
     * @param reason the reason, for the history
     * @throws NotFound if this is not the editor's last act any more, or it cannot be undone
     * @throws org.dailypapers.digest.act.StaleException if there is a newer revision
     */
    @Transactional
    public void undo(Actor editor, String name, String reason) {
        editor.require(Role.EDITOR);
        LastAct act = find(editor).filter(last -> last.name().equals(name)).orElseThrow(NotFound::new);
        switch (act.kind()) {
            case APPROVED -> desk.unjudge(editor, act.key(), act.revision(), Status.APPROVED, reason);
            case RETURNED -> desk.unjudge(editor, act.key(), act.revision(), Status.RETURNED, reason);
            case HIDDEN -> desk.flag(editor, act.key(), Flag.HIDDEN, false, reason);
            case UNHIDDEN -> desk.flag(editor, act.key(), Flag.HIDDEN, true, reason);
            case WITHDRAWN -> desk.flag(editor, act.key(), Flag.WITHDRAWN, false, reason);
            case SAVED -> desk.revert(editor, act.key(), act.revision(), act.revision() - 1, reason);
            case DISMISSED -> findings.recall(editor, act.id());
        }
    }
}
