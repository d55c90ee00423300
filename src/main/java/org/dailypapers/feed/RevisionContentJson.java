package org.dailypapers.feed;

import java.util.List;
import org.dailypapers.content.Content;

/**
 * A revision in the API, with what it says; the first eight components are those of {@link RevisionJson}.
 *
 * @param number from 1
 * @param status machine, corrected or approved; with a token also returned
 * @param origin import, edit, merge or revert
 * @param author the name that its author chose to be shown; null if no person made it
 * @param reason why it was made; null if no person made it
 * @param revertedTo the number of the revision that it returns to; null unless it is a revert
 * @param createdAt when it was made, ISO in UTC
 * @param published whether it is the one that readers see
 * @param title as it stands
 * @param authors in order, as they stand
 * @param votes from 0; null if unknown
 * @param thumbnail an address, absolute or relative; null if there is none
 * @param video an address; null if there is none
 * @param sections in order
 */
public record RevisionContentJson(int number, String status, String origin, String author, String reason, Integer revertedTo,
        String createdAt, boolean published, String title, List<String> authors, Integer votes, String thumbnail, String video,
        List<EntryJson.SectionJson> sections) {

    static RevisionContentJson of(RevisionJson row, Content content) {
        return new RevisionContentJson(row.number(), row.status(), row.origin(), row.author(), row.reason(), row.revertedTo(),
                row.createdAt(), row.published(), content.title(), content.authors(), content.votes(), content.thumbnail(),
                content.video(), EntryJson.SectionJson.of(content));
    }
}
