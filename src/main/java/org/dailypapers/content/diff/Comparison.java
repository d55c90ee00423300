package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;

/**
 * The changes from one content to another.
 *
 * @param fields title, authors, votes, thumbnail and video, then the sections in the order of the later content, with removed ones at
 *     their earlier position; including fields that did not change
 */
public record Comparison(List<Field> fields) {

    /** Copies the list. */
    public Comparison {
        fields = List.copyOf(fields);
    }

    /**
     * @param before the earlier content
     * @param after the later content
     * @return the changes
     */
    public static Comparison of(Content before, Content after) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldName.TITLE, before.title(), after.title(), List.of()));
        fields.add(Field.of(FieldName.AUTHORS, String.join(", ", before.authors()), String.join(", ", after.authors()),
                ComparedAuthor.compared(before.authors(), after.authors())));
        fields.add(Field.of(FieldName.VOTES, text(before.votes()), text(after.votes()), List.of()));
        fields.add(Field.of(FieldName.THUMBNAIL, text(before.thumbnail()), text(after.thumbnail()), List.of()));
        fields.add(Field.of(FieldName.VIDEO, text(before.video()), text(after.video()), List.of()));
        fields.addAll(sections(before.sections(), after.sections()));
        return new Comparison(fields);
    }

    /** @return the fields that changed, in order */
    public List<Field> changed() {
        return fields.stream().filter(field -> field.change() != Change.SAME).toList();
    }

    private static List<Field> sections(List<Section> before, List<Section> after) {
        SectionAlignment alignment = SectionAlignment.of(before, after);
        boolean[] moved = alignment.moved();
        List<Field> fields = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < after.size(); i++) {
            int earlier = alignment.first(i);
            if (earlier < 0) {
                next = removed(before, alignment, next, kept(before, alignment, next), fields);
                fields.add(Field.ofSection(null, after.get(i), false));
                continue;
            }
            next = moved[earlier] ? next : removed(before, alignment, next, earlier + 1, fields);
            fields.add(Field.ofSection(before.get(earlier), after.get(i), moved[earlier]));
        }
        removed(before, alignment, next, before.size(), fields);
        return fields;
    }

    private static int kept(List<Section> before, SectionAlignment alignment, int from) {
        int next = from;
        while (next < before.size() && alignment.second(next) < 0) {
            next++;
        }
        return next;
    }

    private static int removed(List<Section> before, SectionAlignment alignment, int from, int to, List<Field> fields) {
        for (int i = from; i < to; i++) {
            if (alignment.second(i) < 0) {
                fields.add(Field.ofSection(before.get(i), null, false));
            }
        }
        return Math.max(from, to);
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    /**
     * A field of the two contents and its change.
     *
     * @param name the field, from {@link FieldName#TITLE} to {@link FieldName#SECTION}
     * @param heading the heading of a section, the later one if it has two; null for text without heading and for other fields
     * @param change how it changed; unknown votes, and a missing thumbnail or video, count as absent
     * @param headingRuns how the heading of a section changed; empty if there is none
     * @param before the earlier text; authors are separated by {@code ", "}
     * @param after the later text
     * @param members the authors, one by one; empty for other fields
     */
    public record Field(FieldName name, String heading, Change change, List<DiffSegment> headingRuns, String before, String after,
            List<ComparedAuthor> members) {

        /** @return how the text changed; compared at each call, which takes longer than all the rest */
        public List<DiffSegment> runs() {
            return TextDiff.of(before, after);
        }

        /** @return whether the heading changed */
        public boolean renamed() {
            return headingRuns.stream().anyMatch(diffSegment -> diffSegment.kind() != DiffSegment.Kind.SAME);
        }

        /** @return whether the text changed; for a section, the text below the heading */
        public boolean edited() {
            return !before.equals(after);
        }

        private static Field of(FieldName name, String before, String after, List<ComparedAuthor> members) {
            return new Field(name, null, Change.between(before, after), List.of(), before, after, members);
        }

        private static Field ofSection(Section before, Section after, boolean moved) {
            Section shown = after == null ? before : after;
            Change change = before == null ? Change.ADDED : after == null ? Change.REMOVED : moved ? Change.MOVED
                    : before.equals(after) ? Change.SAME : Change.CHANGED;
            return new Field(FieldName.SECTION, shown.heading(), change,
                    TextDiff.of(before == null ? "" : text(before.heading()), after == null ? "" : text(after.heading())),
                    before == null ? "" : before.body(), after == null ? "" : after.body(), List.of());
        }
    }
}
