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
 * @param title its title, as it would be
 * @param kind new, unchanged, replaced, merged, kept, conflict, vanished or back
 * @param again whether the file says of it what was taken back before
 * @param joined the sections that would have sentences of people and of the machine, by heading; the empty text for one without
 * @param fields what would change of an entry that is there already; a new one would say what its file says
 * @param clashes on what an editor would have to decide
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

    /** @return how many characters its texts have */
    int length() {
        return title.length() + Stream.concat(fields.stream().flatMap(field -> Stream.of(field.before, field.after)),
                clashes.stream().flatMap(clash -> Stream.of(clash.base, clash.ours, clash.theirs)))
                .mapToInt(text -> text == null ? 0 : text.length()).sum();
    }

    /**
     * A field or section that would change.
     *
     * @param field title, authors, votes, thumbnail, video or section
     * @param heading of a section, the later one; null if it has none, and for other fields
     * @param change added, removed, changed or moved
     * @param headingBefore of a section, the earlier heading; null if it had none, and for other fields
     * @param before the earlier text; authors with {@code ", "} between them; null if there was none
     * @param after the later text; null if there is none
     */
    public record FieldJson(String field, String heading, String change, String headingBefore, String before, String after) {
        private static FieldJson of(Comparison.Field field) {
            return new FieldJson(PreviewJson.key(field.name()), field.heading(), PreviewJson.key(field.change()),
                    text(TextDiff.before(field.headingRuns())), text(TextDiff.before(field.runs())), text(TextDiff.after(field.runs())));
        }

        private static String text(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /**
     * Something that people and the machine changed, each in their own way.
     *
     * @param field what: title, authors, votes, thumbnail, video, section, heading (of a section) or order (of sections)
     * @param heading the heading of the section; null if there is none
     * @param base the text before both changes; null if there was none
     * @param ours what people made of it; null if they removed it
     * @param theirs what the file says; null if it has none
     */
    public record ClashJson(String field, String heading, String base, String ours, String theirs) {
        private static ClashJson of(Clash clash) {
            return new ClashJson(PreviewJson.key(clash.name()), clash.heading(), clash.base(), clash.ours(), clash.theirs());
        }
    }
}
