package org.dailypapers.digest.view;

import java.time.Instant;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.Status;

/**
 * A change of status or of a flag.
 *
 * @param revision the number of the newest revision at that time
 * @param kind what changed
 * @param before how it was, the name of a {@link Status}, or {@code true} or {@code false} for a flag
 * @param after how it was then
 * @param personId who changed it
 * @param reason why; null if none was given
 * @param happenedAt when
 * @param readerReason what readers are told of the reason for unpublishing; null if nothing
 */
public record EventRow(int revision, EntryEvent.Kind kind, String before, String after, Long personId, String reason,
        Instant happenedAt, String readerReason) {
}
