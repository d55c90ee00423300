package org.dailypapers.digest.view;

import java.time.Instant;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Status;

/**
 * A revision, without its content.
 *
 * @param number from 1
 * @param origin where it comes from
 * @param status how far it has been checked
 * @param personId the person who made it; null for an import or a merge by an import
 * @param reason why; null if no person made it
 * @param revertedTo the number of the revision that it restores; null if it is not a revert
 * @param createdAt when it was made
 * @param published whether it is the one that readers see
 */
public record RevisionRow(int number, Origin origin, Status status, Long personId, String reason, Integer revertedTo,
        Instant createdAt, boolean published) {

    /** @return whether an editor created the entry with this revision */
    public boolean added() {
        return number == 1 && origin == Origin.EDIT;
    }
}
