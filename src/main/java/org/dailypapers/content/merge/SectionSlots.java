package org.dailypapers.content.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.content.Section;
import org.dailypapers.content.diff.SectionAlignment;

/** The sections of three contents, with matching ones in one slot, and the possible orders of the slots. */
final class SectionSlots {

    private static final int NONE = -1;
    private static final int START = -1;

    private final List<Slot> slots = new ArrayList<>();
    private final List<Section> ours;
    private final List<Section> theirs;
    private final Integer[] inOurs;
    private final Integer[] inTheirs;

    private final Set<String> addedByOurs;
    private final Set<String> addedByTheirs;

    private SectionSlots(List<Section> base, List<Section> ours, List<Section> theirs) {
        this.ours = ours;
        this.theirs = theirs;
        inOurs = new Integer[ours.size()];
        inTheirs = new Integer[theirs.size()];
        addedByOurs = added(base, ours);
        addedByTheirs = added(base, theirs);
    }

    static SectionSlots of(List<Section> base, List<Section> ours, List<Section> theirs) {
        SectionSlots slots = new SectionSlots(base, ours, theirs);
        SectionAlignment toOurs = SectionAlignment.of(base, ours);
        SectionAlignment toTheirs = SectionAlignment.of(base, theirs);
        for (int i = 0; i < base.size(); i++) {
            slots.addOld(base.get(i), toOurs.second(i), toTheirs.second(i));
        }
        slots.addNew();
        return slots;
    }

    /** The outlines of sections that occur more often than before. */
    private static Set<String> added(List<Section> before, List<Section> after) {
        Map<String, Integer> more = new HashMap<>();
        after.forEach(section -> more.merge(SectionAlignment.outline(section), 1, Integer::sum));
        before.forEach(section -> more.merge(SectionAlignment.outline(section), -1, Integer::sum));
        more.values().removeIf(count -> count <= 0);
        return more.keySet();
    }

    /** If both sides added the same section, and one of them did so in place of this one, the two are one new section. */
    private void addOld(Section base, int indexInOurs, int indexInTheirs) {
        Section own = indexInOurs == NONE ? null : ours.get(indexInOurs);
        Section other = indexInTheirs == NONE ? null : theirs.get(indexInTheirs);
        boolean same = isAlike(own, other);
        add(base, same || isAlike(base, own) || !isAddedByBoth(own) ? indexInOurs : NONE,
                same || isAlike(base, other) || !isAddedByBoth(other) ? indexInTheirs : NONE);
    }

    private static boolean isAlike(Section one, Section other) {
        return one == null || other == null ? one == other
                : one.equals(other) || SectionAlignment.outline(one).equals(SectionAlignment.outline(other));
    }

    private boolean isAddedByBoth(Section section) {
        return section != null && isAdded(section, MergeSide.OURS) && isAdded(section, MergeSide.THEIRS);
    }

    /** @return whether a section occurs more often on a side than in the base */
    boolean isAdded(Section section, MergeSide mergeSide) {
        return (mergeSide == MergeSide.OURS ? addedByOurs : addedByTheirs).contains(SectionAlignment.outline(section));
    }

    /** Adds slots for sections that are not in the base; the same section added by both sides gets one slot. */
    private void addNew() {
        int[] newInOurs = IntStream.range(0, inOurs.length).filter(i -> inOurs[i] == null).toArray();
        int[] newInTheirs = IntStream.range(0, inTheirs.length).filter(i -> inTheirs[i] == null).toArray();
        SectionAlignment added = SectionAlignment.of(IntStream.of(newInOurs).mapToObj(ours::get).toList(),
                IntStream.of(newInTheirs).mapToObj(theirs::get).toList());
        for (int i = 0; i < newInOurs.length; i++) {
            add(null, newInOurs[i], added.second(i) < 0 ? NONE : newInTheirs[added.second(i)]);
        }
        for (int i = 0; i < newInTheirs.length; i++) {
            if (added.first(i) < 0) {
                add(null, NONE, newInTheirs[i]);
            }
        }
    }

    private void add(Section base, int indexInOurs, int indexInTheirs) {
        if (indexInOurs != NONE) {
            inOurs[indexInOurs] = slots.size();
        }
        if (indexInTheirs != NONE) {
            inTheirs[indexInTheirs] = slots.size();
        }
        slots.add(new Slot(base, indexInOurs == NONE ? null : ours.get(indexInOurs),
                indexInTheirs == NONE ? null : theirs.get(indexInTheirs)));
    }

    Slot slot(int number) {
        return slots.get(number);
    }

    /** @return whether the sections that both sides have are in different orders, and not because only one side moved them */
    boolean ordersClash() {
        return moved(inOurs) == moved(inTheirs) && !inBoth(inOurs).equals(inBoth(inTheirs));
    }

    /**
     * @param preferred the side whose order counts if the orders clash
     * @return the numbers of all slots: in the order of the side that moved sections, with each section that only the other side has
     *     after the one that precedes it there
     */
    List<Integer> order(MergeSide preferred) {
        boolean oursLead = ordersClash() ? preferred == MergeSide.OURS : moved(inOurs);
        List<Integer> leading = List.of(oursLead ? inOurs : inTheirs);
        Map<Integer, List<Integer>> followers = followers(leading, List.of(oursLead ? inTheirs : inOurs));
        List<Integer> order = new ArrayList<>(followers.getOrDefault(START, List.of()));
        for (Integer slot : leading) {
            order.add(slot);
            order.addAll(followers.getOrDefault(slot, List.of()));
        }
        return order;
    }

    private static Map<Integer, List<Integer>> followers(List<Integer> leading, List<Integer> following) {
        Map<Integer, List<Integer>> followers = new HashMap<>();
        Set<Integer> placed = new HashSet<>(leading);
        int previous = START;
        for (Integer slot : following) {
            if (placed.contains(slot)) {
                previous = slot;
            } else {
                followers.computeIfAbsent(previous, any -> new ArrayList<>()).add(slot);
            }
        }
        return followers;
    }

    private List<Integer> inBoth(Integer[] numbers) {
        return Stream.of(numbers).filter(number -> slots.get(number).inBoth()).toList();
    }

    /** Whether the side changed the order: the slots of the base are numbered in its order. */
    private boolean moved(Integer[] side) {
        List<Integer> numbers = inBoth(side).stream().filter(number -> slots.get(number).base() != null).toList();
        return IntStream.range(1, numbers.size()).anyMatch(i -> numbers.get(i - 1) > numbers.get(i));
    }

    /** One section in the three contents; null in a content that does not have it. */
    record Slot(Section base, Section ours, Section theirs) {
        private boolean inBoth() {
            return ours != null && theirs != null;
        }
    }
}
