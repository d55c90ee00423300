package org.dailypapers.curation.finding;

import org.dailypapers.content.Content;
import org.dailypapers.digest.EntryKey;

/**
 * An entry to be checked.
 *
 * @param id its identifier in the database
 * @param key what tells it from all others
 * @param revision the number of its newest revision
 * @param personId who made that; null for an import
 * @param conflict whether an import clashes with what people wrote
 * @param joined whether an import put sentences of people and of the machine together in it, and nobody has read that yet
 * @param withdrawn whether it is withdrawn, or its day is
 * @param content what the newest revision says
 */
public record CheckInput(long id, EntryKey key, int revision, Long personId, boolean conflict, boolean joined,
        boolean withdrawn, Content content) {
}
