package org.dailypapers.curation.bulk;

import org.dailypapers.curation.queue.QueueFilter;

/**
 * What somebody asks for.
 *
 * @param kind what is to be done
 * @param filter to which entries
 * @param asked the filter as a list of the editor has it
 * @param assignee to whom entries are given; null if none are
 * @param reason why; may be null for an approval
 */
public record BulkOrder(BulkKind kind, QueueFilter filter, String asked, Long assignee, String reason) {
}
