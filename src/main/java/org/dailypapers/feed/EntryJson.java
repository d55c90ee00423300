package org.dailypapers.feed;

import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.view.EntryView;

/**
 * An entry in the API.
 *
 * @param date the day, YYYY-MM-DD
 * @param position its position on the day, from 1
 * @param arxivId arXiv identifier without version
 * @param title the title, unchanged
 * @param authors the authors, in order and unchanged
 * @param votes from 0; null if unknown
 * @param thumbnail the address of the picture, absolute or relative; null if there is none
 * @param video the address of the video; null if there is none
 * @param vanished whether the newest source of the day no longer has the entry
 * @param summary the published summary, or with a token that of the newest revision
 */
public record EntryJson(String date, int position, String arxivId, String title, List<String> authors, Integer votes,
        String thumbnail, String video, boolean vanished, Summary summary) {

    static EntryJson of(EntryView entry) {
        return of(new EntryKey(entry.date(), entry.arxivId()), entry.position(), entry.vanished(), entry.content(),
                new Summary(entry.status().key(), entry.revision(), SectionJson.of(entry.content())));
    }

    /** @return the newest revision of an entry, whatever its status */
    static EntryJson of(DeskEntry entry) {
        DeskRow row = entry.row();
        return of(new EntryKey(row.date(), row.arxivId()), row.position(), row.vanished(), entry.content(),
                new Summary(row.status().key(), row.revision(), SectionJson.of(entry.content())));
    }

    private static EntryJson of(EntryKey key, int position, boolean vanished, Content content, Summary summary) {
        return new EntryJson(key.date().toString(), position, key.arxivId(), content.title(), content.authors(), content.votes(),
                content.thumbnail(), content.video(), vanished, summary);
    }

    /**
     * The summary of an entry.
     *
     * @param status machine, corrected or approved; with a token also returned
     * @param revision the number of the revision, from 1
     * @param sections in order
     */
    public record Summary(String status, int revision, List<SectionJson> sections) {
    }

    /**
     * A section of a summary.
     *
     * @param heading the heading; null for text before any heading
     * @param body Markdown
     */
    public record SectionJson(String heading, String body) {

        static List<SectionJson> of(Content content) {
            return content.sections().stream().map(section -> new SectionJson(section.heading(), section.body())).toList();
        }
    }
}
