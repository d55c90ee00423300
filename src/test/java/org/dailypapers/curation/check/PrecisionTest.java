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
import org.dailypapers.curation.check.Labels.Label;
import org.junit.jupiter.api.Test;

/** How much of what checks find is right, and how much of what is there they find, by labels of 100 entries each. */
class PrecisionTest {

    private static final double LEAST_PRECISION = 0.9;
    private static final int LABELS = 100;
    private final List<String> table = new ArrayList<>(List.of("check            entries  broken  found  right  precision  recall"));
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void isHigh() throws IOException {
        Corpus.assumePresent();
        Map<String, Subject> subjects = CorpusSubjects.of(CorpusSubjects.read(CorpusSubjects.files())).stream()
                .collect(Collectors.toMap(subject -> subject.date() + "/" + subject.arxivId(), Function.identity()));
        Map<String, Check> checks = AllChecks.list().stream().collect(Collectors.toMap(Check::name, Function.identity()));
        List<String> low = Labels.CHECKS.stream().filter(name -> precision(checks.get(name), subjects) < LEAST_PRECISION).toList();
        table.forEach(System.out::println);
        disagreements.forEach(System.out::println);
        Files.write(Files.createDirectories(Path.of("target")).resolve("precision-and-recall.txt"), table);
        assertEquals(List.of(), low, "find too much that is right as it is");
    }

    private double precision(Check check, Map<String, Subject> subjects) {
        List<Label> labels = Labels.of(check.name());
        assertEquals(LABELS, labels.stream().map(label -> label.date() + label.arxivId()).distinct().count(), check.name());
        int broken = 0;
        int found = 0;
        int right = 0;
        for (Label label : labels) {
            String entry = label.date() + "/" + label.arxivId();
            boolean fires = !check.find(subjects.get(entry)).isEmpty();
            broken += label.broken() ? 1 : 0;
            found += fires ? 1 : 0;
            right += fires && label.broken() ? 1 : 0;
            if (fires != label.broken()) {
                disagreements.add(check.name() + (fires ? " fires on " : " does not fire on ") + entry);
            }
        }
        assertTrue(found > 0, check.name() + " finds nothing");
        table.add("%-16s %7d %7d %6d %6d %10.2f %7.2f".formatted(check.name(), labels.size(), broken, found, right,
                (double) right / found, (double) right / broken));
        return (double) right / found;
    }
}
