package org.dailypapers.curation.check;

import java.util.List;

/**
 * What is wrong at a passage in particular, as a text of the bundles.
 *
 * @param key the name of the text
 * @param values the values for its placeholders
 */
public record Note(String key, List<String> values) {

    /**
     * @param key the name of a text
     * @param values the values for its placeholders
     * @return the note
     */
    public static Note of(String key, String... values) {
        return new Note(key, List.of(values));
    }
}
