package org.dailypapers.curation.check;

import java.util.List;

/**
 * A detail of a finding, as a text of the resource bundles.
 *
 * @param key the key of the text
 * @param values the values for its placeholders
 */
public record Note(String key, List<String> values) {

    /**
     * @param key the key of a text
     * @param values the values for its placeholders
     * @return the note
     */
    public static Note of(String key, String... values) {
        return new Note(key, List.of(values));
    }
}
