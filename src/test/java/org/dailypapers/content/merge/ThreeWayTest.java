package org.dailypapers.content.merge;

import static java.util.Collections.frequency;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dailypapers.Seed;
import org.junit.jupiter.api.Test;

/** Merges of lists in which names occur more than once. */
class ThreeWayTest {

    private static final List<String> NAMES = List.of("A", "B", "C");

    /** The result of a clean merge is stable: merging either side again changes nothing, whether or not it has been the base before. */
    @Property(seed = Seed.OF_ALL, tries = 10000)
    void whatWasMergedStandsWhenEitherSideComesAgain(@ForAll @Size(max = 5) List<@From("names") String> base,
            @ForAll @Size(max = 5) List<@From("names") String> ours, @ForAll @Size(max = 5) List<@From("names") String> theirs) {
        ThreeWay merge = ThreeWay.of(base, ours, theirs);
        if (merge.clean()) {
            for (List<String> before : List.of(base, theirs)) {
                assertEquals(merge.merged(), ThreeWay.of(before, merge.merged(), theirs).merged());
            }
            for (List<String> before : List.of(base, ours)) {
                assertEquals(merge.merged(), ThreeWay.of(before, merge.merged(), ours).merged());
            }
        }
    }

    @Property(seed = Seed.OF_ALL, tries = 10000)
    void asksAlikeWhicheverSideIsOurs(@ForAll @Size(max = 5) List<@From("names") String> base,
            @ForAll @Size(max = 5) List<@From("names") String> ours, @ForAll @Size(max = 5) List<@From("names") String> theirs) {
        ThreeWay merge = ThreeWay.of(base, ours, theirs);
        ThreeWay swapped = ThreeWay.of(base, theirs, ours);
        assertEquals(merge.clean(), swapped.clean());
        assertTrue(!merge.clean() || merge.merged().equals(swapped.merged()));
    }

    /** Additions and removals of either side survive, and what both have is neither lost nor doubled. */
    @Property(seed = Seed.OF_ALL, tries = 10000)
    void everyNameStandsAsOftenAsTheChangesMakeIt(@ForAll @Size(max = 5) List<@From("names") String> base,
            @ForAll @Size(max = 5) List<@From("names") String> ours, @ForAll @Size(max = 5) List<@From("names") String> theirs) {
        ThreeWay merge = ThreeWay.of(base, ours, theirs);
        for (String name : merge.clean() ? NAMES : List.<String>of()) {
            int before = frequency(base, name);
            int own = frequency(ours, name);
            int other = frequency(theirs, name);
            int after = frequency(merge.merged(), name);
            assertTrue(own != before || after == other, () -> name + ": " + merge.merged());
            assertTrue(other != before || after == own, () -> name + ": " + merge.merged());
            assertTrue(after >= Math.min(own, other) && after <= Math.max(own, other), () -> name + ": " + merge.merged());
        }
    }

    @Test
    void asksWhereBothSidesRemovedOneOfTwo() {
        assertFalse(ThreeWay.of(List.of("A", "A"), List.of("A"), List.of("B", "A")).clean(), "A was lost");
        assertFalse(ThreeWay.of(List.of("A", "B", "A"), List.of("B", "A"), List.of("A", "B")).clean(), "A was lost");
    }

    @Test
    void asksWhereOneSideMovedWhatTheOtherRemoved() {
        assertFalse(ThreeWay.of(List.of("A", "B"), List.of("B"), List.of("B", "A")).clean());
    }

    @Test
    void asksWhereOneSideMovedWhatTheOtherRemovedBeside() {
        assertFalse(ThreeWay.of(List.of("A", "B", "C"), List.of("C", "B"), List.of("A", "C")).clean(), "ours would bring B back");
    }

    @Test
    void asksNobodyWhereOneSideRemovedOneOfTwo() {
        ThreeWay merge = ThreeWay.of(List.of("A", "B", "A"), List.of("B", "A"), List.of("A", "B", "A", "C"));
        assertTrue(merge.clean());
        assertEquals(List.of("B", "A", "C"), merge.merged());
    }

    @Test
    void takesOnceWhatBothSidesAddedAlike() {
        ThreeWay merge = ThreeWay.of(List.of("A"), List.of("A", "B"), List.of("B", "A", "B"));
        assertTrue(merge.clean());
        assertEquals(List.of("B", "A", "B"), merge.merged());
    }

    /** If each side inserts at a different place, there is no clash, wherever that is. */
    @Test
    void asksNobodyWhereEachSideWroteAtAPlaceOfItsOwn() {
        List<String> base = List.of("하나다.", "둘이다.", "셋이다.", "넷이다.", "다섯이다.");
        for (int own = 0; own <= base.size(); own++) {
            for (int other = 0; other <= base.size(); other++) {
                ThreeWay inserted = sentences(base, inserted(base, own, "우리 글이다."), inserted(base, other, "새 글이다."));
                assertEquals(own != other, inserted.clean(), own + " and " + other);
                if (own < base.size() && other < base.size()) {
                    ThreeWay changed = sentences(base, changed(base, own, "우리 글이다."), changed(base, other, "새 글이다."));
                    assertEquals(own != other, changed.clean(), own + " and " + other);
                    assertEquals(own == other ? changed(base, own, "우리 글이다.") : changed(changed(base, own, "우리 글이다."), other, "새 글이다."),
                            changed.merged().stream().filter(element -> !element.isBlank()).toList());
                }
            }
        }
        assertTrue(ThreeWay.of(List.of("A", "B", "C", "D"), List.of("A", "b", "C", "D"), List.of("A", "B", "D")).clean());
    }

    private static ThreeWay sentences(List<String> base, List<String> ours, List<String> theirs) {
        return ThreeWay.ofSentences(String.join(" ", base), String.join(" ", ours), String.join(" ", theirs));
    }

    private static List<String> inserted(List<String> base, int place, String sentence) {
        List<String> list = new ArrayList<>(base);
        list.add(place, sentence);
        return list;
    }

    private static List<String> changed(List<String> base, int place, String sentence) {
        List<String> list = new ArrayList<>(base);
        list.set(place, sentence);
        return list;
    }

    @Provide
    static Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }
}
