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
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.ConflictStore;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.HistoryRepository;

/**
 * The actions of editors on entries. Each is applied and recorded in the audit log in one transaction; if the store throws an exception,
 * it is passed on, and nothing was done.
 */
@ApplicationScoped
public class DeskService {

    @Inject
    private EntryStore store;

    @Inject
    private ConflictStore conflicts;

    @Inject
    private HistoryRepository history;

    @Inject
    private FindingService findings;

    @Inject
    private AuditService audit;

    /**
     * Saves a correction.
     *
     * @param editor the editor
     * @param key the entry
     * @param loaded the number of the newest revision that the editor has seen
     * @param origin {@link Origin#EDIT}, or {@link Origin#MERGE} if it was merged with another person's correction
     * @param content the new content of the entry
     * @param reason the reason
     * @return the number of the new revision; {@code loaded} if nothing changed
     */
    @Transactional
    public int correct(Actor editor, EntryKey key, int loaded, Origin origin, Content content, String reason) {
        Act act = act(editor, reason);
        int number = store.revise(key, loaded, origin == Origin.MERGE ? Provenance.merged(act) : Provenance.edited(act), content);
        if (number != loaded) {
            audit.record(editor, "entry.corrected", key.toString(), Integer.toString(loaded), Integer.toString(number), reason);
        }
        return number;
    }

    /**
     * Restores the content of an earlier revision as a new one.
     *
     * @param editor the editor
     * @param key the entry
     * @param loaded the number of the newest revision that the editor has seen
     * @param back the number of the earlier revision
     * @param reason the reason
     * @return the number of the new revision; {@code loaded} if nothing changed
     */
    @Transactional
    public int revert(Actor editor, EntryKey key, int loaded, int back, String reason) {
        int number = store.revert(key, loaded, back, act(editor, reason));
        if (number != loaded) {
            audit.record(editor, "entry.reverted", key.toString(), Integer.toString(loaded), number + " = " + back, reason);
        }
        return number;
    }

    /**
     * Approves the newest revision, or sends it back. Findings that are open at an approval are accepted.
     *
     * @param editor the editor
     * @param key the entry
     * @param loaded the number of the newest revision that the editor has seen
     * @param found {@link Status#APPROVED} or {@link Status#RETURNED}
     * @param reason the reason; may be null for an approval
     */
    @Transactional
    public void judge(Actor editor, EntryKey key, int loaded, Status found, String reason) {
        judge(editor, key, loaded, found, reason, null);
    }

    /**
     * Approves the newest revision as part of a bulk action. Findings that are open are accepted.
     *
     * @param editor the editor
     * @param key the entry
     * @param loaded the number of the newest revision that the editor has seen
     * @param reason the reason; may be null
     * @param bulkId the id of the bulk action
     */
    @Transactional
    public void approve(Actor editor, EntryKey key, int loaded, String reason, long bulkId) {
        judge(editor, key, loaded, Status.APPROVED, reason, bulkId);
    }

    private void judge(Actor editor, EntryKey key, int loaded, Status found, String reason, Long bulkId) {
        Status before = store.judge(key, loaded, found, act(editor, reason));
        if (found == Status.APPROVED) {
            findings.accept(editor, key, bulkId);
        } else if (before == Status.APPROVED) {
            findings.unaccept(editor, key);
        }
        if (before != found) {
            audit.record(editor, "entry." + found.key(), key.toString(), loaded + " " + before.key(), loaded + " " + found.key(), reason);
        }
    }

    /**
     * Undoes a judgement: the revision gets the status that it would have without one.
     *
     * @param editor the editor
     * @param key the entry
     * @param loaded the number of the newest revision that the editor has seen
     * @param judged the judgement: {@link Status#APPROVED} or {@link Status#RETURNED}
     * @param reason the reason
     * @return whether the revision had this status
     */
    @Transactional
    public boolean unjudge(Actor editor, EntryKey key, int loaded, Status judged, String reason) {
        Optional<Status> found = store.unjudge(key, loaded, judged, act(editor, reason));
        found.ifPresent(now -> {
            findings.unaccept(editor, key);
            audit.record(editor, "entry.un" + judged.key(), key.toString(), loaded + " " + judged.key(), loaded + " " + now.key(), reason);
        });
        return found.isPresent();
    }

    /**
     * Sets or removes a flag: hides or unpublishes an entry, or undoes that. Editors can publish again what they unpublished
     * themselves, admins everything.
     *
     * @param editor the editor
     * @param key the entry
     * @param flag the flag
     * @param on whether the entry has it from now on
     * @param reason the reason
     */
    @Transactional
    public void flag(Actor editor, EntryKey key, Flag flag, boolean on, String reason) {
        flag(editor, key, flag, on, reason, null);
    }

    /**
     * Hides or unpublishes an entry, or undoes that. Editors can publish again what they unpublished themselves, admins everything.
     *
     * @param editor who
     * @param key the entry
     * @param flag the flag
     * @param on whether the entry has it from now on
     * @param reason why
     * @param forReaders what readers are told of the reason; null if nothing
     */
    @Transactional
    public void flag(Actor editor, EntryKey key, Flag flag, boolean on, String reason, String forReaders) {
        editor.require(Role.EDITOR);
        store.hold(key);
        editor.require(flag == Flag.WITHDRAWN && !on && !isWithdrawnBy(editor, key) ? Role.ADMIN : Role.EDITOR);
        if (store.flag(key, flag, on, act(editor, reason), forReaders)) {
            audit.record(editor, "entry." + (on ? "" : "un") + flag.name().toLowerCase(Locale.ROOT), key.toString(),
                    Boolean.toString(!on), Boolean.toString(on), reason);
        }
    }

    /**
     * @param editor an editor
     * @param key an entry
     * @return whether it was this editor who unpublished the entry last
     */
    public boolean isWithdrawnBy(Actor editor, EntryKey key) {
        return history.events(key, Audience.DESK).stream().filter(event -> event.kind() == EntryEvent.Kind.WITHDRAWN).findFirst()
                .filter(event -> event.personId() != null && event.personId() == editor.id()).isPresent();
    }

    /**
     * Resolves a conflict with an import, clash by clash.
     *
     * @param editor the editor
     * @param key the entry
     * @param conflict the id of the conflict
     * @param loaded the number of the newest revision that the editor has seen
     * @param choices the side to take, by the index of the clash from 0; ours if missing
     * @param reason the reason
     * @return the number of the newest revision afterwards
     */
    @Transactional
    public int decide(Actor editor, EntryKey key, long conflict, int loaded, Map<Integer, MergeSide> choices, String reason) {
        return decided(editor, key, loaded, conflicts.decide(key, conflict, loaded, choices, act(editor, reason)), reason);
    }

    /**
     * Resolves a conflict with an import by a text of the editor's own.
     *
     * @param editor the editor
     * @param key the entry
     * @param conflict the id of the conflict
     * @param loaded the number of the newest revision that the editor has seen
     * @param content the new content of the entry
     * @param reason the reason
     * @return the number of the newest revision afterwards
     */
    @Transactional
    public int decide(Actor editor, EntryKey key, long conflict, int loaded, Content content, String reason) {
        return decided(editor, key, loaded, conflicts.decide(key, conflict, loaded, content, act(editor, reason)), reason);
    }

    private int decided(Actor editor, EntryKey key, int loaded, int number, String reason) {
        audit.record(editor, "entry.decided", key.toString(), Integer.toString(loaded), Integer.toString(number), reason);
        return number;
    }

    private static Act act(Actor editor, String reason) {
        return Act.now(editor.require(Role.EDITOR).id(), reason);
    }
}
