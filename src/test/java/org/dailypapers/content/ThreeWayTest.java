package org.dailypapers.content;

import static java.util.Collections.frequency;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Merges of lists in which names stand more than once. */
class ThreeWayTest {

    private static final List<String> NAMES = List.of("A", "B", "C");

    /** The outcome of a merge that asks nobody stands, whichever side comes again, and whether or not it was the base before. */
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

    /** Additions and removals of one side survive, and what both have is never lost, nor doubled. */
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

    @Provide
    static Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }
}
