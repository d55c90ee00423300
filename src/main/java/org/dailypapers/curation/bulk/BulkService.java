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
 * Runs bulk actions: first the action is stored together with its entries, then each entry is processed in a transaction of its own.
 * Interrupted actions are continued later, by any server.
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
     * Stores a bulk action; {@link BulkRunner} carries it out.
     *
     * @param editor the editor who starts it
     * @param order the request
     * @return the id of the action
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
     * Starts undoing an action, except for entries that have been changed since.
     *
     * @param editor the editor who undoes it
     * @param id the id of the action
     * @return whether it can be undone now
     * @throws NotFound if there is no such action
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
     * Processes an entry, unless that has been done.
     *
     * @param id the id of the action
     * @param entryId the id of the entry
     * @param undo whether the action is being undone
     * @param reason the reason for undoing it
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
     * Notes that an entry was left unchanged.
     *
     * @param id the id of the action
     * @param entryId the id of the entry
     * @param undo whether the action is being undone
     * @param told the key of a text that says why
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void leave(long id, long entryId, boolean undo, String told) {
        BulkItem item = repository.hold(id, entryId);
        if (item.state() == (undo ? BulkItem.State.DONE : BulkItem.State.WAITING)) {
            item.leave(told);
        }
    }

    /**
     * Notes that every entry was processed.
     *
     * @param id the id of the action
     * @param undo whether the action is being undone
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
