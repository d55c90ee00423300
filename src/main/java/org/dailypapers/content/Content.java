package org.dailypapers.content;

import java.util.List;
import org.dailypapers.content.InvalidContentException.Part;

/**
 * What an entry says about a paper. Immutable; two contents are equal if all their fields are.
 *
 * @param title the title, on one line; may be empty if a digest lost it
 * @param authors the authors, in order and including repetitions
 * @param votes the votes on the day of the digest, from 0; null if unknown
 * @param thumbnail the address of an image, absolute or relative; null if there is none
 * @param video the address of a video; null if there is none
 * @param sections the summary; only the first section may have no heading
 */
public record Content(String title, List<String> authors, Integer votes, String thumbnail, String video,
        List<Section> sections) {

    /** A content without any value. */
    public static final Content EMPTY = new Content("", List.of(), null, null, null, List.of());

    /** @throws InvalidContentException if a field breaks the rule of its {@link Part} */
    public Content {
        Text.line(title, Part.TITLE);
        authors = List.copyOf(authors);
        for (String author : authors) {
            if (Text.word(author, Part.AUTHOR).contains(", ")) {
                throw new InvalidContentException(Part.AUTHOR, author);
            }
        }
        if (votes != null && votes < 0) {
            throw new InvalidContentException(Part.VOTES, votes.toString());
        }
        if (thumbnail != null && (!Text.isAddress(Text.line(thumbnail, Part.THUMBNAIL)) || VideoFile.is(thumbnail))) {
            throw new InvalidContentException(Part.THUMBNAIL, thumbnail);
        }
        if (video != null && !Text.isVideoAddress(Text.line(video, Part.VIDEO))) {
            throw new InvalidContentException(Part.VIDEO, video);
        }
        sections = List.copyOf(sections);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.headless() && (i > 0 || section.body().isEmpty())) {
                throw new InvalidContentException(Part.SECTIONS, section.body());
            }
        }
    }
}
