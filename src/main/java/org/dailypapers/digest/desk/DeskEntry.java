package org.dailypapers.digest.desk;

import org.dailypapers.content.Content;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.Licences;

/**
 * An entry as the desk works on it.
 *
 * @param id the entry's identifier in the database
 * @param row where it stands
 * @param content what its newest revision says
 * @param attribution whose text its source is; its parts are null if unknown
 */
public record DeskEntry(long id, DeskRow row, Content content, Attribution attribution) {

    /** What is not known of the attribution is null in it. */
    public DeskEntry {
        if (attribution == null) {
            attribution = new Attribution(null, null, null);
        }
    }

    /** @return whether the licence of the source forbids changed versions */
    public boolean restricted() {
        return Licences.forbidDerivatives(attribution.licence());
    }
}
