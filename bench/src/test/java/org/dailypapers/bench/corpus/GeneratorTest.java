package org.dailypapers.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dailypapers.content.Content;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.junit.jupiter.api.Test;

/** The generated digests: the same by seed, readable without a note, and with the distributions of real ones. */
class GeneratorTest {

    private static final int ENTRIES = 5_488;
    private static final Generator GENERATOR = new Generator(7, ENTRIES);

    @Test
    void givesTheSameBytesForTheSameSeed() {
        Generator same = new Generator(7, ENTRIES);
        for (int day = 0; day < GENERATOR.days(); day += 10) {
            assertArrayEquals(GENERATOR.day(day).bytes(), same.day(day).bytes());
        }
    }

    @Test
    void isReadWithoutANote() {
        for (int day = 0; day < GENERATOR.days(); day++) {
            Generator.Day made = GENERATOR.day(day);
            DigestText read = DigestReader.read(made.bytes(), made.date());
            assertEquals(List.of(), read.diagnostics(), made.path());
            assertEquals(made.papers(), read.papers().stream().map(DigestText.PaperText::arxivId).toList());
        }
    }

    @Test
    void looksLikeRealDigests() {
        List<Content> contents = IntStream.range(0, GENERATOR.days()).mapToObj(GENERATOR::day)
                .flatMap(day -> DigestReader.read(day.bytes(), day.date()).papers().stream()).map(DigestText.PaperText::content).toList();
        assertEquals(ENTRIES, contents.size());
        assertNear(14.9, (double) ENTRIES / GENERATOR.days(), .1);
        assertNear(9.3, contents.stream().mapToInt(content -> content.authors().size()).average().orElseThrow(), .1);
        assertNear(12.3, contents.stream().filter(content -> content.votes() != null).mapToInt(Content::votes).average().orElseThrow(), .1);
        assertNear(72, contents.stream().mapToInt(content -> content.title().length()).average().orElseThrow(), .1);
        assertNear(617, contents.stream().mapToInt(content -> content.sections().stream().mapToInt(section -> section.body().length()).sum()).average().orElseThrow(), .15);
    }

    @Test
    void hasEachPaperOnceAlsoOverCenturies() {
        Generator large = new Generator(7, 1_000_000);
        Set<String> papers = new HashSet<>();
        for (int day = 0; day < large.days(); day += 97) {
            papers.addAll(large.day(day).papers());
        }
        assertEquals(IntStream.iterate(0, day -> day < large.days(), day -> day + 97).map(day -> large.day(day).papers().size()).sum(), papers.size());
    }

    private static void assertNear(double expected, double found, double most) {
        assertTrue(Math.abs(found / expected - 1) <= most, found + " instead of " + expected);
    }
}
