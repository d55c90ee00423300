package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.Corpus;
import org.dailypapers.content.DigestText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All checks over all real digests: how often they fire, that their mends are right, and what they cost. */
class FindingsOnCorpusTest {

    private static final double OFTEN = 0.05;
    private static final int ROUNDS = 5;
    /** The checks may take this many times as long as reading the files. */
    private static final double MOST_TIMES_READING = 20;
    private static List<byte[]> files;
    private static List<Subject> subjects;

    @BeforeAll
    static void present() {
        Corpus.assumePresent();
        files = CorpusSubjects.files();
        subjects = CorpusSubjects.of(CorpusSubjects.read(files));
    }

    @Test
    void areRareOrSayWhyNot() throws IOException {
        Map<Dialect, Long> entries = subjects.stream()
                .collect(Collectors.groupingBy(subject -> Dialect.of(subject.date()), Collectors.counting()));
        List<String> table = new ArrayList<>(List.of("findings by check on " + subjects.size() + " entries " + entries));
        List<String> tooOften = new ArrayList<>();
        for (Check check : AllChecks.list()) {
            long[] fired = new long[Dialect.values().length];
            int findings = 0;
            int fixable = 0;
            for (Subject subject : subjects) {
                List<Finding> found = check.find(subject);
                findings += found.size();
                fixable += (int) found.stream().filter(Finding::fixable).count();
                fired[Dialect.of(subject.date()).ordinal()] += found.isEmpty() ? 0 : 1;
            }
            table.add("%-16s %5d findings, %5d with a fix; entries by dialect %s".formatted(check.name(), findings, fixable,
                    Arrays.toString(fired)));
            boolean often = Arrays.stream(Dialect.values()).anyMatch(dialect ->
                    fired[dialect.ordinal()] > OFTEN * entries.getOrDefault(dialect, 0L));
            if (often && check.explanation().common() == null) {
                tooOften.add(check.name() + " " + Arrays.toString(fired));
            }
        }
        table.forEach(System.out::println);
        Files.write(Files.createDirectories(Path.of("target")).resolve("findings-on-corpus.txt"), table);
        assertEquals(List.of(), tooOften, "fires on more than 5 % of the entries of a dialect and does not say why");
    }

    @Test
    void areMendedRight() {
        AllChecks.list().forEach(check -> subjects.forEach(subject -> Mends.assertRight(check, subject)));
    }

    @Test
    void costLittleMoreThanReading() {
        long[] reading = new long[ROUNDS];
        long[] checking = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<DigestText> digests = CorpusSubjects.read(files);
            long read = System.nanoTime();
            List<Subject> entries = CorpusSubjects.of(digests);
            long ready = System.nanoTime();
            int found = AllChecks.list().stream().mapToInt(check -> entries.stream().mapToInt(entry -> check.find(entry).size()).sum()).sum();
            checking[round] = System.nanoTime() - ready;
            reading[round] = read - start;
            assertTrue(found > 0);
        }
        double ratio = (double) IntStream.range(0, ROUNDS).mapToLong(i -> checking[i]).min().orElseThrow()
                / IntStream.range(0, ROUNDS).mapToLong(i -> reading[i]).min().orElseThrow();
        System.out.printf("all %d checks take %.2f times as long as reading (best of %d: %d ms, %d ms)%n", AllChecks.list().size(),
                ratio, ROUNDS, Arrays.stream(checking).min().orElseThrow() / 1_000_000, Arrays.stream(reading).min().orElseThrow() / 1_000_000);
        assertTrue(ratio < MOST_TIMES_READING, () -> "checks take " + ratio + " times as long as reading");
    }
}
