package org.dailypapers.curation.bulk;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.platform.problem.NotFound;

/**
 * Does things to many entries: the order is kept first, with the entries that it is about, then each has a transaction of
 * its own. Whatever is cut off in between goes on later, on whichever server.
 */
@ApplicationScoped
public class BulkService {

    @Inject
    private BulkRepository repository;
    @Inject
    private BulkActs acts;
    @Inject
    private BulkPlanner planner;
    @Inject
    private PeopleService people;
    @Inject
    private AuditService audit;

    /**
     * Keeps an order; {@link BulkRunner} carries it out.
     *
     * @param editor who
     * @param order what
     * @return its number
     */
    @Transactional
    public long begin(Actor editor, BulkOrder order) {
        editor.require(Role.EDITOR);
        List<Long> entries = planner.plan(order.kind(), order.filter(), editor.id()).entries();
        long id = repository.keep(new Bulk(order, editor.id(), entries.size(), Instant.now()), entries).id();
        audit.record(editor, "bulk." + order.kind().key(), "#" + id + " (" + entries.size() + ") " + order.asked(), null, order.reason());
        return id;
    }

    /**
     * Asks for everything back that an order did, but for what somebody touched since.
     *
     * @param editor who
     * @param id the order
     * @return whether it can be taken back now
     * @throws NotFound if there is no such order
     */
    @Transactional
    public boolean undo(Actor editor, long id) {
        editor.require(Role.EDITOR);
        Bulk bulk = repository.hold(id).orElseThrow(NotFound::new);
        boolean can = bulk.state() == Bulk.State.DONE;
        if (can) {
            bulk.undo(editor.id(), Instant.now());
            audit.record(editor, "bulk.undone", "#" + id, null, null);
        }
        return can;
    }

    /**
     * Gives an entry its turn, unless it had it.
     *
     * @param id the order
     * @param entryId the entry
     * @param undo whether it is taken back
     * @param reason why it is taken back
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void step(long id, long entryId, boolean undo, String reason) {
        BulkItem item = repository.hold(id, entryId);
        Bulk bulk = repository.find(id).orElseThrow();
        if (undo && item.state() == BulkItem.State.DONE) {
            acts.undo(bulk, item, actor(bulk.undoneBy()), reason);
        } else if (!undo && item.state() == BulkItem.State.WAITING) {
            acts.act(bulk, item, actor(bulk.personId()));
        }
    }

    /**
     * Notes that an entry was left as it is.
     *
     * @param id the order
     * @param entryId the entry
     * @param undo whether it was to be taken back
     * @param told the name of a text that says why
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void leave(long id, long entryId, boolean undo, String told) {
        BulkItem item = repository.hold(id, entryId);
        if (item.state() == (undo ? BulkItem.State.DONE : BulkItem.State.WAITING)) {
            item.leave(told);
        }
    }

    /**
     * Notes that every entry had its turn.
     *
     * @param id the order
     * @param undo whether it is taken back
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(long id, boolean undo) {
        repository.hold(id).filter(bulk -> bulk.state() == (undo ? Bulk.State.UNDOING : Bulk.State.RUNNING)).ifPresent(bulk -> bulk.end(Instant.now()));
    }

    private Actor actor(long id) {
        Account account = people.accounts().stream().filter(one -> one.id() == id && !one.disabled()).findFirst()
                .orElseThrow(() -> new BulkLeft("person"));
        return new Actor(account.id(), account.name(), account.displayName(), account.role());
    }
}
