package org.dailypapers.content.read;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText.PaperText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestReaderTest {

    private static final String DAY = "## Daily Papers (2024-11-12)\n\n";
    private static final String PAPER = "### [A title](https://arxiv.org/abs/2411.06481)\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"![](https://arxiv.org/abs/2411.00003)\n", "[![](x.png)](https://arxiv.org/abs/2411.00003)\n",
        "<img src=\"https://arxiv.org/abs/2411.00003\">\n", "\n[T](https://arxiv.org/abs/2411.00003) and\n\n\n\n", "### T\n\n\n\n"})
    void manyLinesTakeNoLongerThanTheirNumber(String line) {
        byte[] file = ("## Daily Papers (2024-11-12)\n\n### [T](https://arxiv.org/abs/2411.00001)\nVote: 2\nAuthors: A\n\n- a\n" + line.repeat(20_000))
                .getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> DigestReader.read(file, LocalDate.of(2024, 11, 12)));
    }

    @Test
    void readsTheFirstDialect() {
        DigestText digest = read("""
                ## Daily Papers (2023-11-23)

                ### [GAIA](https://arxiv.org/abs/2311.12983)

                ![](https://example.org/a.png)

                Authors: A B, C D

                - one
                - two
                """);
        assertEquals(LocalDate.of(2023, 11, 23), digest.date());
        Content content = only(digest).content();
        assertEquals(new Content("GAIA", List.of("A B", "C D"), null, "https://example.org/a.png", null,
                List.of(new Section(null, "- one\n- two"))), content);
        assertEquals(List.of(), digest.diagnostics());
    }

    @Test
    void readsVideosInEveryWayTheyAreWritten() {
        String video = "https://example.org/v.mp4";
        for (String lines : List.of("[Watch Video]" + video + "\n<div><video controls src=\"" + video
                + "\" muted=\"false\"></video></div>", "<video src='" + video + "'></video>", "<video src='" + video + "'>",
                "![](" + video + ")", "[Watch Video](" + video + ")", "<video controls src=\"" + video + "\" />")) {
            DigestText digest = read(DAY + PAPER + lines + "\n\n- text\n");
            assertEquals(video, only(digest).content().video(), lines);
            assertNull(only(digest).content().thumbnail(), lines);
            assertEquals(List.of(), digest.diagnostics(), lines);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v.MP4", "v.mov", "v.qt", "v.webm", "v.webm?x=1", "v.mp4#t"})
    void takesVideoFilesAsVideos(String name) {
        assertEquals(name, only(read(DAY + PAPER + "![](" + name + ")\n- text")).content().video());
    }

    @Test
    void mixesHeadingsOfTwoAndThreeAsterisks() {
        List<Section> sections = sections("""
                - **What's New**: one

                1. **Tokenizer**: text
                  - **Inner**: text
                - ***Technical Details***:  two
                more
                """);
        assertEquals(List.of(new Section("What's New", "one\n\n1. **Tokenizer**: text\n  - **Inner**: text"),
                new Section("Technical Details", " two\nmore")), sections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ***X**: x", "- **X***: x", "- ****X****: x", " - **\uC218\uC9D1**: x", "- **X**:x", "- *X*: x",
        " - **X**: x", "- **X:** x", "- ** **: x", "- **A** and **B**: x"})
    void keepsALineThatIsNoHeadingAsText(String line) {
        assertEquals(List.of(new Section(null, line)), sections(line));
        assertEquals(List.of(new Section("H", "a\n" + line)), sections("- **H**: a\n" + line));
    }

    @Test
    void readsAHeadingWithoutTextOnItsLine() {
        assertEquals(List.of(new Section("X", "- a\n- b"), new Section("Y", "")), sections("- **X**:\n- a\n- b\n- **Y**:\n"));
    }

    @Test
    void takesTheTitleAsItStands() {
        String title = "$VILA^2$: [A] _b_ *c* \\d](e";
        DigestText digest = read(DAY + "### [" + title + "](https://arxiv.org/abs/2411.06481)\n- x");
        assertEquals(title, only(digest).content().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://arxiv.org/abs/2411.06481", "https://arxiv.org/abs/2411.06481v3",
        "http://arxiv.org/abs/2411.06481", "https://arxiv.org/abs/2411.06481?ref=x#y", "https://www.arxiv.org/pdf/2411.06481v1.pdf"})
    void readsTheIdentifierWithoutVersion(String address) {
        assertEquals("2411.06481", only(read(DAY + "### [T](" + address + ")\n- x")).arxivId());
    }

    @Test
    void readsOldIdentifiers() {
        assertEquals("hep-th/9901001", only(read(DAY + "### [T](https://arxiv.org/abs/hep-th/9901001)\n- x")).arxivId());
    }

    @Test
    void keepsAuthorsAsTheyStand() {
        assertEquals(List.of("+", "A", "A", "['B'", "C']"),
                only(read(DAY + PAPER + "Authors: +, A, A, ['B', C']\n- x")).content().authors());
    }

    @ParameterizedTest
    @CsvSource({"Vote: 3,3,", "Vote: -,,", "Vote: 0,0,", "Vote: many,,VOTE_NOT_A_NUMBER", "Vote: -3,,VOTE_NOT_A_NUMBER",
        "Vote: 99999999999,,VOTE_NOT_A_NUMBER", "Vote:,,VOTE_NOT_A_NUMBER"})
    void readsVotes(String line, Integer votes, Code code) {
        DigestText digest = read(DAY + PAPER + line + "\n\n- x\n");
        assertEquals(votes, only(digest).content().votes());
        assertEquals(code == null ? List.of() : List.of(code), codes(digest));
    }

    @Test
    void keepsFieldsThatStandBelowTextAsText() {
        assertEquals(List.of(new Section("X", "a\n\nVote: 3\n![](b.png)\nAuthors: C")),
                sections("- **X**: a\n\nVote: 3\n![](b.png)\nAuthors: C\n"));
    }

    @Test
    void goesOnBelowASecondHeadingOfTheDigest() {
        DigestText digest = read(DAY + PAPER + "- x\n\n" + DAY
                + "### [B](https://arxiv.org/abs/2411.00002)\n- y\n## Daily Papers (2024-11-13)\n");
        assertEquals(List.of("2411.06481", "2411.00002"), digest.papers().stream().map(PaperText::arxivId).toList());
        assertEquals(List.of(Code.REPEATED_DATE, Code.OTHER_DATE), codes(digest));
        assertEquals(LocalDate.of(2024, 11, 12), digest.date());
    }

    @Test
    void countsTheFirstOfTwoSamePapers() {
        DigestText digest = read(DAY + PAPER + "- x\n\n### [Again](https://arxiv.org/abs/2411.06481v2)\n- y\n\n- z\n");
        assertEquals("A title", only(digest).content().title());
        assertEquals(List.of(new Diagnostic(7, 10, Code.DUPLICATE_PAPER, List.of("2411.06481", "3"))),
                digest.diagnostics());
    }

    @Test
    void tellsWhatBelongsToNoPaper() {
        DigestText digest = read("# Notes\n\nhello\n" + DAY + PAPER + "- x\n### No link\n- lost\n"
                + "### [T](https://example.org/1)\n- lost too\n\n## Links\nend\n");
        assertEquals(List.of(new Diagnostic(1, 3, Code.TEXT_BEFORE_PAPER, List.of("# Notes")),
                new Diagnostic(9, 9, Code.NOT_A_PAPER, List.of("### No link")),
                new Diagnostic(11, 12, Code.UNREADABLE_LINK, List.of("https://example.org/1")),
                new Diagnostic(14, 15, Code.NOT_A_PAPER_LEFT_OUT, List.of("## Links"))), digest.diagnostics());
        assertEquals(List.of(new Section(null, "- x\n### No link\n- lost")), only(digest).content().sections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "</video>", "<div>", "<p>\n<video controls src=\"v.mp4\">\n</video>\n</p>",
        "  <VIDEO SRC='v.mp4' >", "<video src=v.mp4></video> <br>", "<video data-src='x' src='v.mp4'>", "<img src=\"t.png\" alt=\"\">",
        "![](t.png \"a title\")", " ![](t.png)", "a word that is no field"})
    void findsVotesAndAuthorsBelowLinesOfAnyKind(String lines) {
        Content content = only(read(DAY + PAPER + lines + "\n\nVote: 7\n\nAuthors: A, B\n\n- x\n")).content();
        assertEquals(7, content.votes());
        assertEquals(List.of("A", "B"), content.authors());
        assertEquals(lines.contains("v.mp4") ? "v.mp4" : null, content.video());
        assertEquals(lines.contains("t.png") ? "t.png" : null, content.thumbnail());
        assertTrue(content.sections().get(0).body().endsWith("- x"));
    }

    @Test
    void readsFilesThatWerePutTogether() {
        DigestText digest = read("\uFEFF" + DAY + PAPER + "- x\n\n\uFEFF" + DAY + "\uFEFF### [B](https://arxiv.org/abs/2411.00002)\n- y\n");
        assertEquals(List.of("2411.06481", "2411.00002"), digest.papers().stream().map(PaperText::arxivId).toList());
        assertEquals(List.of(new Section(null, "- x")), digest.papers().get(0).content().sections());
    }

    @Test
    void keepsAHeadingWithinATextAsText() {
        assertEquals(List.of(new Section("X", "a\n### b\n## c\n```\n## d\n```"), new Section("Y", "z")),
                sections("- **X**: a\n### b\n## c\n```\n## d\n```\n- **Y**: z\n"));
    }

    @Test
    void tellsSmallThings() {
        DigestText digest = read(DAY + "### [](https://arxiv.org/abs/2411.00001)\n\n![alt](a.png)\n![](b.png)\nVote: 1\n"
                + "Vote: 2\nAuthors: A\nAuthors: B\n<video src='c'>\n<video src='d'>\n- **Odd**: x\n"
                + "### [E](https://arxiv.org/abs/2411.00002)\n");
        assertEquals(List.of(Code.NO_TITLE, Code.IMAGE_TEXT, Code.REPEATED_FIELD, Code.REPEATED_FIELD,
                Code.REPEATED_FIELD, Code.REPEATED_FIELD, Code.UNKNOWN_HEADING, Code.NO_SUMMARY), codes(digest));
        assertEquals(new Content("", List.of("A"), 1, "a.png", "c", List.of(new Section("Odd", "x"))),
                digest.papers().get(0).content());
    }

    @Test
    void comparesTheDatesOfFileAndHeading() {
        LocalDate other = LocalDate.of(2024, 11, 13);
        byte[] text = bytes(DAY + PAPER + "- x\n");
        DigestText digest = DigestReader.read(text, other);
        assertEquals(other, digest.date());
        assertEquals(List.of(Diagnostic.at(1, Code.DATE_MISMATCH, "2024-11-13", "2024-11-12")), digest.diagnostics());
        DigestText undated = DigestReader.read(bytes(PAPER + "- x\n"), other);
        assertEquals(other, undated.date());
        assertEquals(List.of(Code.NO_DATE), codes(undated));
    }

    @Test
    void tellsOfADayThatHasNotCome() {
        byte[] text = bytes("\n" + DAY + PAPER + "- x\n");
        LocalDate day = LocalDate.of(2024, 11, 12);
        assertEquals(List.of(), DigestReader.read(text, null, day).diagnostics());
        assertEquals(List.of(Diagnostic.at(2, Code.FUTURE_DATE, day.toString())), DigestReader.read(text, null, day.minusDays(1)).diagnostics());
        assertEquals(List.of(Code.NO_DATE, Code.FUTURE_DATE), codes(DigestReader.read(bytes(PAPER + "- x\n"), day, day.minusDays(1))));
    }

    @Test
    void tellsFilesThatAreNoDigest() {
        assertAll(() -> assertEquals(List.of(Code.EMPTY_FILE), codes(read(""))),
                () -> assertEquals(List.of(Code.EMPTY_FILE), codes(read(" \n\n"))),
                () -> assertEquals(List.of(new Diagnostic(1, 3, Code.NOT_A_DIGEST, List.of())),
                        read("# Readme\n\ntext").diagnostics()),
                () -> assertNull(read("# Readme").date()),
                () -> assertNull(read(PAPER + "- x").date()),
                () -> assertEquals(List.of(Code.NO_PAPERS), codes(read(DAY))),
                () -> assertEquals(List.of(Code.NOT_A_DIGEST), codes(read("## Daily Papers (2024-13-01)\n"))));
    }

    @Test
    void keepsWhatItCanOfBrokenBytes() {
        byte[] text = bytes(DAY + PAPER + "- **X**: a?b\nNUL:\u0000\n");
        text[new String(text, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xff;
        DigestText digest = DigestReader.read(text, null);
        assertEquals(List.of(new Section("X", "a\uFFFDb\nNUL:\uFFFD")), only(digest).content().sections());
        assertEquals(List.of(Diagnostic.at(5, Code.UNKNOWN_HEADING, "X"), Diagnostic.at(5, Code.NOT_UTF8),
                Diagnostic.at(6, Code.NUL_CHARACTER)).stream().map(Diagnostic::code).sorted().toList(),
                codes(digest).stream().sorted().toList());
    }

    @Test
    void readsByteOrderMarksAndForeignLineEnds() {
        Content expected = only(read(DAY + PAPER + "Vote: 3\n\n- **X**: a\nb\n")).content();
        assertEquals(expected, only(read("\uFEFF" + DAY + PAPER + "Vote: 3\n\n- **X**: a\nb\n")).content());
        assertEquals(expected, only(read((DAY + PAPER + "Vote: 3\n\n- **X**: a\nb\n").replace("\n", "\r\n"))).content());
        assertEquals(expected, only(read((DAY + PAPER + "Vote: 3\n\n- **X**: a\nb\n").replace('\n', '\r'))).content());
    }

    @Test
    void keepsUnusualSpacesInText() {
        assertEquals(List.of(new Section("X", "a\fb\u2028c\u00A0 ")), sections("- **X**: a\fb\u2028c\u00A0 \n"));
    }

    @Test
    void saysWhereAnEntryStands() {
        PaperText paper = only(read(DAY + PAPER + "- x\n\n- y\n\n\n"));
        assertEquals(3, paper.firstLine());
        assertEquals(7, paper.lastLine());
    }

    private static List<Section> sections(String text) {
        return only(read(DAY + PAPER + text)).content().sections();
    }

    private static PaperText only(DigestText digest) {
        assertTrue(digest.papers().size() == 1, () -> "one paper expected: " + digest);
        return digest.papers().get(0);
    }

    private static List<Code> codes(DigestText digest) {
        return digest.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static DigestText read(String text) {
        return DigestReader.read(bytes(text), null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
