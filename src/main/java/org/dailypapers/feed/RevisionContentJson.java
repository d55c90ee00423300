package org.dailypapers.feed;

import java.util.List;
import org.dailypapers.content.Content;

/**
 * A revision in the API with its content; the first eight components are those of {@link RevisionJson}.
 *
 * @param number its number, from 1
 * @param status machine, corrected or approved; with a token also returned
 * @param origin import, edit, merge or revert
 * @param author the display name of its author; null if no person made it
 * @param reason why it was made; null if no person made it
 * @param revertedTo the number of the revision that it restores; null unless it is a revert
 * @param createdAt when it was made, ISO 8601 in UTC
 * @param published whether readers see this revision
 * @param title the title, unchanged
 * @param authors the authors, in order and unchanged
 * @param votes from 0; null if unknown
 * @param thumbnail the address of the picture, absolute or relative; null if there is none
 * @param video the address of the video; null if there is none
 * @param sections the sections, in order
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
