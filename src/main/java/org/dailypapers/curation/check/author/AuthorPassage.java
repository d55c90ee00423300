package org.dailypapers.curation.check.author;

import java.util.List;
import org.dailypapers.content.FieldName;
import org.dailypapers.curation.check.Passage;

/** Passages in the list of authors, whose text is all of them with {@code ", "} between them. */
public final class AuthorPassage {

    private static final String SEPARATOR = ", ";

    private AuthorPassage() {
    }

    /** @return the passage of one author; the index counts from 0 */
    public static Passage of(List<String> authors, int index) {
        int start = authors.subList(0, index).stream().mapToInt(author -> author.length() + SEPARATOR.length()).sum();
        String author = authors.get(index);
        return new Passage(FieldName.AUTHORS, -1, start, start + author.length(), author);
    }
}
