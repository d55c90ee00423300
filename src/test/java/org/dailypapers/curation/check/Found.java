package org.dailypapers.curation.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Findings of a check in an entry written in a test. */
public final class Found {

    private static final List<String> HEADINGS = List.of("What's New", "Technical Details", "Performance Highlights");

    private Found() {
    }

    /** @return an entry with these bodies under the usual headings, at most three */
    public static Subject entry(String... bodies) {
        return AllChecks.entry(IntStream.range(0, bodies.length)
                .mapToObj(i -> "- ***" + HEADINGS.get(i) + "***: " + bodies[i] + "\n").collect(Collectors.joining()));
    }

    /** @return the passages that a check marks in bodies, in order */
    public static List<String> in(Check check, String... bodies) {
        return in(check, entry(bodies));
    }

    /** @return the passages that a check marks in an entry, in order */
    public static List<String> in(Check check, Subject subject) {
        Mends.assertRight(check, subject);
        return check.find(subject).stream().map(finding -> finding.passage().text()).toList();
    }
}
