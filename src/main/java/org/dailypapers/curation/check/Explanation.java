package org.dailypapers.curation.check;

/**
 * What a check is about.
 *
 * @param title the name that people read, a few words
 * @param text what it finds, why that matters and what to do, in a sentence or three; where the check fires on more than 5 %
 *     of the entries of a dialect, also why that is right
 * @param example a text, or a part of one, in which it fires; as it stands in an entry
 */
public record Explanation(Bilingual title, Bilingual text, String example) {
}
