package org.dailypapers.curation.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Matches the stored findings of an entry with those just found: which were found again, which are new, and which are gone. If the same
 * passage occurred several times and now occurs less often, dismissed and accepted findings are assumed to remain, since only open ones get fixed.
 * Otherwise the nearest finding is chosen, preferably in the same section.
 *
 * @param again the findings found again, with their new positions
 * @param fresh the new findings
 * @param gone the stored findings that were not found
 */
record FindingMatch(Map<StoredFinding, CheckHit> again, List<Fresh> fresh, List<StoredFinding> gone) {

    /**
     * @param known the stored findings of the entry
     * @param found the violations just found, in reading order
     * @return the match
     */
    static FindingMatch of(List<StoredFinding> known, List<CheckHit> found) {
        Map<FindingKey, List<StoredFinding>> byKey = grouped(known, StoredFinding::key);
        FindingMatch match = new FindingMatch(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        grouped(found, CheckHit::key).forEach((key, places) -> match.match(byKey.getOrDefault(key, List.of()), places));
        known.stream().filter(one -> !match.again.containsKey(one)).forEach(match.gone::add);
        return match;
    }

    private void match(List<StoredFinding> known, List<CheckHit> places) {
        List<CheckHit> left = new ArrayList<>(places);
        known.stream().flatMap(finding -> places.stream().map(place -> new Pair(finding, place))).sorted(Pair.NEAREST).forEach(pair -> {
            if (!again.containsKey(pair.finding()) && left.remove(pair.place())) {
                again.put(pair.finding(), pair.place());
            }
        });
        int next = known.stream().mapToInt(StoredFinding::number).max().orElse(-1) + 1;
        for (CheckHit place : left) {
            fresh.add(new Fresh(place, next++));
        }
    }

    private static <T> Map<FindingKey, List<T>> grouped(List<T> all, Function<T, FindingKey> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * A new finding.
     *
     * @param found the violation
     * @param number its number among those with the same key
     */
    record Fresh(CheckHit found, int number) {
    }

    /** A possible match. */
    private record Pair(StoredFinding finding, CheckHit place) {

        /** Candidates in the same section first, then the nearest. */
        static final Comparator<Pair> NEAREST = Comparator.comparing(Pair::rank).thenComparing(Pair::elsewhere)
                .thenComparing(Pair::distance).thenComparing(pair -> pair.finding().number());

        int rank() {
            return switch (finding.state()) {
                case DISMISSED, ACCEPTED -> 0;
                case OPEN -> 1;
                case MENDED -> 2;
            };
        }

        boolean elsewhere() {
            return finding.section() != place.finding().passage().section();
        }

        int distance() {
            return Math.abs(finding.start() - place.finding().passage().start());
        }
    }
}
