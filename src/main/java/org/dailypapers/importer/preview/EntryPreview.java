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
 * @param kind what would happen to it
 * @param content its content after the import
 * @param changes what would change
 * @param clashes the conflicts that an editor would have to resolve
 * @param joined whether a section would mix sentences by people and by the machine
 * @param again whether the file has the same text that was undone before
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

    /** @return whether an import would leave it unchanged */
    public boolean still() {
        return kind == EntryPlan.Kind.UNCHANGED || kind == EntryPlan.Kind.KEPT;
    }
}
