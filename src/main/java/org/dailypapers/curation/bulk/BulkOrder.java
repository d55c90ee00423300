package org.dailypapers.curation.bulk;

import org.dailypapers.curation.queue.QueueFilter;

/**
 * A request for a bulk action.
 *
 * @param kind the kind of action
 * @param filter the filter of the queue
 * @param asked the filter as a query string
 * @param assignee the id of the person who gets the entries; null if the action assigns none
 * @param reason the reason; may be null for an approval
 */
public record BulkOrder(BulkKind kind, QueueFilter filter, String asked, Long assignee, String reason) {
}
