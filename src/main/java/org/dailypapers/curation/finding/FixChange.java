package org.dailypapers.curation.finding;

import java.util.List;

import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.DiffSegment;
import org.dailypapers.content.diff.Passages;

/**
 * The effect of a proposed fix on a part of an entry.
 *
 * @param name the part
 * @param heading the heading of a section; null for text without heading and for other parts
 * @param headings how the heading of a section changes; empty if it does not
 * @param passages the text, or only the passages that change if it is long
 */
public record FixChange(FieldName name, String heading, List<DiffSegment> headings, List<List<DiffSegment>> passages) {

    /** Up to this length, the whole text is shown. */
    private static final int SHORT = 400;

    /**
     * @param before the content of an entry
     * @param after the content with the fix
     * @return the parts that change
     */
    public static List<FixChange> of(Content before, Content after) {
        return Comparison.of(before, after).changed().stream().map(field -> new FixChange(field.name(), field.heading(),
                field.renamed() ? field.headingRuns() : List.of(), passages(field))).toList();
    }

    private static List<List<DiffSegment>> passages(Comparison.Field field) {
        List<DiffSegment> runs = field.runs();
        boolean brief = runs.stream().mapToInt(diffSegment -> diffSegment.text().length()).sum() <= SHORT;
        return brief && field.edited() ? List.of(runs) : Passages.of(runs);
    }
}
