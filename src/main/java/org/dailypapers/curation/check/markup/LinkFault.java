package org.dailypapers.curation.check.markup;

import org.dailypapers.curation.check.Note;

/**
 * An error in a link.
 *
 * @param start where the link begins in the body, in {@code char}s
 * @param end where it ends
 * @param note what is wrong with it
 * @param mended the corrected text; null if that is unknown
 */
record LinkFault(int start, int end, Note note, String mended) {
}
