package org.dailypapers.content.diff;

import java.util.List;
import org.dailypapers.content.FieldName;

/**
 * What became of a part of an entry, as pages show it.
 *
 * @param name which part
 * @param heading of a section, the later one where it has two; null for text without heading and for other parts
 * @param change what became of it
 * @param headings how the heading of a section changed; empty if it did not
 * @param passages the text, or what changed of it
 * @param authors the authors, where they changed; else empty
 */
public record FieldChange(FieldName name, String heading, Change change, List<DiffSegment> headings, List<List<DiffSegment>> passages,
        List<AuthorChange> authors) {

    /** @return the part with all of its text */
    public static FieldChange whole(Comparison.Field field) {
        return of(field, field.runs().isEmpty() ? List.of() : List.of(field.runs()));
    }

    /** @return the part with the passages that changed */
    public static FieldChange brief(Comparison.Field field) {
        return of(field, Passages.of(field.runs()));
    }

    private static FieldChange of(Comparison.Field field, List<List<DiffSegment>> passages) {
        List<AuthorChange> authors = field.name() == FieldName.AUTHORS ? AuthorChange.of(field.members()) : List.of();
        boolean renamed = field.renamed() && field.change() != Change.ADDED && field.change() != Change.REMOVED;
        return new FieldChange(field.name(), field.heading(), field.change(), renamed ? field.headingRuns() : List.of(),
                authors.isEmpty() ? passages : List.of(), authors);
    }

    /** @return whether nothing became of it */
    public boolean same() {
        return change == Change.SAME;
    }

    /** @return whether it is a section */
    public boolean section() {
        return name == FieldName.SECTION;
    }

    /** @return how many characters its passages have */
    public int length() {
        return passages.stream().flatMap(List::stream).mapToInt(diffSegment -> diffSegment.text().length()).sum()
                + authors.stream().filter(author -> author.name() != null).mapToInt(author -> author.name().length()).sum();
    }
}
