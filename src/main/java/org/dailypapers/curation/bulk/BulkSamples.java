package org.dailypapers.curation.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.finding.CheckTexts;
import org.dailypapers.curation.finding.FixChange;
import org.dailypapers.curation.finding.StoredFinding;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.curation.queue.QueueRow;

/** Examples for the preview of a bulk action. */
@RequestScoped
public class BulkSamples {

    private static final int MOST = 5;

    @Inject
    private QueueRepository queue;
    @Inject
    private BulkActs acts;
    @Inject
    private CheckTexts texts;

    /**
     * @param kind the kind of action
     * @param check the name of the check whose findings it is about; null if it is not about a check
     * @param entries the identifiers of all entries, most serious first
     * @return the first of them, as examples
     */
    List<Sample> of(BulkKind kind, String check, List<Long> entries) {
        List<Long> ids = entries.subList(0, Math.min(MOST, entries.size()));
        List<QueueRow> rows = ids.isEmpty() ? List.of() : queue.rows(ids);
        Map<Long, List<StoredFinding>> open = kind == BulkKind.DISMISS && !ids.isEmpty()
                ? queue.open(ids).stream().filter(one -> one.check().equals(check)).collect(Collectors.groupingBy(StoredFinding::entryId))
                : Map.of();
        return rows.stream().map(row -> new Sample(row, kind == BulkKind.FIX ? acts.preview(row.id(), check) : List.of(),
                open.getOrDefault(row.id(), List.of()).stream().map(texts::line).toList())).toList();
    }

    /**
     * An entry, and the effect of the action on it.
     *
     * @param row the entry
     * @param fix the changes by a fix; empty if the action is not a fix
     * @param findings the findings to be dismissed; empty if the action is not a dismissal
     */
    public record Sample(QueueRow row, List<FixChange> fix, List<CheckTexts.FindingLine> findings) {

        /** @return the title as HTML, or the identifier if there is none */
        public String titleHtml() {
            return Prose.line(ShownTitle.of(row.title(), row.arxivId()));
        }
    }
}
