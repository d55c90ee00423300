package org.dailypapers.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells which of the findings that are kept of an entry was found again, which is new, and which is gone. Where the same
 * passage stands several times and fewer are left, those that were dismissed are taken to be left: what was mended was
 * open.
 *
 * @param again what was found again, with where it stands now
 * @param fresh what was not known
 * @param gone what is known and was not found
 */
record FindingMatch(Map<KeptFinding, Found> again, List<Fresh> fresh, List<KeptFinding> gone) {

    /**
     * @param known what is kept of the entry
     * @param found what its checks found now, in the order in which it is read
     * @return which is which
     */
    static FindingMatch of(List<KeptFinding> known, List<Found> found) {
        Map<FindingKey, List<KeptFinding>> byKey = grouped(known, KeptFinding::key);
        FindingMatch match = new FindingMatch(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        grouped(found, Found::key).forEach((key, places) -> match.match(byKey.getOrDefault(key, List.of()), places));
        known.stream().filter(one -> !match.again.containsKey(one)).forEach(match.gone::add);
        return match;
    }

    private void match(List<KeptFinding> known, List<Found> places) {
        List<KeptFinding> left = known.stream().sorted(Comparator.comparing(FindingMatch::rank).thenComparing(KeptFinding::number))
                .limit(places.size()).sorted(Comparator.comparing(KeptFinding::number)).toList();
        int next = known.stream().mapToInt(KeptFinding::number).max().orElse(-1) + 1;
        for (int i = 0; i < places.size(); i++) {
            if (i < left.size()) {
                again.put(left.get(i), places.get(i));
            } else {
                fresh.add(new Fresh(places.get(i), next++));
            }
        }
    }

    private static int rank(KeptFinding finding) {
        return switch (finding.state()) {
            case DISMISSED -> 0;
            case OPEN -> 1;
            case MENDED -> 2;
        };
    }

    private static <T> Map<FindingKey, List<T>> grouped(List<T> all, Function<T, FindingKey> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Something new.
     *
     * @param found where
     * @param number its number among those with the same key
     */
    record Fresh(Found found, int number) {
    }
}
