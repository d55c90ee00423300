package org.dailypapers.curation.queue;

import org.dailypapers.digest.desk.ListPosition;

/**
 * The position of an editor who goes through the queue, and what comes next.
 *
 * @param place the position; its number is 0 if the entry is not in the queue (any more), and its numbers are as exact as a
 *     {@link QueueCount}. Entries that others have are skipped. After the
 *     last entry comes the first; there is no next entry only if no other entry is left
 * @param at the position in the order from which to continue; null if the entry was never checked
 * @param again whether the next entry is the first one again
 */
public record QueuePlace(ListPosition place, QueuePosition at, boolean again) {
}
