package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.Growth;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.read.SourceText;
import org.dailypapers.content.read.Diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is nothing like a digest is rejected as a whole, with little time and memory. */
class DigestLimitsTest {

    private static final String DAY = "## Daily Papers (2024-11-12)\n\n";
    private static final String PAPER = "### [A title](https://arxiv.org/abs/2411.06481)\n\n";
    private static final int MEGABYTE = 1 << 20;

    @Test
    void refusesTooManyLines() {
        assertEquals(1, read(DAY + PAPER + "x\n".repeat(DigestReader.MOST_LINES - 5)).papers().size());
        assertRefused(Code.TOO_MANY_LINES, "100,000", DAY + PAPER + "x\n".repeat(DigestReader.MOST_LINES));
        assertRefused(Code.TOO_MANY_LINES, "100,000", DAY + PAPER + "x\r".repeat(DigestReader.MOST_LINES));
        assertRefused(Code.TOO_MANY_LINES, "100,000", "\r\n".repeat(DigestReader.MOST_LINES));
    }

    @Test
    void refusesTooManyPapers() {
        StringBuilder papers = new StringBuilder(DAY);
        for (int i = 0; i < DigestReader.MOST_PAPERS; i++) {
            papers.append("### [T](https://arxiv.org/abs/2411.%05d)\n- x\n".formatted(i));
        }
        assertEquals(DigestReader.MOST_PAPERS, read(papers.toString()).papers().size());
        assertRefused(Code.TOO_MANY_PAPERS, "2,000", papers + "### [T](https://arxiv.org/abs/2412.00001)\n- x\n");
    }

    @Test
    void refusesMoreDiagnosticsThanAnybodyReads() {
        assertEquals(DigestReader.MOST_DIAGNOSTICS, read(DAY + PAPER + "- x\n" + "### [\n".repeat(DigestReader.MOST_DIAGNOSTICS))
                .diagnostics().size());
        assertRefused(Code.TOO_MANY_DIAGNOSTICS, "2,000", DAY + PAPER + "- x\n" + "### [\n".repeat(DigestReader.MOST_DIAGNOSTICS + 1));
        assertRefused(Code.TOO_MANY_DIAGNOSTICS, "2,000", DAY + PAPER + "\0\n".repeat(DigestReader.MOST_DIAGNOSTICS + 1));
    }

    @Test
    void leavesOutAuthorsThatCannotBeStoredAndSaysSoOnTheLine() {
        String name = "Ada Lovelace ";
        String paper = PAPER + "Authors: Ben, %s, Cleo\n\n- ***What's New***: 글.\n";
        assertAuthors(List.of("Ben", "Cleo"), 1, paper.formatted((name + "; ").repeat(700)));
        assertAuthors(List.of("Ben", "Cleo"), 1, paper.formatted("x".repeat(TypedContent.LONGEST_NAME + 1)));
        assertAuthors(List.of("Ben", "x".repeat(TypedContent.LONGEST_NAME), "Cleo"), 0, paper.formatted("x".repeat(TypedContent.LONGEST_NAME)));
        DigestText many = read(DAY + paper.formatted((name.strip() + ", ").repeat(20_000)));
        assertTrue(new TypedContent("A title", many.papers().get(0).content().authors(), null, null, null, List.of()).problems().isEmpty(),
                "an editor can save what was read");
    }

    private static void assertAuthors(List<String> authors, int leftOut, String paper) {
        DigestText text = read(DAY + paper);
        assertEquals(authors, text.papers().get(0).content().authors());
        assertEquals(leftOut == 0 ? List.of() : List.of(Diagnostic.at(5, Code.AUTHORS_TOO_LONG, Integer.toString(leftOut))), text.diagnostics());
    }

    @Test
    void takesLittleMemoryForAFileOfNothingButLines() {
        byte[] lines = "x\n".repeat(10 * MEGABYTE).getBytes(StandardCharsets.UTF_8);
        assertEquals(Code.TOO_MANY_LINES, DigestReader.read(lines, null).diagnostics().get(0).code());
        assertTrue(SourceText.of(lines).lines().size() <= DigestReader.MOST_LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "<img ", "<img src ", "src=", "](", "](a", " ", "](\t", "- **", "*", "![](", "[Watch Video](", "#", "### [", "\\",
        "\u00A0", "$", "- ***X***: ", "\u200B", "[", "] (", "[](https://arxiv.org/", "2411.", "math.GT/"})
    void aLineOfAMegabyteTakesTimeInProportionToItAndNoStack(String piece) {
        int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
        for (String begin : List.of("", "### [", "\u00A0#\u200B#\u3000[", "<img ", "Authors: ", "- ***X***: ")) {
            for (String end : List.of("", ">", " x)")) {
                Growth.assertNearlyLinear(begin + piece + end, MEGABYTE / 4,
                        length -> DAY + PAPER + begin + piece.repeat(length / bytes) + end + "\n- x\n", DigestLimitsTest::read);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"### [](", "<img src ", "<p>", "[", "] (", "2411.0648"})
    void manyLongLinesTakeTimeInProportionToTheirNumber(String piece) {
        String line = piece.repeat(3900 / piece.length());
        Growth.assertNearlyLinear(piece, 60, lines -> DAY + PAPER + ("### [" + line + " x)\n" + line + ">\n#\n" + line + "\n").repeat(lines),
                DigestLimitsTest::read);
    }

    private static void assertRefused(Code code, String limit, String text) {
        DigestText read = DigestReader.read(text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2024, 11, 12));
        assertNull(read.date());
        assertEquals(List.of(), read.papers());
        assertEquals(List.of(code), read.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(List.of(limit), read.diagnostics().get(0).arguments());
    }

    private static DigestText read(String text) {
        return DigestReader.read(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
