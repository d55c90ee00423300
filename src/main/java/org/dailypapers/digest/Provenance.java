package org.dailypapers.digest;

import java.time.Instant;

/**
 * Where a revision comes from.
 *
 * @param origin what made it
 * @param personId who made it; null for an import and for what an import merged
 * @param reason why; null where no person made it
 * @param revertedTo the number of the revision that it returns to; null unless it is a revert
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
     * @param deed who corrects, when and why
     * @return the provenance of a correction
     */
    public static Provenance edited(Deed deed) {
        return new Provenance(Origin.EDIT, deed.personId(), deed.reason(), null, deed.at());
    }

    /**
     * @param deed who merges, when and why
     * @return the provenance of a merge
     */
    public static Provenance merged(Deed deed) {
        return new Provenance(Origin.MERGE, deed.personId(), deed.reason(), null, deed.at());
    }

    /**
     * @param at when it was read
     * @return the provenance of what an import merged with people's corrections by itself
     */
    public static Provenance mergedByImport(Instant at) {
        return new Provenance(Origin.MERGE, null, null, null, at);
    }

    /**
     * @param deed who reverts, when and why
     * @param number the number of the revision that comes back
     * @return the provenance of the revision that says the same again
     */
    public static Provenance reverted(Deed deed, int number) {
        return new Provenance(Origin.REVERT, deed.personId(), deed.reason(), number, deed.at());
    }
}
