package org.dailypapers.curation.queue;

import org.dailypapers.digest.desk.ListPosition;

/**
 * Where somebody who works through the queue stands, and what comes next.
 *
 * @param place the place in the queue: the number is 0 for an entry that is not in it, or not any more; what others have is
 *     passed over; after the last comes the first again, and null only where no other entry is left
 * @param at the place in the order from which it goes on; null if the entry was never checked
 * @param again whether what comes next is the first again
 */
public record QueuePlace(ListPosition place, QueuePosition at, boolean again) {
}
