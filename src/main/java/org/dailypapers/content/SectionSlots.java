package org.dailypapers.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sections of three contents, those that belong together in one slot, and the orders in which the slots can stand. */
final class SectionSlots {

    private static final int START = -1;

    private final List<Slot> slots = new ArrayList<>();
    private final List<Integer> inOurs;
    private final List<Integer> inTheirs;

    private SectionSlots(List<Section> base, List<Section> ours, List<Section> theirs) {
        SectionAlignment toOurs = SectionAlignment.of(base, ours);
        SectionAlignment toTheirs = SectionAlignment.of(base, theirs);
        Map<Integer, Integer> slotsOfOurs = new HashMap<>();
        Map<Integer, Integer> slotsOfTheirs = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            add(base.get(i), ours, toOurs.second(i), slotsOfOurs, theirs, toTheirs.second(i), slotsOfTheirs);
        }
        int[] newInOurs = IntStream.range(0, ours.size()).filter(i -> toOurs.first(i) < 0).toArray();
        int[] newInTheirs = IntStream.range(0, theirs.size()).filter(i -> toTheirs.first(i) < 0).toArray();
        SectionAlignment added = SectionAlignment.of(IntStream.of(newInOurs).mapToObj(ours::get).toList(),
                IntStream.of(newInTheirs).mapToObj(theirs::get).toList());
        for (int i = 0; i < newInOurs.length; i++) {
            int match = added.second(i);
            add(null, ours, newInOurs[i], slotsOfOurs, theirs, match < 0 ? match : newInTheirs[match], slotsOfTheirs);
        }
        for (int i = 0; i < newInTheirs.length; i++) {
            if (added.first(i) < 0) {
                add(null, ours, -1, slotsOfOurs, theirs, newInTheirs[i], slotsOfTheirs);
            }
        }
        inOurs = IntStream.range(0, ours.size()).mapToObj(slotsOfOurs::get).toList();
        inTheirs = IntStream.range(0, theirs.size()).mapToObj(slotsOfTheirs::get).toList();
    }

    static SectionSlots of(List<Section> base, List<Section> ours, List<Section> theirs) {
        return new SectionSlots(base, ours, theirs);
    }

    Slot slot(int number) {
        return slots.get(number);
    }

    /** @return whether both sides put the sections that all three have in another order, each in its own way */
    boolean ordersClash() {
        List<Integer> ours = inAll(inOurs);
        List<Integer> theirs = inAll(inTheirs);
        return moved(ours) && moved(theirs) && !ours.equals(theirs);
    }

    /**
     * @param preferred whose order counts where both sides moved sections
     * @return the numbers of all slots: in the order of the side that moved sections, what only the other side has after
     *     what stands before it there
     */
    List<Integer> order(Side preferred) {
        boolean ours = preferred == Side.OURS ? moved(inAll(inOurs)) : !moved(inAll(inTheirs));
        List<Integer> leading = ours ? inOurs : inTheirs;
        Map<Integer, List<Integer>> followers = followers(leading, ours ? inTheirs : inOurs);
        List<Integer> order = new ArrayList<>(followers.getOrDefault(START, List.of()));
        for (Integer slot : leading) {
            order.add(slot);
            order.addAll(followers.getOrDefault(slot, List.of()));
        }
        return order;
    }

    private static Map<Integer, List<Integer>> followers(List<Integer> leading, List<Integer> following) {
        Map<Integer, List<Integer>> followers = new HashMap<>();
        HashSet<Integer> placed = new HashSet<>(leading);
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

    private void add(Section base, List<Section> ours, int indexInOurs, Map<Integer, Integer> slotsOfOurs,
            List<Section> theirs, int indexInTheirs, Map<Integer, Integer> slotsOfTheirs) {
        slotsOfOurs.put(indexInOurs, slots.size());
        slotsOfTheirs.put(indexInTheirs, slots.size());
        slots.add(new Slot(base, indexInOurs < 0 ? null : ours.get(indexInOurs),
                indexInTheirs < 0 ? null : theirs.get(indexInTheirs)));
    }

    private List<Integer> inAll(List<Integer> numbers) {
        return numbers.stream().filter(number -> slots.get(number).inAll()).toList();
    }

    /** Slots are numbered in the order of the base. */
    private static boolean moved(List<Integer> numbers) {
        return IntStream.range(1, numbers.size()).anyMatch(i -> numbers.get(i - 1) > numbers.get(i));
    }

    /** One section in three contents, null where one does not have it. */
    record Slot(Section base, Section ours, Section theirs) {
        private boolean inAll() {
            return base != null && ours != null && theirs != null;
        }
    }
}
