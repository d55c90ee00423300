package org.dailypapers.curation;

/**
 * An entry to which something can be done together with others.
 *
 * @param id its identifier in the database
 * @param spared whether it is to stay as it is, for what it has to do with other people, or may have to
 */
record BulkCandidate(long id, boolean spared) {
}
