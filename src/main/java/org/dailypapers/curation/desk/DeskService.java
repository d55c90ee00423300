package org.dailypapers.curation.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.content.Content;
import org.dailypapers.content.merge.MergeSide;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.ConflictStore;
import org.dailypapers.digest.act.EntryStore;

/**
 * What editors do to entries, in the store and in the audit log at once. What the store throws goes through: nothing was
 * done then.
 */
@ApplicationScoped
public class DeskService {

    @Inject
    private EntryStore store;

    @Inject
    private ConflictStore conflicts;

    @Inject
    private AuditService audit;

    /**
     * Saves a correction.
     *
     * @param editor who
     * @param key the entry
     * @param loaded the number of the newest revision that the editor knew of
     * @param origin {@link Origin#EDIT}, or {@link Origin#MERGE} where another's correction was merged with it
     * @param content what the entry is to say
     * @param reason why
     * @return the number of the new revision; {@code loaded} if nothing changed
     */
    @Transactional
    public int correct(Actor editor, EntryKey key, int loaded, Origin origin, Content content, String reason) {
        Act act = act(editor, reason);
        int number = store.revise(key, loaded, origin == Origin.MERGE ? Provenance.merged(act) : Provenance.edited(act), content);
        if (number != loaded) {
            audit.record(editor, "entry.corrected", key.toString(), Integer.toString(loaded), Integer.toString(number));
        }
        return number;
    }

    /**
     * Brings back what an earlier revision says, as a new one.
     *
     * @param editor who
     * @param key the entry
     * @param loaded the number of the newest revision that the editor knew of
     * @param back the number of the earlier revision
     * @param reason why
     * @return the number of the new revision; {@code loaded} if nothing changed
     */
    @Transactional
    public int revert(Actor editor, EntryKey key, int loaded, int back, String reason) {
        int number = store.revert(key, loaded, back, act(editor, reason));
        if (number != loaded) {
            audit.record(editor, "entry.reverted", key.toString(), Integer.toString(loaded), number + " = " + back);
        }
        return number;
    }

    /**
     * Approves the newest revision or sends it back.
     *
     * @param editor who
     * @param key the entry
     * @param loaded the number of the newest revision that the editor knew of
     * @param found {@link Status#APPROVED} or {@link Status#RETURNED}
     * @param reason why; may be null for an approval
     */
    @Transactional
    public void judge(Actor editor, EntryKey key, int loaded, Status found, String reason) {
        Status before = store.judge(key, loaded, found, act(editor, reason));
        if (before != found) {
            audit.record(editor, "entry." + found.key(), key.toString(), loaded + " " + before.key(), loaded + " " + found.key());
        }
    }

    /**
     * Takes an approval back: the revision is what it would be if nobody had judged it.
     *
     * @param editor who
     * @param key the entry
     * @param loaded the number of the newest revision that the editor knew of
     * @param reason why
     * @return whether it was approved
     */
    @Transactional
    public boolean unapprove(Actor editor, EntryKey key, int loaded, String reason) {
        Optional<Status> found = store.unapprove(key, loaded, act(editor, reason));
        found.ifPresent(now -> audit.record(editor, "entry.unapproved", key.toString(), loaded + " " + Status.APPROVED.key(), loaded + " " + now.key()));
        return found.isPresent();
    }

    /**
     * Hides or withdraws an entry, or takes that back; what was withdrawn comes back by an admin only.
     *
     * @param editor who
     * @param key the entry
     * @param flag the flag
     * @param on whether the entry has it from now on
     * @param reason why
     */
    @Transactional
    public void flag(Actor editor, EntryKey key, Flag flag, boolean on, String reason) {
        editor.require(flag == Flag.WITHDRAWN && !on ? Role.ADMIN : Role.EDITOR);
        if (store.flag(key, flag, on, act(editor, reason))) {
            audit.record(editor, "entry." + (on ? "" : "un") + flag.name().toLowerCase(Locale.ROOT), key.toString(),
                    Boolean.toString(!on), Boolean.toString(on));
        }
    }

    /**
     * Decides a conflict with an import, place by place.
     *
     * @param editor who
     * @param key the entry
     * @param conflict the conflict
     * @param loaded the number of the newest revision that the editor knew of
     * @param choices for the numbers of places, from 0, the side to take; ours if there is none
     * @param reason why
     * @return the number of the newest revision then
     */
    @Transactional
    public int decide(Actor editor, EntryKey key, long conflict, int loaded, Map<Integer, MergeSide> choices, String reason) {
        return decided(editor, key, loaded, conflicts.decide(key, conflict, loaded, choices, act(editor, reason)));
    }

    /**
     * Decides a conflict with an import by what the editor wrote.
     *
     * @param editor who
     * @param key the entry
     * @param conflict the conflict
     * @param loaded the number of the newest revision that the editor knew of
     * @param content what the entry is to say
     * @param reason why
     * @return the number of the newest revision then
     */
    @Transactional
    public int decide(Actor editor, EntryKey key, long conflict, int loaded, Content content, String reason) {
        return decided(editor, key, loaded, conflicts.decide(key, conflict, loaded, content, act(editor, reason)));
    }

    private int decided(Actor editor, EntryKey key, int loaded, int number) {
        audit.record(editor, "entry.decided", key.toString(), Integer.toString(loaded), Integer.toString(number));
        return number;
    }

    private static Act act(Actor editor, String reason) {
        return Act.now(editor.require(Role.EDITOR).id(), reason);
    }
}
