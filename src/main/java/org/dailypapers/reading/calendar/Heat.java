package org.dailypapers.reading.calendar;

import java.util.List;

/** How strongly a calendar colours a day: by how many papers it has, alike in every month and year. */
public final class Heat {

    private static final List<Integer> FROM = List.of(1, 9, 14, 20);

    private Heat() {
    }

    /**
     * @param papers how many papers a day has
     * @return from 0, no papers, to 4
     */
    public static int level(int papers) {
        return (int) FROM.stream().filter(from -> papers >= from).count();
    }

    /** @return the steps, each with the least and, but for the last, the greatest number of papers */
    public static List<Step> steps() {
        return List.of(1, 2, 3, 4).stream()
                .map(level -> new Step(level, FROM.get(level - 1), level < FROM.size() ? FROM.get(level) - 1 : null))
                .toList();
    }

    /**
     * One colour of a calendar.
     *
     * @param level from 1 to 4
     * @param from the least number of papers
     * @param to the greatest number of papers; null if there is none
     */
    public record Step(int level, int from, Integer to) {
    }
}
