package org.dailypapers.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.account.Actor;

/** Has things done to many entries, or taken back, and sees to it that this begins at once. */
@ApplicationScoped
public class BulkStart {

    @Inject
    private BulkService service;
    @Inject
    private BulkRunner runner;

    /**
     * @param editor who asks
     * @param order what is to be done
     * @return the number of what is done
     */
    long begin(Actor editor, BulkOrder order) {
        long id = service.begin(editor, order);
        runner.wake();
        return id;
    }

    /**
     * @param editor who asks
     * @param id the number of what is to be taken back
     */
    void undo(Actor editor, long id) {
        service.undo(editor, id);
        runner.wake();
    }
}
