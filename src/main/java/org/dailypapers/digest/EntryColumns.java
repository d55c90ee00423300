package org.dailypapers.digest;

import java.util.List;

import org.dailypapers.content.Content;
import org.dailypapers.content.SortKey;
import org.dailypapers.limit.FieldLimit;

/**
 * What an entry has of a content itself, for tables to sort and filter by. What is too long for that is cut, or left out where
 * it is an address; pages of one entry read the revision itself.
 *
 * @param title the title
 * @param titleKey what titles are sorted by
 * @param authors the authors in one line
 * @param authorNames the authors, each with the form in addresses
 * @param searchKey what is searched for words of title and authors
 * @param votes votes; null if unknown
 * @param thumbnail address of an image; null if there is none
 * @param video address of a video; null if there is none
 */
public record EntryColumns(String title, String titleKey, String authors, List<EntryAuthor> authorNames, String searchKey, Integer votes,
        String thumbnail, String video) {

    public static EntryColumns of(Content content) {
        String title = FieldLimit.TITLE.cut(content.title());
        String authors = String.join(", ", content.authors());
        return new EntryColumns(title, SortKey.of(content.title()), authors, content.authors().stream().map(EntryAuthor::of).toList(),
                FieldLimit.SEARCH_KEY.cut(SortKey.folded(title + "\n" + authors)), content.votes(),
                shortEnough(content.thumbnail()), shortEnough(content.video()));
    }

    private static String shortEnough(String address) {
        return FieldLimit.MEDIA_ADDRESS.holds(address) ? address : null;
    }
}
