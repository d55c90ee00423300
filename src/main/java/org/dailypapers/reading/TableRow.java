package org.dailypapers.reading;

import java.util.List;
import org.dailypapers.content.html.Lead;
import org.dailypapers.digest.view.EntryRow;

/**
 * An entry as a row of a table, ready to be shown.
 *
 * @param entry its published state
 * @param title the title of the paper
 * @param authors the first authors
 * @param media its picture and video
 */
public record TableRow(EntryRow entry, Heading title, AuthorsShort<String> authors, Media media) {

    /** @return the beginning of the summary as HTML; empty if there is none */
    public String lead() {
        return entry.lead() == null ? "" : Lead.html(entry.lead());
    }

    /**
     * @param entry a published entry
     * @return the entry, ready to be shown
     */
    public static TableRow of(EntryRow entry) {
        List<String> authors = entry.authors().isEmpty() ? List.of() : List.of(entry.authors().split(", "));
        return new TableRow(entry, Heading.of(entry.title(), entry.arxivId()), AuthorsShort.of(authors, AuthorsShort.OF_MANY),
                Media.of(entry.thumbnail(), entry.video()));
    }
}
