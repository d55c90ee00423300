package org.dailypapers.importer.preview;

import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.TextDiff;
import org.dailypapers.content.merge.Clash;
import org.dailypapers.digest.keep.EntryPlan;

/**
 * What an import would do to an entry, in the API.
 *
 * @param arxivId arXiv identifier without version
 * @param title its title after the import
 * @param kind new, unchanged, replaced, merged, kept, conflict, vanished or back
 * @param again whether the file has the same text that was undone before
 * @param joined the headings of the sections that would mix sentences by people and by the machine; an empty string for a section
 *     without a heading
 * @param fields what would change in an entry that exists already; empty for a new entry
 * @param clashes the conflicts that an editor would have to resolve
 */
public record EntryChangeJson(String arxivId, String title, String kind, boolean again, List<String> joined, List<FieldJson> fields,
        List<ClashJson> clashes) {

    static EntryChangeJson of(EntryPlan plan) {
        List<FieldJson> fields = plan.before() == null ? List.of()
                : Comparison.of(plan.before(), plan.after()).changed().stream().map(FieldJson::of).toList();
        boolean clash = plan.kind() == EntryPlan.Kind.CONFLICT;
        return new EntryChangeJson(plan.arxivId(), plan.after().title(), PreviewJson.key(plan.kind()), plan.again(), plan.joined(), fields,
                clash ? plan.merge().clashes().stream().map(ClashJson::of).toList() : List.of());
    }

    /** @return the number of characters in its texts */
    int length() {
        return title.length() + Stream.concat(fields.stream().flatMap(field -> Stream.of(field.before, field.after)),
                clashes.stream().flatMap(clash -> Stream.of(clash.base, clash.ours, clash.theirs)))
                .mapToInt(text -> text == null ? 0 : text.length()).sum();
    }

    /**
     * A field or section that would change.
     *
     * @param field title, authors, votes, thumbnail, video or section
     * @param heading the heading of the section after the import; null if it has none or if the field is not a section
     * @param change added, removed, changed or moved
     * @param headingBefore the heading of the section before the import; null if it had none or if the field is not a section
     * @param before the text before the import, with authors separated by {@code ", "}; null if there was none
     * @param after the text after the import; null if there is none
     */
    public record FieldJson(String field, String heading, String change, String headingBefore, String before, String after) {
        private static FieldJson of(Comparison.Field field) {
            return new FieldJson(PreviewJson.key(field.name()), field.heading(), PreviewJson.key(field.change()),
                    text(TextDiff.before(field.headingRuns())), text(field.before()), text(field.after()));
        }

        private static String text(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /**
     * A conflict: people and the machine changed the same thing differently.
     *
     * @param field title, authors, votes, thumbnail, video, section, heading (of a section) or order (of sections)
     * @param heading the heading of the section; null if there is none
     * @param base the text before both changes; null if there was none
     * @param ours the text that people wrote; null if they removed it
     * @param theirs the text in the file; null if it has none
     */
    public record ClashJson(String field, String heading, String base, String ours, String theirs) {
        private static ClashJson of(Clash clash) {
            return new ClashJson(PreviewJson.key(clash.name()), clash.heading(), clash.base(), clash.ours(), clash.theirs());
        }
    }
}
