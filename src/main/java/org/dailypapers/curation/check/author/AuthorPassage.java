package org.dailypapers.curation.check.author;

import java.util.List;
import org.dailypapers.content.FieldName;
import org.dailypapers.curation.check.Passage;

/** Passages in the list of authors, which is treated as one text with {@code ", "} between the names. */
final class AuthorPassage {

    private static final String SEPARATOR = ", ";

    private AuthorPassage() {
    }

    /** @return the passage of one author; the index counts from 0 */
    static Passage of(List<String> authors, int index) {
        int start = authors.subList(0, index).stream().mapToInt(author -> author.length() + SEPARATOR.length()).sum();
        String author = authors.get(index);
        return new Passage(FieldName.AUTHORS, -1, start, start + author.length(), author);
    }
}
