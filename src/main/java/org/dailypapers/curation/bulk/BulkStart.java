package org.dailypapers.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.account.Actor;

/** Starts or undoes bulk actions, and wakes the {@link BulkRunner} at once. */
@ApplicationScoped
public class BulkStart {

    @Inject
    private BulkService service;
    @Inject
    private BulkRunner runner;

    /**
     * @param editor the editor who starts it
     * @param order the request
     * @return the id of the action
     */
    long begin(Actor editor, BulkOrder order) {
        long id = service.begin(editor, order);
        runner.wake();
        return id;
    }

    /**
     * @param editor the editor who undoes it
     * @param id the id of the action
     */
    void undo(Actor editor, long id) {
        service.undo(editor, id);
        runner.wake();
    }
}
