package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Map;

import org.dailypapers.content.FieldName;
import org.dailypapers.content.merge.Clash;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.digest.view.RevisionRow;

/**
 * The result of merging two corrections of the same entry that were made at the same time.
 *
 * @param loaded the number of the revision that the editor started from
 * @param now the revision that another person or an import saved meanwhile
 * @param name who saved it; null for an import
 * @param items the places that both changed
 * @param joined the headings of sections that now have sentences by both
 */
public record Clashes(int loaded, RevisionRow now, String name, List<Item> items, List<String> joined) {

    private static final Map<FieldName, String> FIELDS = Map.of(FieldName.TITLE, "f-title", FieldName.AUTHORS, "f-authors",
            FieldName.VOTES, "f-votes", FieldName.THUMBNAIL, "f-thumbnail", FieldName.VIDEO, "f-video");

    /** @return the headings of the sections that have sentences by both, in one line */
    public String joinedText() {
        return String.join(", ", joined);
    }

    static Clashes of(int loaded, RevisionRow now, String name, Merge merge) {
        return new Clashes(loaded, now, name, items(merge), merge.joined());
    }

    /** @return the places that both sides of a merge changed */
    static List<Item> items(Merge merge) {
        return merge.clashes().stream().map(Item::of).toList();
    }

    /**
     * A field that both changed.
     *
     * @param clash the two changes
     * @param field the identifier of the field on the page; null if there is none
     */
    public record Item(Clash clash, String field) {

        static Item of(Clash clash) {
            String field = FIELDS.get(clash.name());
            if (field == null && clash.section() >= 0 && clash.name() != FieldName.ORDER) {
                field = (clash.name() == FieldName.HEADING ? "heading-" : "body-") + clash.section();
            }
            return new Item(clash, clash.name() == FieldName.ORDER ? "sections" : field);
        }

        /** @return the text of the editor, in the format of the field */
        public String mine() {
            return typed(clash.ours());
        }

        /** @return the text of the other side, in the format of the field */
        public String others() {
            return typed(clash.theirs());
        }

        /** @return the text with the changes of both, in the format of the field; empty if they overlap */
        public String both() {
            return typed(clash.suggestion());
        }

        /** @return whether taking the editor's own side removes the section */
        public boolean mineGone() {
            return clash.ours() == null && clash.name() == FieldName.SECTION;
        }

        /** @return whether taking the other side removes the section */
        public boolean othersGone() {
            return clash.theirs() == null && clash.name() == FieldName.SECTION;
        }

        /** @return whether it is about the order of the sections, which is taken as a whole */
        public boolean order() {
            return clash.name() == FieldName.ORDER;
        }

        /** @return whether the changes of both can be combined into a text that differs from either side */
        public boolean mixed() {
            return clash.suggestion() != null && !clash.suggestion().equals(clash.ours())
                    && !clash.suggestion().equals(clash.theirs());
        }

        private String typed(String text) {
            return text == null ? "" : clash.name() == FieldName.AUTHORS ? text.replace(", ", "\n") : text;
        }
    }
}
