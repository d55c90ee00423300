package org.dailypapers.content.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Elements that occur once in each of two sequences and in the same order, as in
 * <a href="https://bramcohen.livejournal.com/73318.html">patience diff</a>. A comparison that would take too long can be divided at them.
 */
final class Anchors {

    private static final int NONE = -1;

    private Anchors() {
    }

    /** @return pairs of an index in the first and an index in the second sequence, ascending */
    static Deque<int[]> of(List<String> first, List<String> second) {
        Map<String, Integer> others = unique(second);
        int[][] pairs = unique(first).entrySet().stream().filter(element -> others.getOrDefault(element.getKey(), NONE) >= 0)
                .filter(element -> element.getValue() >= 0)
                .map(element -> new int[] {element.getValue(), others.get(element.getKey())})
                .sorted((a, b) -> Integer.compare(a[0], b[0])).toArray(int[][]::new);
        return ascending(pairs);
    }

    private static Map<String, Integer> unique(List<String> sequence) {
        Map<String, Integer> indexes = new HashMap<>();
        int index = 0;
        for (String element : sequence) {
            indexes.merge(element, index++, (earlier, later) -> NONE);
        }
        return indexes;
    }

    /** The longest subsequence that ascends in both indexes. */
    private static Deque<int[]> ascending(int[][] pairs) {
        int[] lasts = new int[pairs.length];
        int[] ends = new int[pairs.length];
        int[] previous = new int[pairs.length];
        int length = 0;
        for (int i = 0; i < pairs.length; i++) {
            int place = -1 - Arrays.binarySearch(lasts, 0, length, pairs[i][1]);
            previous[i] = place == 0 ? NONE : ends[place - 1];
            lasts[place] = pairs[i][1];
            ends[place] = i;
            length = Math.max(length, place + 1);
        }
        Deque<int[]> chain = new ArrayDeque<>();
        for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = previous[i]) {
            chain.addFirst(pairs[i]);
        }
        return chain;
    }
}
