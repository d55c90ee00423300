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

/** Shares entries out among editors. An entry is given to one at a time, on however many servers. */
@ApplicationScoped
public class ClaimService {

    /** How many entries somebody gets who asks for some. */
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
     * Takes an entry for a while.
     *
     * @param editor who
     * @param key the entry
     * @return whether the editor has it now; not if somebody else has it
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
     * Takes the worst entries that nobody has, for a while.
     *
     * @param editor who
     * @param filter which
     * @return how many there were, ten at most
     */
    @Transactional
    public int takeSome(Actor editor, QueueFilter filter) {
        editor.require(Role.EDITOR);
        claims.lock();
        Instant now = Instant.now();
        List<Long> ids = queue.free(filter, now, SOME);
        List<Claim> ended = ids.isEmpty() ? List.of() : claims.find(ids);
        ids.forEach(id -> claims.keep(ended.stream().filter(claim -> claim.entryId().equals(id)).findFirst().orElseGet(() -> new Claim(id))
                .take(editor.id(), now)));
        return ids.size();
    }

    /**
     * Sets an entry free; what others have, admins alone do.
     *
     * @param editor who
     * @param key the entry
     * @return whether nobody has it now; not if somebody else has it
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
     * Gives an entry to somebody until it is taken back; what others have, admins alone do.
     *
     * @param editor who gives it
     * @param key the entry
     * @param personId to whom
     * @return whether that person has it now; not if somebody else has it
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
     * Gives an entry to somebody until it is taken back, together with many; not one that somebody else has taken for
     * a while, and what others were given admins alone do.
     *
     * @param editor who gives it
     * @param entryId the entry's identifier in the database
     * @param personId to whom
     * @param bulkId with which change of many entries
     * @return what became of it
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
     * Takes back what {@link #give} did, unless the entry was given to somebody, taken or set free since.
     *
     * @param editor who takes it back
     * @param entryId the entry's identifier in the database
     * @param bulkId with which change of many entries it was given
     * @param before to whom it was assigned before; null for nobody
     * @return whether it is as before
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
     * Gives a sign of life, which lets what the editor took last on.
     *
     * @param editor who
     * @param entryId the entry's identifier in the database
     */
    @Transactional
    public void renew(Actor editor, long entryId) {
        claims.renew(editor.id(), entryId, Instant.now());
    }

    /**
     * @param entryId an entry's identifier in the database
     * @return who works on it; empty for nobody
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Long> holder(long entryId) {
        return claims.find(entryId).filter(claim -> claim.holds(Instant.now())).map(Claim::personId);
    }

    private long id(EntryKey key) {
        return entries.id(key).orElseThrow(NotFound::new);
    }

    /**
     * What became of an entry that was to be given to somebody.
     *
     * @param so whether it is given; not if somebody else has taken it
     * @param before to whom it was assigned before; null for nobody
     */
    public record Given(boolean so, Long before) {
    }
}
