package org.dailypapers.curation.queue;

/**
 * An entry of the queue to which something can be done.
 *
 * @param id its identifier in the database
 * @param spared whether it is to stay as it is, for what it has to do with other people, or may have to
 */
public record QueueCandidate(long id, boolean spared) {
}
