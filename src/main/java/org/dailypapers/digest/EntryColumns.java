package org.dailypapers.digest;

import java.util.List;

import org.dailypapers.content.Content;
import org.dailypapers.content.SortKey;
import org.dailypapers.content.html.Lead;
import org.dailypapers.limit.FieldLimit;

/**
 * The fields that an entry copies from a content so that tables can sort and filter by them. Titles and search keys that are too
 * long are cut; addresses that are too long are left out. Pages that show one entry read the revision itself.
 *
 * @param title the title
 * @param titleKey the key that titles are sorted by
 * @param authors the authors, joined with {@code ", "}
 * @param authorNames the authors, each with its slug
 * @param searchKey title and authors, normalized for searching
 * @param votes votes; null if unknown
 * @param thumbnail address of an image; null if there is none or it is too long
 * @param video address of a video; null if there is none or it is too long
 * @param lead the beginning of the summary in whole sentences, as plain text; empty if there is none
 */
public record EntryColumns(String title, String titleKey, String authors, List<EntryAuthor> authorNames, String searchKey, Integer votes,
        String thumbnail, String video, String lead) {

    public static EntryColumns of(Content content) {
        String title = FieldLimit.TITLE.cut(content.title());
        String authors = String.join(", ", content.authors());
        return new EntryColumns(title, SortKey.of(content.title()), authors, content.authors().stream().map(EntryAuthor::of).toList(),
                FieldLimit.SEARCH_KEY.cut(SortKey.folded(title + "\n" + authors)), content.votes(),
                shortEnough(content.thumbnail()), shortEnough(content.video()), Lead.of(content.sections()).text());
    }

    private static String shortEnough(String address) {
        return FieldLimit.MEDIA_ADDRESS.holds(address) ? address : null;
    }
}
