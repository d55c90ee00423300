package org.dailypapers.curation.finding;

import org.dailypapers.content.Content;
import org.dailypapers.digest.EntryKey;

/**
 * An entry to be checked.
 *
 * @param id its identifier in the database
 * @param key its day and arXiv identifier
 * @param revision the number of its newest revision
 * @param personId the author of that revision; null for an import
 * @param conflict whether an import conflicts with a person's changes
 * @param joined whether an import combined sentences of people and of the machine, and nobody has reviewed the result yet
 * @param withdrawn whether the entry or its day is unpublished
 * @param content the content of the newest revision
 */
public record CheckInput(long id, EntryKey key, int revision, Long personId, boolean conflict, boolean joined,
        boolean withdrawn, Content content) {
}
