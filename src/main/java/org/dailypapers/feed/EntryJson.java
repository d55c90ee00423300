package org.dailypapers.feed;

import java.util.List;
import java.util.Locale;
import org.dailypapers.digest.EntryView;

/**
 * An entry in the API.
 *
 * @param date the day, ISO
 * @param position its place on the day, from 1
 * @param arxivId arXiv identifier without version
 * @param title as it stands
 * @param authors in order, as they stand
 * @param votes from 0; null where unknown
 * @param thumbnail an address, absolute or relative; null where there is none
 * @param video an address; null where there is none
 * @param vanished whether the newest source of the day no longer has it
 * @param summary what is published of it
 */
public record EntryJson(String date, int position, String arxivId, String title, List<String> authors, Integer votes,
        String thumbnail, String video, boolean vanished, Summary summary) {

    static EntryJson of(EntryView entry) {
        return new EntryJson(entry.date().toString(), entry.position(), entry.arxivId(), entry.content().title(),
                entry.content().authors(), entry.content().votes(), entry.content().thumbnail(),
                entry.content().video(), entry.vanished(),
                new Summary(entry.status().name().toLowerCase(Locale.ROOT), entry.revision(), entry.content().sections()
                        .stream().map(section -> new SectionJson(section.heading(), section.body())).toList()));
    }

    /**
     * The summary of an entry.
     *
     * @param status machine, corrected or approved
     * @param revision the number of the published revision, from 1
     * @param sections in order
     */
    public record Summary(String status, int revision, List<SectionJson> sections) {
    }

    /**
     * A section of a summary.
     *
     * @param heading null for text before any heading
     * @param body Markdown
     */
    public record SectionJson(String heading, String body) {
    }
}
