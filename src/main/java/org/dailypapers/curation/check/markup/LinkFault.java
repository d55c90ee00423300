package org.dailypapers.curation.check.markup;

import org.dailypapers.curation.check.Note;

/**
 * What is wrong with a link in a text.
 *
 * @param start where the link begins in the body, in {@code char}s
 * @param end where it ends
 * @param note what is wrong with it
 * @param mended what should stand there; null if that cannot be told
 */
record LinkFault(int start, int end, Note note, String mended) {
}
