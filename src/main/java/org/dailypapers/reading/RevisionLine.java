package org.dailypapers.reading;

import java.util.List;
import org.dailypapers.digest.EventRow;
import org.dailypapers.digest.RevisionRow;

/**
 * A revision in a list of them.
 *
 * @param row the revision
 * @param name who made it, as the person chose to be shown; null where it is an import or nobody knows
 * @param previous the number of the revision before that readers may see; null for the first
 * @param changes what changed since then
 * @param judgements what became of its status, the newest first
 */
public record RevisionLine(RevisionRow row, String name, Integer previous, List<FieldChange> changes, List<Judgement> judgements) {

    /**
     * A change of status.
     *
     * @param event the change
     * @param name who made it, as the person chose to be shown; null where nobody knows
     */
    public record Judgement(EventRow event, String name) {
    }
}
