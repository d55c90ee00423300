package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dailypapers.Corpus;
import org.dailypapers.Documentation;
import org.dailypapers.curation.check.Labels.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Precision and recall of checks, by labels for 100 entries each. */
class PrecisionTest {

    private static final double LEAST_PRECISION = 0.9;
    /** Errors that are not mechanical, such as a repetition in other words, are found only in part. */
    private static final Map<String, Double> LEAST_RECALL = Map.of("author-no-name", 0.95, "boilerplate", 0.6, "mixed-style", 0.95,
            "number-clash", 0.7, "other-paper", 0.75, "printed-list", 0.95, "repeated", 0.15, "tex-residue", 0.95);
    private static final int LABELS = 100;

    private static final List<Measured> MEASURED = new ArrayList<>();

    @BeforeAll
    static void measure() throws IOException {
        Corpus.assumePresent();
        Map<String, Subject> subjects = CorpusSubjects.of(CorpusSubjects.read(CorpusSubjects.files())).stream()
                .collect(Collectors.toMap(subject -> subject.date() + "/" + subject.arxivId(), Function.identity()));
        Map<String, Check> checks = AllChecks.list().stream().collect(Collectors.toMap(Check::name, Function.identity()));
        Labels.CHECKS.forEach(name -> MEASURED.add(measured(checks.get(name), subjects)));
        List<String> table = MEASURED.stream().map(one -> String.join("  ", one.row())).toList();
        table.forEach(System.out::println);
        Files.write(Files.createDirectories(Path.of("target")).resolve("precision-and-recall.txt"), table);
    }

    private static Measured measured(Check check, Map<String, Subject> subjects) {
        int broken = 0;
        int found = 0;
        int right = 0;
        List<Label> labels = Labels.of(check.name());
        for (Label label : labels) {
            String entry = label.date() + "/" + label.arxivId();
            boolean fires = !check.find(subjects.get(entry)).isEmpty();
            broken += label.broken() ? 1 : 0;
            found += fires ? 1 : 0;
            right += fires && label.broken() ? 1 : 0;
            if (fires != label.broken()) {
                System.out.println(check.name() + (fires ? " fires on " : " does not fire on ") + entry);
            }
        }
        return new Measured(check.name(), labels.size(), broken, found, right);
    }

    @Test
    void isOfAHundredEntriesEach() {
        for (String check : Labels.CHECKS) {
            assertEquals(LABELS, Labels.of(check).stream().map(label -> label.date() + label.arxivId()).distinct().count(), check);
        }
    }

    @Test
    void isHigh() {
        MEASURED.forEach(one -> assertTrue(one.precision() >= LEAST_PRECISION, () -> "finds too much that is right as it is: " + one));
    }

    @Test
    void isNotBoughtByFindingLittle() {
        assertEquals(LEAST_RECALL.keySet(), MEASURED.stream().map(Measured::check).collect(Collectors.toSet()));
        MEASURED.forEach(one -> assertTrue(one.recall() >= LEAST_RECALL.get(one.check()), () -> "finds too little: " + one));
    }

    @Test
    void isWhatTheReadmeSays() {
        assertEquals(MEASURED.stream().map(Measured::row).toList(), Documentation.rows(Labels.CHECKS::contains, 7));
        Documentation.assertSays("for # checks, # entries each were read by one reader", Labels.CHECKS.size(), LABELS);
    }

    private record Measured(String check, int entries, int broken, int found, int right) {

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / broken;
        }

        List<String> row() {
            return List.of(check, Integer.toString(entries), Integer.toString(broken), Integer.toString(found), Integer.toString(right),
                    "%.2f".formatted(precision()), "%.2f".formatted(recall()));
        }
    }
}
