package org.dailypapers.digest.view;

import java.time.Instant;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Status;

/**
 * A revision, without what it says.
 *
 * @param number from 1
 * @param origin where it comes from
 * @param status how far it has been checked
 * @param personId who made it; null for an import and for what an import merged
 * @param reason why; null if no person made it
 * @param revertedTo the number of the revision that it returns to; null unless it is a revert
 * @param createdAt when it was made
 * @param published whether it is the one that readers see
 */
public record RevisionRow(int number, Origin origin, Status status, Long personId, String reason, Integer revertedTo,
        Instant createdAt, boolean published) {

    /** @return whether an editor began the entry with it */
    public boolean added() {
        return number == 1 && origin == Origin.EDIT;
    }
}
