package org.dailypapers.curation.bulk;

import static org.dailypapers.curation.MarkedDayFixture.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.curation.queue.QueueFilter;

/** Starts bulk actions, and waits until they are finished. */
@ApplicationScoped
public class BulkFixture {

    /** The reason of every action. */
    static final String REASON = "까닭";

    @Inject
    private BulkService bulks;
    @Inject
    private BulkRunner runner;
    @Inject
    private BulkRepository kept;
    @Inject
    private CheckRunner checks;

    /** @return the id of an action that the runner has not been told about */
    long order(Actor editor, BulkKind kind, QueueFilter filter, Long assignee) {
        return bulks.begin(editor, new BulkOrder(kind, filter, "queue=worst", assignee, REASON));
    }

    /** @return the id of a finished action */
    long carryOut(Actor editor, BulkKind kind, QueueFilter filter, Long assignee) {
        return awaitEnd(order(editor, kind, filter, assignee));
    }

    /** Undoes an action. */
    void undo(Actor editor, long id) {
        assertTrue(bulks.undo(editor, id));
        awaitEnd(id);
    }

    long awaitEnd(long id) {
        await(() -> {
            runner.wake();
            return !kept.find(id).orElseThrow().running();
        });
        await(checks::idle);
        return id;
    }

    /** @return why entries were left unchanged, by arXiv identifier */
    Map<String, String> left(long id) {
        return kept.left(id, 9).stream().collect(Collectors.toMap(one -> one.key().arxivId(), BulkRepository.Left::told));
    }
}
