package org.dailypapers.digest;

import org.dailypapers.content.Content;

/**
 * A text that an entry has or had.
 *
 * @param entryId the identifier of the entry
 * @param content the text
 * @param stored the stored form; null if the entry never had the text
 * @param imported whether an import ever brought it for the entry; false if only revisions have it
 */
record EntryText(Long entryId, Content content, StoredContent stored, boolean imported) {
}
