package org.dailypapers.feed;

import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.WithdrawnByAuthors;

/**
 * An entry in the API.
 *
 * @param date the day, YYYY-MM-DD
 * @param position its position on the day, from 1
 * @param arxivId arXiv identifier without version
 * @param title the title, unchanged
 * @param authors the authors, in order and unchanged
 * @param votes from 0; null if unknown
 * @param thumbnail an address, absolute or relative; null if there is none
 * @param video an address; null if there is none
 * @param vanished whether the newest source of the day no longer has it
 * @param withdrawnByAuthors that its authors withdrew the paper at arXiv; null if no editor says so
 * @param summary what is published of it, or what the newest revision says
 */
public record EntryJson(String date, int position, String arxivId, String title, List<String> authors, Integer votes,
        String thumbnail, String video, boolean vanished, Withdrawal withdrawnByAuthors, Summary summary) {

    static EntryJson of(EntryView entry) {
        return of(new EntryKey(entry.date(), entry.arxivId()), entry.position(), entry.vanished(), entry.withdrawal(), entry.content(),
                new Summary(entry.status().key(), entry.revision(), SectionJson.of(entry.content())));
    }

    /** @return the newest revision of an entry, whatever its status */
    static EntryJson of(DeskEntry entry) {
        DeskRow row = entry.row();
        return of(new EntryKey(row.date(), row.arxivId()), row.position(), row.vanished(), row.withdrawal(), entry.content(),
                new Summary(row.status().key(), row.revision(), SectionJson.of(entry.content())));
    }

    private static EntryJson of(EntryKey key, int position, boolean vanished, WithdrawnByAuthors withdrawal, Content content, Summary summary) {
        return new EntryJson(key.date().toString(), position, key.arxivId(), content.title(), content.authors(), content.votes(),
                content.thumbnail(), content.video(), vanished, withdrawal == null ? null : Withdrawal.of(withdrawal), summary);
    }

    /**
     * That the authors of a paper withdrew it at arXiv, as an editor says.
     *
     * @param version the version of the paper that says so, from 1; null if it is not known
     * @param reason why
     * @param markedAt when an editor said so, ISO in UTC
     */
    public record Withdrawal(Integer version, String reason, String markedAt) {
        static Withdrawal of(WithdrawnByAuthors withdrawal) {
            return new Withdrawal(withdrawal.version(), withdrawal.reason(), withdrawal.at().toString());
        }
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
