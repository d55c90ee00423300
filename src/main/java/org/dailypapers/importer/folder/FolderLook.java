package org.dailypapers.importer.folder;

import java.time.Duration;
import java.time.Instant;

/**
 * A scan of the watched folder.
 *
 * @param at when it ended
 * @param took how long it took
 * @param files how many Markdown files it found
 * @param problem why the folder could not be read; null if it could
 */
record FolderLook(Instant at, Duration took, int files, String problem) {
}
