package org.dailypapers.content.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailypapers.Seed;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Section A = new Section("A", "하나다.");
    private static final Section B = new Section("B", "둘이다.");
    private static final Section C = new Section("C", "모델은 그림을 아주 빨리 만든다.");

    @Property(seed = Seed.OF_ALL, tries = 1000)
    void nothingChangesBetweenEqualContents(@ForAll(supplier = Contents.Supplier.class) Content content) {
        assertTrue(Comparison.of(content, content).changed().isEmpty());
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void differentContentsDiffer(@ForAll(supplier = Contents.Supplier.class) Content before,
            @ForAll(supplier = Contents.Supplier.class) Content after) {
        assertEquals(before.equals(after), Comparison.of(before, after).changed().isEmpty());
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void runsAreBothContents(@ForAll(supplier = Contents.Supplier.class) Content before,
            @ForAll(supplier = Contents.Supplier.class) Content after) {
        List<Comparison.Field> fields = Comparison.of(before, after).fields();
        assertEquals(before.title(), TextDiff.before(fields.get(0).runs()));
        assertEquals(String.join(", ", after.authors()), TextDiff.after(fields.get(1).runs()));
        assertEquals(sections(after), sections(fields, Change.REMOVED).map(field ->
                TextDiff.after(field.headingRuns()) + '\n' + TextDiff.after(field.runs())).toList());
        assertEquals(sections(before).stream().sorted().toList(), sections(fields, Change.ADDED).map(field ->
                TextDiff.before(field.headingRuns()) + '\n' + TextDiff.before(field.runs())).sorted().toList());
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void swappingTheContentsSwapsTheRuns(@ForAll(supplier = Contents.Supplier.class) Content before,
            @ForAll(supplier = Contents.Supplier.class) Content after) {
        assertEquals(texts(Comparison.of(before, after), DiffSegment.Kind.ADDED), texts(Comparison.of(after, before), DiffSegment.Kind.REMOVED));
        assertEquals(texts(Comparison.of(before, after), DiffSegment.Kind.SAME), texts(Comparison.of(after, before), DiffSegment.Kind.SAME));
    }

    @Property(seed = Seed.OF_ALL, tries = 1000)
    void membersAreBothLists(@ForAll(supplier = Contents.Supplier.class) Content before,
            @ForAll(supplier = Contents.Supplier.class) Content after) {
        List<ComparedAuthor> members = Comparison.of(before, after).fields().get(1).members();
        assertEquals(after.authors(), members.stream().filter(m -> m.change() != Change.REMOVED).map(ComparedAuthor::text).toList());
        assertEquals(before.authors().stream().sorted().toList(),
                members.stream().filter(m -> m.change() != Change.ADDED).map(ComparedAuthor::text).sorted().toList());
    }

    @Test
    void tellsWhatBecameOfAuthors() {
        assertEquals(List.of(new ComparedAuthor("D", Change.MOVED), new ComparedAuthor("A", Change.SAME), new ComparedAuthor("B", Change.REMOVED),
                new ComparedAuthor("C", Change.SAME), new ComparedAuthor("X", Change.ADDED)),
                ComparedAuthor.compared(List.of("A", "B", "C", "D"), List.of("D", "A", "C", "X")));
    }

    @Test
    void tellsVotesThatBecameKnown() {
        Comparison.Field votes = Comparison.of(new Content("T", List.of(), null, null, null, List.of()),
                new Content("T", List.of(), 3, null, null, List.of())).changed().get(0);
        assertEquals(FieldName.VOTES, votes.name());
        assertEquals(Change.ADDED, votes.change());
    }

    @Test
    void tellsWhatBecameOfSections() {
        assertEquals("SAME A, REMOVED B, ADDED D", changes(List.of(A, B), List.of(A, new Section("D", "다른 말."))));
        assertEquals("ADDED B, SAME A", changes(List.of(A), List.of(B, A)));
        assertEquals("CHANGED A, SAME B", changes(List.of(A, B), List.of(new Section("A", "하나이다."), B)));
        assertEquals("SAME A, CHANGED E, SAME B",
                changes(List.of(A, C, B), List.of(A, new Section("E", C.body().replace("아주", "매우")), B)));
        assertEquals("SAME A, SAME B, MOVED C", changes(List.of(C, A, B), List.of(A, B, C)));
        assertEquals("CHANGED A", changes(List.of(new Section(null, "- 하나다.")), List.of(A)));
        assertEquals("SAME A, REMOVED A", changes(List.of(A, new Section("A", "둘이다.")), List.of(A)));
    }

    private static String changes(List<Section> before, List<Section> after) {
        List<String> changes = Comparison.of(content(before), content(after)).fields().stream()
                .filter(field -> field.name() == FieldName.SECTION).map(field -> field.change() + " " + field.heading()).toList();
        return String.join(", ", changes);
    }

    private static Content content(List<Section> sections) {
        return new Content("T", List.of(), null, null, null, sections);
    }

    private static List<String> sections(Content content) {
        return content.sections().stream().map(s -> (s.headless() ? "" : s.heading()) + '\n' + s.body()).toList();
    }

    private static Stream<Comparison.Field> sections(List<Comparison.Field> fields, Change without) {
        return fields.stream().filter(field -> field.name() == FieldName.SECTION && field.change() != without);
    }

    private static List<String> texts(Comparison comparison, DiffSegment.Kind kind) {
        return comparison.fields().stream().flatMap(field -> Stream.concat(field.headingRuns().stream(), field.runs().stream()))
                .filter(diffSegment -> diffSegment.kind() == kind).map(DiffSegment::text).sorted().toList();
    }
}
