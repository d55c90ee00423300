package org.dailypapers.curation.finding;

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
 * open. Otherwise it is the one in the same section that is nearest.
 *
 * @param again what was found again, with where it stands now
 * @param fresh what was not known
 * @param gone what is known and was not found
 */
record FindingMatch(Map<StoredFinding, CheckHit> again, List<Fresh> fresh, List<StoredFinding> gone) {

    /**
     * @param known what is kept of the entry
     * @param found what its checks found now, in the order in which it is read
     * @return which is which
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
     * Something new.
     *
     * @param found where
     * @param number its number among those with the same key
     */
    record Fresh(CheckHit found, int number) {
    }

    /** What may be the same. */
    private record Pair(StoredFinding finding, CheckHit place) {

        /** In the same section before in others, and then the nearest. */
        static final Comparator<Pair> NEAREST = Comparator.comparing(Pair::rank).thenComparing(Pair::elsewhere)
                .thenComparing(Pair::distance).thenComparing(pair -> pair.finding().number());

        int rank() {
            return switch (finding.state()) {
                case DISMISSED -> 0;
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
