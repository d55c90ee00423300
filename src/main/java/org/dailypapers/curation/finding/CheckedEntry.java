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
 * @param content what the newest revision says
 */
public record CheckedEntry(long id, EntryKey key, int revision, Long personId, boolean conflict, Content content) {
}
