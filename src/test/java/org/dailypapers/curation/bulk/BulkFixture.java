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

/** Gives orders for many entries, and waits until they are carried out. */
@ApplicationScoped
public class BulkFixture {

    /** The reason of every order. */
    static final String REASON = "까닭";

    @Inject
    private BulkService bulks;
    @Inject
    private BulkRunner runner;
    @Inject
    private BulkRepository kept;
    @Inject
    private CheckRunner checks;

    /** @return the number of an order that nobody has been told of */
    long order(Actor editor, BulkKind kind, QueueFilter filter, Long assignee) {
        return bulks.begin(editor, new BulkOrder(kind, filter, "queue=worst", assignee, REASON));
    }

    /** @return the number of an order that is carried out */
    long carryOut(Actor editor, BulkKind kind, QueueFilter filter, Long assignee) {
        return awaitEnd(order(editor, kind, filter, assignee));
    }

    /** Has everything taken back that an order did. */
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

    /** @return why entries were left as they are, by their arXiv identifiers */
    Map<String, String> left(long id) {
        return kept.left(id, 9).stream().collect(Collectors.toMap(one -> one.key().arxivId(), BulkRepository.Left::told));
    }
}
