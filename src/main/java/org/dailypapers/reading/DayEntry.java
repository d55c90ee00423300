package org.dailypapers.reading;

import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.html.Lead;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.view.EntryView;

/**
 * An entry with its summary, ready to be shown.
 *
 * @param entry its published state
 * @param title the title of the paper
 * @param authors the first authors
 * @param media its picture and video
 * @param lead the beginning of the summary
 * @param sections the sections of the summary
 */
public record DayEntry(EntryView entry, Heading title, AuthorsShort<String> authors, Media media, Lead lead,
        List<ProseSection> sections) {

    /**
     * @param entry a published entry
     * @return the entry, ready to be shown
     */
    public static DayEntry of(EntryView entry) {
        return of(entry, SummaryHtml.of(entry.content().sections()).sections());
    }

    /**
     * @param entry a published entry
     * @return the entry, ready to be shown in a list, without the sections of its summary
     */
    public static DayEntry listed(EntryView entry) {
        return of(entry, List.of());
    }

    private static DayEntry of(EntryView entry, List<ProseSection> sections) {
        Content content = entry.content();
        return new DayEntry(entry, Heading.of(content.title(), entry.arxivId()),
                AuthorsShort.of(content.authors(), AuthorsShort.OF_LISTED), Media.of(content.thumbnail(), content.video()),
                SummaryHtml.of(content.sections()).lead(), sections);
    }

    /** @return arXiv identifier without version */
    public String arxivId() {
        return entry.arxivId();
    }

    /** @return whether there is something to say of it that does not hold for most papers */
    public boolean noted() {
        return entry.status() != Status.MACHINE || entry.vanished() || entry.withdrawal() != null;
    }

    /** @return votes from 0; null if unknown */
    public Integer votes() {
        return entry.content().votes();
    }
}
