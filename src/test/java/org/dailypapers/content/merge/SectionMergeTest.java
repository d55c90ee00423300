package org.dailypapers.content.merge;

import static java.util.Collections.frequency;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailypapers.Seed;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.junit.jupiter.api.Test;

/** Merges of contents in which sections occur more than once. */
class SectionMergeTest {

    private static final Section A = new Section("A", "하나다.");
    private static final Section B = new Section("B", "모델은 좋다.");
    private static final Section C = new Section("C", "Transformer를 쓴다.");

    @Property(seed = Seed.OF_ALL, tries = 5000)
    void whatBothSidesHaveStays(@ForAll(supplier = Contents.Supplier.class) Content base,
            @ForAll(supplier = Contents.Supplier.class) Content ours, @ForAll(supplier = Contents.Supplier.class) Content theirs) {
        List<Section> merged = Merge.of(base, ours, theirs).merged().sections();
        for (Section section : ours.sections()) {
            int both = Math.min(frequency(ours.sections(), section), frequency(theirs.sections(), section));
            assertTrue(section.headless() || frequency(merged, section) >= both, () -> section + " is lost: " + merged);
        }
    }

    @Test
    void keepsOneOfTwoEqualSectionsWhereEachSideRemovedAnother() {
        Merge merge = merge(List.of(A, B, A), List.of(B, A), List.of(A, B));
        assertTrue(merge.clean());
        assertEquals(List.of(B, A), merge.merged().sections());
        assertEquals(List.of(B, A), again(merge).merged().sections());
    }

    @Test
    void asksWhereOneSideAddedAnEqualSectionAndTheOtherRemovedIt() {
        Merge merge = merge(List.of(A), List.of(A, A), List.of());
        assertEquals(List.of(FieldName.SECTION), merge.clashes().stream().map(Clash::name).toList());
        assertEquals(List.of(A, A), merge.merged().sections());
        assertEquals(List.of(A, A), again(merge).merged().sections());
        assertEquals(List.of(A), merge.resolve(Map.of(0, MergeSide.THEIRS)).sections());
    }

    @Test
    void takesOnceWhatOneSideMadeOfASectionAndTheOtherAdded() {
        Section rewritten = new Section("A", "둘이다.");
        Merge merge = merge(List.of(A), List.of(rewritten), List.of(A, rewritten));
        assertTrue(merge.clean());
        assertEquals(List.of(rewritten), merge.merged().sections());
        assertEquals(List.of(rewritten), again(merge).merged().sections());
    }

    @Test
    void asksWhereBothSidesAddedASectionAtAnotherPlace() {
        Merge merge = merge(List.of(A, B), List.of(A, B, C), List.of(C, A, B));
        assertEquals(List.of(FieldName.ORDER), merge.clashes().stream().map(Clash::name).toList());
        assertEquals(List.of(A, B, C), merge.merged().sections());
        assertEquals(List.of(C, A, B), merge.resolve(Map.of(0, MergeSide.THEIRS)).sections());
    }

    /** Merges the same file again. */
    private static Merge again(Merge merge) {
        return Merge.of(merge.base(), merge.merged(), merge.theirs());
    }

    private static Merge merge(List<Section> base, List<Section> ours, List<Section> theirs) {
        return Merge.of(content(base), content(ours), content(theirs));
    }

    private static Content content(List<Section> sections) {
        return new Content("T", List.of(), null, null, null, sections);
    }
}
