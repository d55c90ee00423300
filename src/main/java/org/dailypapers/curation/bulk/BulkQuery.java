package org.dailypapers.curation.bulk;

import java.util.function.UnaryOperator;

import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.platform.problem.BadRequest;

/**
 * What the address of the page of a bulk action asks for.
 *
 * @param kind the kind of action
 * @param filter the filter of the queue
 */
record BulkQuery(BulkKind kind, QueueFilter filter) {

    /**
     * @param parameter gives the value of a query parameter, or null: {@code act} and those of {@link QueueFilter#of}
     * @param me the id of the visitor
     * @return what it asks for
     * @throws BadRequest if a parameter is invalid or missing
     */
    static BulkQuery of(UnaryOperator<String> parameter, long me) {
        String act = parameter.apply("act");
        BulkKind kind = BulkKind.of(act).orElseThrow(() -> new BadRequest("error.act", String.valueOf(act)));
        QueueFilter filter = QueueFilter.of(parameter, me);
        if (kind.ofCheck() && filter.check() == null) {
            throw new BadRequest("queue.error.check", "");
        }
        return new BulkQuery(kind, filter);
    }

    /** @return the name of the check whose findings it is about; null if it is not about a check */
    String check() {
        return kind.ofCheck() ? filter.check() : null;
    }
}
