package org.dailypapers.curation.finding;

import org.dailypapers.content.FieldName;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.hash.Sha256;

/**
 * What tells a finding of an entry from others, whatever else changes in the entry: neither the place of its section nor
 * the heading of it counts. Findings with the same key are told apart by numbers.
 *
 * @param check the name of the check
 * @param field the field of the passage
 * @param hash SHA-256 of the whole passage, 64 lower-case hex digits
 */
public record FindingKey(String check, FieldName field, String hash) {

    /**
     * @param check the name of a check
     * @param passage a passage that it found
     * @return what tells the finding from others
     */
    public static FindingKey of(String check, Passage passage) {
        return new FindingKey(check, passage.field(), Sha256.of(passage.text()));
    }
}
