package org.dailypapers.curation.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.curation.finding.FindingRepository;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.problem.NotFound;

/** Distributes entries among editors. Only one person has an entry at a time, across all servers. */
@ApplicationScoped
public class ClaimService {

    /** How many entries an editor gets who asks for some. */
    static final int SOME = 10;

    @Inject
    private ClaimRepository claims;
    @Inject
    private QueueRepository queue;
    @Inject
    private FindingRepository entries;
    @Inject
    private AuditService audit;

    /**
     * Claims an entry for a while.
     *
     * @param editor the editor
     * @param key the entry
     * @return whether the editor has it now; false if another person has it
     */
    @Transactional
    public boolean take(Actor editor, EntryKey key) {
        editor.require(Role.EDITOR);
        claims.lock();
        long id = id(key);
        Instant now = Instant.now();
        Optional<Claim> known = claims.find(id);
        if (known.filter(claim -> claim.holds(now) && !claim.by(editor.id())).isPresent()) {
            return false;
        }
        if (known.filter(claim -> claim.until() == null).isEmpty()) {
            claims.keep(known.orElseGet(() -> new Claim(id)).take(editor.id(), now));
        }
        return true;
    }

    /**
     * Claims the most serious entries that nobody has, for a while, until the editor has ten in the queue.
     *
     * @param editor the editor
     * @param filter which entries to choose from
     * @return how many the editor has in the queue afterwards, and how many of them were claimed
     */
    @Transactional
    public Share takeSome(Actor editor, QueueFilter filter) {
        editor.require(Role.EDITOR);
        claims.lock();
        Instant now = Instant.now();
        int mine = queue.count(QueueFilter.ALL.of(editor.id())).number();
        List<Long> ids = mine >= SOME ? List.of() : queue.free(filter, now, SOME - mine);
        List<Claim> ended = ids.isEmpty() ? List.of() : claims.find(ids);
        ids.forEach(id -> claims.keep(ended.stream().filter(claim -> claim.entryId().equals(id)).findFirst().orElseGet(() -> new Claim(id))
                .take(editor.id(), now)));
        return new Share(mine + ids.size(), ids.size());
    }

    /**
     * Releases an entry. Only admins may release entries of others.
     *
     * @param editor the editor
     * @param key the entry
     * @return whether nobody has it now; false if another person has it
     */
    @Transactional
    public boolean free(Actor editor, EntryKey key) {
        editor.require(Role.EDITOR);
        claims.lock();
        Optional<Claim> known = claims.find(id(key));
        if (mayNotTouch(editor, known)) {
            return false;
        }
        known.ifPresent(claims::remove);
        known.filter(claim -> claim.until() == null)
                .ifPresent(claim -> audit.record(editor, "entry.assigned", key.toString(), claim.personId().toString(), null));
        return true;
    }

    /**
     * Assigns an entry to a person until it is released. Only admins may reassign entries of others.
     *
     * @param editor the editor who assigns it
     * @param key the entry
     * @param personId the person who gets it
     * @return whether that person has it now; false if another person has it
     */
    @Transactional
    public boolean assign(Actor editor, EntryKey key, long personId) {
        editor.require(Role.EDITOR);
        claims.lock();
        long id = id(key);
        Optional<Claim> known = claims.find(id);
        if (mayNotTouch(editor, known)) {
            return false;
        }
        String before = known.map(claim -> claim.personId().toString()).orElse(null);
        claims.keep(known.orElseGet(() -> new Claim(id)).assign(personId, editor.id(), Instant.now(), null));
        audit.record(editor, "entry.assigned", key.toString(), before, Long.toString(personId));
        return true;
    }

    private static boolean mayNotTouch(Actor editor, Optional<Claim> known) {
        Instant now = Instant.now();
        return !editor.role().includes(Role.ADMIN) && known.filter(claim -> claim.holds(now) && !claim.by(editor.id())).isPresent();
    }

    /**
     * Assigns an entry to a person as part of a bulk action, unless another person has claimed it. Only admins may reassign entries that
     * are assigned to others.
     *
     * @param editor the editor who assigns it
     * @param entryId the entry's identifier in the database
     * @param personId the person who gets it
     * @param bulkId the id of the bulk action
     * @return the result
     */
    @Transactional
    public Given give(Actor editor, long entryId, long personId, long bulkId) {
        editor.require(Role.EDITOR);
        claims.lock();
        Instant now = Instant.now();
        Optional<Claim> known = claims.find(entryId);
        Optional<Claim> held = known.filter(claim -> claim.holds(now));
        if (mayNotTouch(editor, known) || held.filter(claim -> claim.until() != null && !claim.by(editor.id())).isPresent()) {
            return new Given(false, null);
        }
        Long before = held.filter(claim -> claim.until() == null).map(Claim::personId).orElse(null);
        claims.keep(known.orElseGet(() -> new Claim(entryId)).assign(personId, editor.id(), now, bulkId));
        return new Given(true, before);
    }

    /**
     * Undoes {@link #give}, unless the entry was assigned, claimed or released since.
     *
     * @param editor the editor who undoes it
     * @param entryId the entry's identifier in the database
     * @param bulkId the id of the bulk action
     * @param before the previous assignee; null for nobody
     * @return whether it is assigned as before
     */
    @Transactional
    public boolean takeBack(Actor editor, long entryId, long bulkId, Long before) {
        editor.require(Role.EDITOR);
        claims.lock();
        Optional<Claim> given = claims.find(entryId).filter(one -> one.bulkId() != null && one.bulkId() == bulkId);
        if (before == null) {
            given.ifPresent(claims::remove);
        } else {
            given.ifPresent(claim -> claim.assign(before, editor.id(), Instant.now(), null));
        }
        return given.isPresent();
    }

    /**
     * Notes an activity of an editor, which extends the editor's claim.
     *
     * @param editor the editor
     * @param entryId the entry's identifier in the database
     */
    @Transactional
    public void renew(Actor editor, long entryId) {
        claims.renew(editor.id(), entryId, Instant.now());
    }

    /**
     * @param entryId an entry's identifier in the database
     * @return the person who has it; empty for nobody
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Long> holder(long entryId) {
        return claims.find(entryId).filter(claim -> claim.holds(Instant.now())).map(Claim::personId);
    }

    private long id(EntryKey key) {
        return entries.id(key).orElseThrow(NotFound::new);
    }

    /**
     * What an editor has in the queue.
     *
     * @param all how many entries
     * @param fresh how many of them were just claimed
     */
    public record Share(int all, int fresh) {
    }

    /**
     * The result of an assignment.
     *
     * @param so whether the entry was assigned; false if another person has it
     * @param before the previous assignee; null for nobody
     */
    public record Given(boolean so, Long before) {
    }
}
