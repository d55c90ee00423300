package org.dailypapers.content.diff;

import java.util.List;
import org.dailypapers.content.FieldName;

/**
 * The change of a part of an entry, ready to be shown.
 *
 * @param name the part
 * @param heading the heading of a section, the later one if it has two; null for text without heading and for other parts
 * @param change how it changed
 * @param headings how the heading of a section changed; empty if it did not
 * @param passages the text, or the passages that changed
 * @param authors the authors if they changed; otherwise empty
 */
public record FieldChange(FieldName name, String heading, Change change, List<DiffSegment> headings, List<List<DiffSegment>> passages,
        List<AuthorChange> authors) {

    /** @return the change without any text: what changed, and the heading */
    public static FieldChange named(Comparison.Field field) {
        return of(field, List.of(), List.of());
    }

    /** @return the change with the whole text */
    public static FieldChange whole(Comparison.Field field) {
        List<DiffSegment> runs = field.runs();
        return of(field, runs.isEmpty() ? List.of() : List.of(runs));
    }

    /** @return the change with only the passages that changed */
    public static FieldChange brief(Comparison.Field field) {
        return of(field, Passages.of(field.runs()));
    }

    private static FieldChange of(Comparison.Field field, List<List<DiffSegment>> passages) {
        List<AuthorChange> authors = field.name() == FieldName.AUTHORS ? AuthorChange.of(field.members()) : List.of();
        return of(field, authors.isEmpty() ? passages : List.of(), authors);
    }

    private static FieldChange of(Comparison.Field field, List<List<DiffSegment>> passages, List<AuthorChange> authors) {
        boolean renamed = field.renamed() && field.change() != Change.ADDED && field.change() != Change.REMOVED;
        return new FieldChange(field.name(), field.heading(), field.change(), renamed ? field.headingRuns() : List.of(),
                passages, authors);
    }

    /** @return whether the part did not change */
    public boolean same() {
        return change == Change.SAME;
    }

    /** @return whether it is a section */
    public boolean section() {
        return name == FieldName.SECTION;
    }

    /** @return the total length of its passages */
    public int length() {
        return passages.stream().flatMap(List::stream).mapToInt(diffSegment -> diffSegment.text().length()).sum()
                + authors.stream().filter(author -> author.name() != null).mapToInt(author -> author.name().length()).sum();
    }
}
