package org.dailypapers.reading;

import java.util.List;
import org.dailypapers.digest.view.EntryRow;

/**
 * An entry as a row of a table.
 *
 * @param entry what is published of it
 * @param title what the paper is called
 * @param authors the first authors
 * @param media its picture or video
 */
public record TableRow(EntryRow entry, Heading title, AuthorsShort<String> authors, Media media) {

    /**
     * @param entry what is published of an entry
     * @return the entry, ready to be shown
     */
    public static TableRow of(EntryRow entry) {
        List<String> authors = entry.authors().isEmpty() ? List.of() : List.of(entry.authors().split(", "));
        return new TableRow(entry, Heading.of(entry.title(), entry.arxivId()), AuthorsShort.of(authors, AuthorsShort.OF_MANY),
                Media.of(entry.thumbnail(), entry.video()));
    }
}
