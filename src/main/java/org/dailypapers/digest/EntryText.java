package org.dailypapers.digest;

import org.dailypapers.content.Content;

/**
 * A text that an entry has had.
 *
 * @param entryId the identifier of the entry
 * @param content what it says
 * @param stored how that is kept
 * @param imported whether an import said it; else only revisions do
 */
record EntryText(Long entryId, Content content, StoredContent stored, boolean imported) {
}
