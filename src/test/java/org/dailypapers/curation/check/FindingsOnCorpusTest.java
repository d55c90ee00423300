package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.Corpus;
import org.dailypapers.Documentation;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.platform.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All checks on all real digests: how many findings there are, whether the fixes are right, and how long it takes. */
class FindingsOnCorpusTest {

    private static final double OFTEN = 0.05;
    private static final int ROUNDS = 3;
    /** The checks may take this many times as long as reading the files. */
    private static final int MOST_TIMES_READING = 40;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final Map<Check, List<List<Finding>>> FINDINGS = new LinkedHashMap<>();
    private static List<Subject> subjects;
    private static long reading = Long.MAX_VALUE;
    private static long checking = Long.MAX_VALUE;

    @BeforeAll
    static void check() {
        Corpus.assumePresent();
        List<byte[]> files = CorpusSubjects.files();
        for (int round = 0; round < ROUNDS; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            List<DigestText> digests = CorpusSubjects.read(files);
            reading = Math.min(reading, CPU.getCurrentThreadCpuTime() - start);
            subjects = CorpusSubjects.of(digests);
            start = CPU.getCurrentThreadCpuTime();
            AllChecks.list().forEach(check -> FINDINGS.put(check, subjects.stream().map(check::find).toList()));
            checking = Math.min(checking, CPU.getCurrentThreadCpuTime() - start);
        }
    }

    @Test
    void areRareOrSayWhyNot() throws IOException {
        Map<Dialect, Long> entries = subjects.stream()
                .collect(Collectors.groupingBy(subject -> Dialect.of(subject.date()), TreeMap::new, Collectors.counting()));
        List<String> table = new ArrayList<>(List.of("findings by check on " + subjects.size() + " entries, " + entries));
        List<String> tooOften = new ArrayList<>();
        FINDINGS.forEach((check, findings) -> {
            Map<Dialect, Long> fired = IntStream.range(0, subjects.size()).filter(i -> !findings.get(i).isEmpty()).boxed()
                    .collect(Collectors.groupingBy(i -> Dialect.of(subjects.get(i).date()), TreeMap::new, Collectors.counting()));
            long fixable = findings.stream().flatMap(List::stream).filter(Finding::fixable).count();
            table.add("%-16s %5d findings, %5d with a fix; entries %s".formatted(check.name(),
                    findings.stream().mapToInt(List::size).sum(), fixable, fired));
            if (!Messages.has(Locale.ENGLISH, "check." + check.name() + ".common")
                    && fired.entrySet().stream().anyMatch(dialect -> dialect.getValue() > OFTEN * entries.get(dialect.getKey()))) {
                tooOften.add(check.name() + " " + fired);
            }
        });
        table.forEach(System.out::println);
        Files.write(Files.createDirectories(Path.of("target")).resolve("findings-on-corpus.txt"), table);
        assertEquals(List.of(), tooOften, "fires on more than 5 % of the entries of a dialect and does not say why");
    }

    @Test
    void areAsManyAsTheReadmeSays() {
        List<List<String>> counted = new ArrayList<>();
        FINDINGS.forEach((check, findings) -> counted.add(List.of(check.name(), Integer.toString(count(findings, finding -> true)),
                Integer.toString(count(findings, Finding::fixable)))));
        Set<String> names = counted.stream().map(row -> row.get(0)).collect(Collectors.toSet());
        assertEquals(sorted(counted), sorted(Documentation.rows(names::contains, 3)));
        List<List<Finding>> all = FINDINGS.values().stream().flatMap(List::stream).toList();
        Documentation.assertSays("Findings on # real entries by check, # in all, # of them with a fix", subjects.size(),
                count(all, finding -> true), count(all, Finding::fixable));
        Documentation.assertSays("measured on # real entries", subjects.size());
        Documentation.assertSays("All # checks together take less than # times as long as reading the same files", FINDINGS.size(),
                MOST_TIMES_READING);
    }

    private static List<List<String>> sorted(List<List<String>> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> row.get(0))).toList();
    }

    private static int count(List<List<Finding>> findings, Predicate<Finding> which) {
        return (int) findings.stream().flatMap(List::stream).filter(which).count();
    }

    @Test
    void areMendedRight() {
        FINDINGS.forEach((check, findings) -> {
            for (int i = 0; i < subjects.size(); i++) {
                Mends.assertRight(check, subjects.get(i), findings.get(i));
            }
        });
    }

    @Test
    void costLittleMoreThanReading() {
        double ratio = (double) checking / reading;
        System.out.printf("%d checks take %.1f times as long as reading the same files (CPU, best of %d: %d ms, %d ms)%n",
                FINDINGS.size(), ratio, ROUNDS, checking / 1_000_000, reading / 1_000_000);
        assertTrue(ratio < MOST_TIMES_READING, () -> "checks take " + ratio + " times as long as reading");
    }
}
