package org.dailypapers.reading.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of the days of a year, by the number of their papers. The levels are quartiles: each has about a quarter of the
 * days, as far as their numbers differ.
 *
 * @param from the smallest number of papers of each level, from level 1 on, strictly increasing; at most four
 * @param most the largest number of papers of a day
 */
public record Heat(List<Integer> from, int most) {

    private static final int LEVELS = 4;

    /**
     * @param papers the number of papers of each day of the year
     * @return the scale, with four levels, or one per number if there are fewer different numbers; without any if no day has papers
     */
    public static Heat of(Collection<Integer> papers) {
        List<Integer> days = papers.stream().filter(number -> number > 0).sorted().toList();
        List<Integer> numbers = days.stream().distinct().toList();
        int levels = Math.min(LEVELS, numbers.size());
        List<Integer> from = new ArrayList<>();
        int at = -1;
        for (int level = 0; level < levels; level++) {
            int quantile = numbers.indexOf(days.get(level * days.size() / levels));
            // where many days have the same number, every level still begins at a number of its own
            at = Math.min(Math.max(quantile, at + 1), numbers.size() - levels + level);
            from.add(numbers.get(at));
        }
        return new Heat(List.copyOf(from), levels == 0 ? 0 : numbers.get(numbers.size() - 1));
    }

    /**
     * @param papers the number of papers of a day of the year
     * @return the level, from 0 (no papers) to 4
     */
    public int level(int papers) {
        return (int) from.stream().filter(smallest -> papers >= smallest).count();
    }

    /** @return the levels above 0, from the smallest number of papers to the largest */
    public List<Step> steps() {
        return IntStream.range(0, from.size())
                .mapToObj(i -> new Step(i + 1, from.get(i), i + 1 < from.size() ? from.get(i + 1) - 1 : most)).toList();
    }

    /**
     * One level of the scale.
     *
     * @param level from 1 to 4
     * @param from the smallest number of papers
     * @param to the largest number of papers
     */
    public record Step(int level, int from, int to) {
    }
}
