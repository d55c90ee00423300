package org.dailypapers.curation.finding;

import org.dailypapers.content.FieldName;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.hash.Sha256;

/**
 * Identifies a finding of an entry across other changes to the entry: neither the position nor the heading of its section matters.
 * Several findings with the same key are numbered.
 *
 * @param check the name of the check
 * @param field the field of the passage
 * @param hash SHA-256 of the whole passage, 64 lower-case hex digits
 */
public record FindingKey(String check, FieldName field, String hash) {

    /**
     * @param check the name of a check
     * @param passage a passage that it found
     * @return the key of the finding
     */
    public static FindingKey of(String check, Passage passage) {
        return new FindingKey(check, passage.field(), Sha256.of(passage.text()));
    }
}
