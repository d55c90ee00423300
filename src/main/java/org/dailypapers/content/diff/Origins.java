package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.text.Block;
import org.dailypapers.content.text.Blocks;
import org.dailypapers.content.text.Sentences;

/**
 * Where everything in the newest of several revisions comes from: the oldest revision since which it has been present without
 * interruption. So text that a revert restored comes from the revert, because it was missing in between. Sections are followed through
 * renaming and moving.
 *
 * @param title the revision that the title comes from
 * @param authors the revision that the list of authors comes from
 * @param votes the revision that the votes come from
 * @param thumbnail the revision that the thumbnail comes from
 * @param video the revision that the video comes from
 * @param sections the origins of the sections, in order
 */
public record Origins(int title, int authors, int votes, int thumbnail, int video, List<SectionOrigins> sections) {

    /** Copies the list. */
    public Origins {
        sections = List.copyOf(sections);
    }

    /**
     * @param revisions the revisions, oldest first
     * @return the origins of the content of the last one
     * @throws IllegalArgumentException if there are no revisions
     */
    public static Origins of(List<Numbered> revisions) {
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("no revisions");
        }
        List<SectionOrigins> sections = List.of();
        List<Section> before = List.of();
        for (Numbered revision : revisions) {
            sections = next(before, sections, revision);
            before = revision.content.sections();
        }
        return new Origins(since(revisions, Content::title), since(revisions, Content::authors),
                since(revisions, Content::votes), since(revisions, Content::thumbnail), since(revisions, Content::video),
                sections);
    }

    private static int since(List<Numbered> revisions, Function<Content, Object> field) {
        int last = revisions.size() - 1;
        Object value = field.apply(revisions.get(last).content);
        while (last > 0 && Objects.equals(field.apply(revisions.get(last - 1).content), value)) {
            last--;
        }
        return revisions.get(last).revision;
    }

    private static List<SectionOrigins> next(List<Section> before, List<SectionOrigins> origins, Numbered revision) {
        List<Section> after = revision.content.sections();
        SectionAlignment alignment = SectionAlignment.of(before, after);
        List<SectionOrigins> next = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            int earlier = alignment.first(i);
            next.add(earlier < 0 ? SectionOrigins.all(after.get(i), revision.revision)
                    : origins.get(earlier).followedBy(after.get(i), revision.revision));
        }
        return next;
    }

    /**
     * A revision of an entry.
     *
     * @param revision its number
     * @param content its content
     */
    public record Numbered(int revision, Content content) {
    }

    /**
     * A sentence and its origin.
     *
     * @param text the sentence with the white space after it
     * @param revision the number of the revision
     */
    public record Piece(String text, int revision) {
    }

    /**
     * A section and its origins.
     *
     * @param heading the heading; null if there is none
     * @param headingRevision the revision that the heading comes from, or since which there is none
     * @param pieces the sentences; joined, they are the body
     */
    public record SectionOrigins(String heading, int headingRevision, List<Piece> pieces) {

        /** Copies the list. */
        public SectionOrigins {
            pieces = List.copyOf(pieces);
        }

        private static SectionOrigins all(Section section, int revision) {
            return new SectionOrigins(section.heading(), revision,
                    Sentences.of(section.body()).stream().map(sentence -> new Piece(sentence, revision)).toList());
        }

        /** Different white space after a sentence does not make it another sentence. */
        private SectionOrigins followedBy(Section after, int revision) {
            List<String> sentences = Sentences.of(after.body());
            List<Integer> revisions = new ArrayList<>(Collections.nCopies(sentences.size(), revision));
            for (Block block : Blocks.of(stripped(pieces.stream().map(Piece::text).toList()), stripped(sentences))) {
                for (int i = 0; block.same() && i < block.to() - block.from(); i++) {
                    revisions.set(block.otherFrom() + i, pieces.get(block.from() + i).revision);
                }
            }
            List<Piece> next = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                next.add(new Piece(sentences.get(i), revisions.get(i)));
            }
            boolean named = Objects.equals(heading, after.heading());
            return new SectionOrigins(after.heading(), named ? headingRevision : revision, next);
        }

        private static List<String> stripped(List<String> sentences) {
            return sentences.stream().map(String::stripTrailing).toList();
        }
    }
}
