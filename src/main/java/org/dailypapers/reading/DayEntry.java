package org.dailypapers.reading;

import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.digest.view.EntryView;

/**
 * An entry as a page shows it with its summary.
 *
 * @param entry what is published of it
 * @param title what the paper is called
 * @param authors the first authors
 * @param media its picture or video
 * @param lead the beginning of the summary; empty if there is none
 * @param sections the summary
 */
public record DayEntry(EntryView entry, Heading title, AuthorsShort<String> authors, Media media, String lead,
        List<ProseSection> sections) {

    /**
     * @param entry what is published of an entry
     * @return the entry, ready to be shown
     */
    public static DayEntry of(EntryView entry) {
        Content content = entry.content();
        return new DayEntry(entry, Heading.of(content.title(), entry.arxivId()),
                AuthorsShort.of(content.authors(), AuthorsShort.OF_MANY), Media.of(content.thumbnail(), content.video()),
                Lead.of(content.sections()), ProseSection.of(content.sections()));
    }

    /** @return arXiv identifier without version */
    public String arxivId() {
        return entry.arxivId();
    }

    /** @return votes from 0; null if unknown */
    public Integer votes() {
        return entry.content().votes();
    }
}
