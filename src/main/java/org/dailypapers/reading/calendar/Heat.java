package org.dailypapers.reading.calendar;

import java.util.List;

/** The colour of a day in a calendar, by the number of its papers; the scale is the same for all months and years. */
public final class Heat {

    private static final List<Integer> FROM = List.of(1, 9, 14, 20);

    private Heat() {
    }

    /**
     * @param papers the number of papers of a day
     * @return the level, from 0 (no papers) to 4
     */
    public static int level(int papers) {
        return (int) FROM.stream().filter(from -> papers >= from).count();
    }

    /** @return the levels above 0, from the smallest number of papers to the largest */
    public static List<Step> steps() {
        return List.of(1, 2, 3, 4).stream()
                .map(level -> new Step(level, FROM.get(level - 1), level < FROM.size() ? FROM.get(level) - 1 : null))
                .toList();
    }

    /**
     * One level of the scale.
     *
     * @param level from 1 to 4
     * @param from the smallest number of papers
     * @param to the largest number of papers; null if there is no limit
     */
    public record Step(int level, int from, Integer to) {
    }
}
