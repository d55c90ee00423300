package org.dailypapers.digest;

import java.time.Instant;

/**
 * Where a revision comes from.
 *
 * @param origin what made it
 * @param personId the person who made it; null for an import or a merge by an import
 * @param reason why; null if no person made it
 * @param revertedTo the number of the revision that it restores; null if it is not a revert
 * @param at when it was made
 */
public record Provenance(Origin origin, Long personId, String reason, Integer revertedTo, Instant at) {

    /**
     * @param at when it was read
     * @return the provenance of what an import read
     */
    public static Provenance imported(Instant at) {
        return new Provenance(Origin.IMPORT, null, null, null, at);
    }

    /**
     * @param act who corrects, when and why
     * @return the provenance of a correction
     */
    public static Provenance edited(Act act) {
        return new Provenance(Origin.EDIT, act.personId(), act.reason(), null, act.at());
    }

    /**
     * @param act who merges, when and why
     * @return the provenance of a merge
     */
    public static Provenance merged(Act act) {
        return new Provenance(Origin.MERGE, act.personId(), act.reason(), null, act.at());
    }

    /**
     * @param at when it was read
     * @return the provenance of an automatic merge of an import with people's corrections
     */
    public static Provenance mergedByImport(Instant at) {
        return new Provenance(Origin.MERGE, null, null, null, at);
    }

    /**
     * @param act who reverts, when and why
     * @param number the number of the restored revision
     * @return the provenance of the new revision, which has the restored text
     */
    public static Provenance reverted(Act act, int number) {
        return new Provenance(Origin.REVERT, act.personId(), act.reason(), number, act.at());
    }
}
