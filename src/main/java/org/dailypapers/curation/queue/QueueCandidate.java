package org.dailypapers.curation.queue;

/**
 * An entry of the queue to which a bulk action can be applied.
 *
 * @param id its identifier in the database
 * @param spared whether it is to be left out, or may have to be, because of other people's work on it
 */
public record QueueCandidate(long id, boolean spared) {
}
