package org.dailypapers.importer.preview;

import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.content.merge.Clash;
import org.dailypapers.digest.keep.EntryPlan;

/**
 * What an import would do to an entry, as pages show it.
 *
 * @param arxivId arXiv identifier without version
 * @param kind what would become of it
 * @param content what it would say
 * @param changes what would change
 * @param clashes on what an editor would have to decide
 * @param joined whether a section would have sentences of people and of the machine
 * @param again whether the file says what was taken back before
 */
public record EntryPreview(String arxivId, EntryPlan.Kind kind, Content content, List<FieldChange> changes, List<Clash> clashes,
        boolean joined, boolean again) {

    static EntryPreview of(EntryPlan plan) {
        List<FieldChange> changes = plan.before() == null ? List.of()
                : Comparison.of(plan.before(), plan.after()).changed().stream().map(FieldChange::brief).toList();
        boolean clash = plan.kind() == EntryPlan.Kind.CONFLICT;
        return new EntryPreview(plan.arxivId(), plan.kind(), plan.after(), changes, clash ? plan.merge().clashes() : List.of(),
                !plan.joined().isEmpty(), plan.again());
    }

    /** @return whether nothing would become of it */
    public boolean still() {
        return kind == EntryPlan.Kind.UNCHANGED || kind == EntryPlan.Kind.KEPT;
    }
}
