package org.dailypapers.curation.finding;

import java.util.List;

import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.DiffSegment;
import org.dailypapers.content.diff.Passages;

/**
 * What a proposed fix does to a part of an entry.
 *
 * @param name which part
 * @param heading of a section; null for text without heading and for other parts
 * @param headings how the heading of a section changes; empty if it does not
 * @param passages its text, or of a long one the passages that change
 */
public record FixChange(FieldName name, String heading, List<DiffSegment> headings, List<List<DiffSegment>> passages) {

    /** Up to so many characters all of the text is shown. */
    private static final int SHORT = 400;

    /**
     * @param before what an entry says
     * @param after what it says with the fix
     * @return the parts that change
     */
    public static List<FixChange> of(Content before, Content after) {
        return Comparison.of(before, after).changed().stream().map(field -> new FixChange(field.name(), field.heading(),
                field.renamed() ? field.headingRuns() : List.of(), passages(field))).toList();
    }

    private static List<List<DiffSegment>> passages(Comparison.Field field) {
        boolean brief = field.runs().stream().mapToInt(diffSegment -> diffSegment.text().length()).sum() <= SHORT;
        return brief && field.edited() ? List.of(field.runs()) : Passages.of(field.runs());
    }
}
