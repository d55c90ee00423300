package org.dailypapers.digest.view;

import java.time.Instant;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.Status;

/**
 * A change of a status, a flag or an arXiv identifier.
 *
 * @param revision the number of the revision that was newest at that time, or whose status changed
 * @param kind what changed
 * @param before the value before: the name of a {@link Status}; {@code true} or {@code false} for a flag; an arXiv identifier
 * @param after the value after, in the same form
 * @param personId the person who changed it; null for an import
 * @param reason why; null if none was given
 * @param happenedAt when it changed
 * @param readerReason the reason for unpublishing that readers are told; null if none
 */
public record EventRow(int revision, EntryEvent.Kind kind, String before, String after, Long personId, String reason,
        Instant happenedAt, String readerReason) {
}
