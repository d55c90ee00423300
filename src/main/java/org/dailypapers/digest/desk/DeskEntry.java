package org.dailypapers.digest.desk;

import org.dailypapers.content.Content;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.Licences;

/**
 * An entry as the desk works on it.
 *
 * @param id the entry's identifier in the database
 * @param row its row in the table
 * @param content the content of its newest revision
 * @param attribution the author, address and licence of its source; parts that are unknown are null
 */
public record DeskEntry(long id, DeskRow row, Content content, Attribution attribution) {

    /** Replaces a null attribution with one whose parts are null. */
    public DeskEntry {
        if (attribution == null) {
            attribution = new Attribution(null, null, null);
        }
    }

    /** @return whether the licence of the source forbids publishing changed versions */
    public boolean restricted() {
        return Licences.forbidDerivatives(attribution.licence());
    }
}
