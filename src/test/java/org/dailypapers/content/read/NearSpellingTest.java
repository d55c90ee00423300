package org.dailypapers.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.content.read.Diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are nearly right are read as what they plainly are, and told of; where that is not certain, it is an error. */
class NearSpellingTest {

    private static final String DAY = "## Daily Papers (2026-02-03)\n\n";
    private static final String ABOVE = "### [Above](https://arxiv.org/abs/2602.00001)\n\nVote: 1\n\nAuthors: A B\n\n- ***What's New***: above.\n\n";
    private static final String BELOW = "\n\nVote: 7\n\nAuthors: C D, E F\n\n- ***What's New***: new.\n\n- ***Technical Details***: details.\n\n"
            + "- ***Performance Highlights***: highlights.\n\n";
    private static final String PAPER = "### [Paper](https://arxiv.org/abs/2602.00002)\n\n";
    private static final int HEADING_LINE = 11;

    @ParameterizedTest
    @ValueSource(strings = {"###\u00A0[T](https://arxiv.org/abs/2602.00002)", "\u200B### [T](https://arxiv.org/abs/2602.00002)",
        "  ### [T](https://arxiv.org/abs/2602.00002)", "###\u3000[T](https://arxiv.org/abs/2602.00002)", "#\u200B##[T](https://arxiv.org/abs/2602.00002)",
        "## [T](https://arxiv.org/abs/2602.00002)", "#### [T](https://arxiv.org/abs/2602.00002)", "#[T](https://arxiv.org/abs/2602.00002)",
        "\uFF03\uFF03\uFF03 \uFF3BT\uFF3D\uFF08https://arxiv.org/abs/2602.00002\uFF09", "### [T] (https://arxiv.org/abs/2602.00002)",
        "### [T](https://arxiv.org/abs/2602.00002", "### [T\u00A0](https://arxiv.org/abs/2602.00002)\u00A0", "### 12. [T](https://arxiv.org/abs/2602.00002)",
        "### **[T](https://arxiv.org/abs/2602.00002)**", "### [[T](https://arxiv.org/abs/2602.00002)](https://example.org)",
        "### [[T](https://example.org)](https://arxiv.org/abs/2602.00002)", "### [T](https://arxiv.org/abs/2602.00002) (ICLR 2026)",
        "### [T](https://arxiv.org/abs/2602.00002) [[code]](https://github.com/a/b)", "### [T](https://arxiv.org/abs/2602.00002) [pdf](https://arxiv.org/pdf/2602.00002)",
        "### [[code]](https://github.com/a/b) [T](https://arxiv.org/abs/2602.00002)", "### [T\n](https://arxiv.org/abs/2602.00002)",
        "### T [paper](https://arxiv.org/abs/2602.00002)", "### [2602.00002](https://arxiv.org/abs/2602.00002) - T", "- ### [T](https://arxiv.org/abs/2602.00002)",
        "### [T](https://openreview.net/forum?id=a) ([arXiv](https://arxiv.org/abs/2602.00002))", "> ### [T](https://arxiv.org/abs/2602.00002)",
        "### [**T**](https://arxiv.org/abs/2602.00002)", "### [***T***](https://hf.co/papers/2602.00002)", "## [__T__](https://arxiv.org/abs/2602.00002)", "### [T]\n(https://arxiv.org/abs/2602.00002)", "###\n[T](https://arxiv.org/abs/2602.00002)", "### [T](https://arxiv.org/abs/\n2602.00002)"})
    void readsHeadingsOfPapers(String heading) {
        assertPaper("T", heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[T](https://arxiv.org/abs/2602.00002)", "**[T](https://arxiv.org/abs/2602.00002)**", "[**T**](https://arxiv.org/abs/2602.00002)",
        "2. [T](https://arxiv.org/abs/2602.00002)", "- [T](https://arxiv.org/abs/2602.00002)", "- **[T](https://arxiv.org/abs/2602.00002)**", "**12) [T](https://arxiv.org/abs/2602.00002)**",
        "\uD83D\uDCC4 [T](https://arxiv.org/abs/2602.00002)", "\u00A0[T\u00A0](https://huggingface.co/papers/2602.00002)\u200B", "<b>[T](https://arxiv.org/abs/2602.00002)</b>",
        "\uFF3BT\uFF3D\uFF08https://arxiv.org/abs/2602.00002\uFF09", "[T] (<https://arxiv.org/abs/2602.00002> \"T at arXiv\")", "- [**T**](arXiv:2602.00002)"})
    void readsTitlesWithoutNumberSigns(String line) {
        assertPaper("T", line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"### T\nhttps://arxiv.org/abs/2602.00002", "## 2. **T**\n\n<https://arxiv.org/abs/2602.00002>", "###\u00A0T\n\n\narXiv:2602.00002", "# [T]\nhttps://arxiv.org/abs/2602.00002",
        "### T\n**Paper**: https://arxiv.org/abs/2602.00002", "### T\n[arXiv](https://arxiv.org/abs/2602.00002)", "#### T ####\n\n- https://hf.co/papers/2602.00002", "### **T**:\n\n\uD83D\uDD17 https://arxiv.org/abs/2602.00002"})
    void readsTitlesAboveTheirAddress(String lines) {
        assertPaper("T", lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vote: 7\n", "\n![](a.png)\n\n- **Authors**: A B\n", "[code](https://github.com/a/b)\n\n\uCD94\uCC9C: 7\n", "[Watch Video](https://arxiv.org/html/2602.00009/a.mp4)\nVote: 7\n",
        "[T, full text](https://arxiv.org/pdf/2602.00002)\nVote: 7\n"})
    void takesALinkAboveVotesOrAuthorsForATitle(String below) {
        String line = "[T](https://arxiv.org/abs/2602.00002)\n";
        assertEquals(List.of("2602.00001", "2602.00002"), List.copyOf(Contents.of(read(ABOVE + line + below)).keySet()));
        assertEquals(List.of("2602.00002"), List.copyOf(Contents.of(read(line + below)).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[T](https://arxiv.org/abs/2602.00009)\n", "- [T](https://arxiv.org/abs/2602.00009)\n\n[X](https://arxiv.org/abs/2602.00002)\n\nVote: 2\n",
        "[T](https://arxiv.org/abs/2602.00009)\n\n" + PAPER + "Vote: 2\n", "[T](https://arxiv.org/abs/2602.00009)\n\n### X\n\nhttps://arxiv.org/abs/2602.00002\n\nVote: 2\n",
        "[T](https://arxiv.org/abs/2602.00009)\n- ***Limits***: x\n\nVote: 2\n", "see [T](https://arxiv.org/abs/2602.00009)\nVote: 2\n",
        "[T](https://arxiv.org/abs/2602.00009) and more\nVote: 2\n", "  - [T](https://arxiv.org/abs/2602.00009)\n    - Authors: A B\n", "- [T](https://arxiv.org/abs/2602.00009)\n  - Authors: A B\n",
        "[T](https://example.org)\nVote: 2\n", "[Paper](https://arxiv.org/abs/2602.00009)\nVote: 2\n", "[T](https://arxiv.org/abs/2602.00009), [X](https://arxiv.org/abs/2602.00009)\nVote: 2\n",
        "[T](https://arxiv.org/abs/2602.00001)\nVote: 2\n", "![T](https://arxiv.org/html/2602.00009v1/x1.png)\nVote: 2\n", "[T](https://arxiv.org/abs/2602.00009)\nVote: many\n",
        "### T\nhttps://arxiv.org/abs/2602.00009\n", "### Links\nhttps://arxiv.org/abs/2602.00009\n\nVote: 2\n", "### T\nsee https://arxiv.org/abs/2602.00009\n\nVote: 2\n",
        "### T\nhttps://arxiv.org/abs/2602.00001\n\nVote: 2\n", "```\n[T](https://arxiv.org/abs/2602.00009)\n```\nVote: 2\n"})
    void keepsALinkInASummaryThatIsNoTitle(String lines) {
        DigestText digest = read(ABOVE + lines);
        assertTrue(!Contents.of(digest).containsKey("2602.00009"), digest.toString());
        assertTrue(Contents.of(digest).get("2602.00001").sections().get(0).body().contains(lines.split("\n")[0]), digest.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [T](https://arxiv.org/abs/2602.00009)", "| [T](https://arxiv.org/abs/2602.00009) |", "**T** [paper](https://arxiv.org/abs/2602.00009)",
        "[T](https://arxiv.org/abs/2602.00009) [[code]](https://github.com/a/b)", "T (arXiv:2602.00009)", "[T\u200B](arXiv:2602.00009):", "  [T](https://arxiv.org/abs/2602.00009)"})
    void tellsOfALineThatMayBeATitle(String line) {
        DigestText digest = read(ABOVE + line + "\n\nVotes: 2\nAuthor: A B\n");
        assertEquals(List.of(Diagnostic.at(HEADING_LINE, Code.NOT_A_PAPER, line)), digest.diagnostics());
        assertEquals(List.of(new Section("What's New", "above.\n\n" + line + "\n\nVotes: 2\nAuthor: A B")), Contents.of(digest).get("2602.00001").sections());
        assertEquals(List.of(), read(ABOVE + line + "\n\ntext\n").diagnostics());
    }

    @Test
    void takesNothingFromAPaperThatIsOpenedByItsUsualHeading() {
        String contents = "- [T](https://arxiv.org/abs/2602.00001)\n- [X](https://arxiv.org/abs/2602.00002)\n\nVote: 2\n\n";
        String paper = PAPER + "Vote: 4\n\n- ***What's New***: new.\n";
        assertEquals(Contents.of(read(ABOVE + paper)), Contents.of(read(contents + ABOVE + paper)));
    }

    @Test
    void takesNoFieldsFromThePaperAbove() {
        DigestText digest = read(PAPER + "[T](https://arxiv.org/abs/2602.00009)\n\nVote: 2\n\nAuthors: A B\n");
        assertEquals(Map.of("2602.00002", new Content("Paper", List.of("A B"), 2, null, null, List.of(new Section(null, "[T](https://arxiv.org/abs/2602.00009)")))), Contents.of(digest));
    }

    @Test
    void readsADayWithoutNumberSigns() {
        String usual = ABOVE + PAPER.replace("Paper", "B") + BELOW;
        String file = usual.replace("### ", "");
        assertEquals(Contents.of(read(usual)), Contents.of(read(file)));
        assertEquals(List.of(3, 11), read(file).diagnostics().stream().map(Diagnostic::line).toList());
    }

    @Test
    void readsAPaperOf2023ByTheAddressBelowItsTitle() {
        String old = "### [A](https://arxiv.org/abs/2311.00001)\n\n- one\n\n### B\n\nhttps://arxiv.org/abs/2311.00002\n\n- two\n";
        assertEquals(List.of("2311.00001", "2311.00002"), List.copyOf(Contents.of(read(old)).keySet()));
        assertEquals(List.of("2311.00001"), List.copyOf(Contents.of(read(old.replace("### B", "#### B"))).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://arxiv.org/html/2602.00002v1", "https://arxiv.org/pdf/2602.00002v3.pdf", "HTTPS://ARXIV.ORG/ABS/2602.00002",
        "arxiv.org/abs/2602.00002", "//arxiv.org/abs/2602.00002", "https://huggingface.co/papers/2602.00002", "https://hf.co/papers/2602.00002",
        "/papers/2602.00002", "papers/2602.00002#comments", "https://www.alphaxiv.org/abs/2602.00002v2", "https://alphaxiv.org/overview/2602.00002",
        "https://doi.org/10.48550/arXiv.2602.00002", "10.48550/ARXIV.2602.00002", "arXiv:2602.00002", "2602.00002", "<https://arxiv.org/abs/2602.00002>",
        "<https://arxiv.org/html/2602.00002>", "https://arxiv.org/abs/2602.00002 \"T at arXiv\"", " https://arxiv.org/abs/2602.00002 ",
        "https://arxiv.org/abs/2602.00002\u200B", "https://arxiv.org/abs/2602\u2060.00002", "\uFEFFhttps://arxiv.org/abs/2602.00002",
        "https://example.org/p/2602.00002", "https://ar5iv.labs.arxiv.org/html/2602.00002", "https://arxiv.org/abs/2602.00002?utm=x&y"})
    void readsAddressesThatCarryAnIdentifier(String address) {
        assertPaper("T", "### [T](" + address + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"math/0309136", "math.GT/0309136", "math.GT/0309136v2", "MATH/0309136"})
    void knowsAPaperByItsArchiveAlone(String id) {
        assertEquals(List.of("math/0309136"), List.copyOf(Contents.of(read("### [T](https://arxiv.org/abs/" + id + ")\n- x")).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A] B", "A [B]", "1. A", "12", "[2602.00002] A", "A](b", "[A", "\\[A\\]", "A [B](c) d"})
    void keepsTitlesAsTheyStand(String title) {
        assertPaper(title, "### [" + title + "](https://arxiv.org/abs/2602.00002)");
        assertPaper(title.equals("[A") ? "A" : title, "### [" + title + "](https://huggingface.co/papers/2602.00002)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"### T https://arxiv.org/abs/2602.00002", "# T (arXiv:2602.00002)", "\u00A0## 2602.00002", "### [T](https://example.org)",
        "###\u00A0[T](https://example.org/\u200B)", "### T [hep-th/9901001]"})
    void neverTakesAHeadingThatCannotBeReadForTextOfThePaperAbove(String heading) {
        DigestText digest = read(ABOVE + heading + BELOW);
        assertEquals(Contents.of(read(ABOVE)), Contents.of(digest));
        Diagnostic said = digest.diagnostics().get(0);
        assertEquals(List.of(HEADING_LINE, Severity.ERROR), List.of(said.line(), said.code().severity()));
    }

    @Test
    void namesWhatIsNotSeenInWhatIsLeftOut() {
        assertEquals(List.of(List.of("https://example.org/<U+200B ZERO WIDTH SPACE>1")),
                read("### [T](https://example.org/\u200B1) [b](https://example.org/2)\n- x").diagnostics().stream()
                        .filter(one -> one.code() == Code.UNREADABLE_LINK).map(Diagnostic::arguments).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vote\uFF1A7", "Votes: 7", "vote: 7", "VOTE:7 ", "**Vote**: 7", "**Vote:** 7", "**Vote: 7**", "- Vote: 7", "* **Votes:** 7", "- **Vote**: 7",
        "\u00A0Vote: 7", "\u200BVote: 7", "Vo\u200Bte: 7", "Vote:\u00A07", "Vote: 7\u200B", "Vote : 7", "Vote 7", "Vote = 7", "Vote; 7", "Upvotes: 7", "`Vote: 7`", "<b>Vote</b>: 7", "| Vote: 7 |", "Vote: \uFF17", "### Vote: 7", "_Vote_: 7",
        "\uCD94\uCC9C: 7", "- **\uCD94\uCC9C \uC218**: 7", "\uCD94\uCC9C\uC218\uFF1A7\uD45C", "\uD22C\uD45C: 7", "**\uC88B\uC544\uC694:** 7\uAC1C", "\uCD94\uCC9C 7\uD45C", "* **Vote:** 7", "+ **Vote** : 7", "1. **Vote**: 7"})
    void readsVotes(String line) {
        assertFields(7, List.of("A B", "C"), line + "\n\nAuthors: A B, C");
    }

    @ParameterizedTest
    @CsvSource({"'Vote: 1,204',1204", "Vote: \u2013,", "Votes\uFF1A-,", "- Vote: ?,", "Vote: n/a,"})
    void readsVotesThatAreLargeOrUnknown(String line, Integer votes) {
        assertFields(votes, List.of("A B", "C"), line + "\n\nAuthors: A B, C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authors\uFF1AA B, C", "authors: A B, C", "Author: A B, C", "**Authors**: A B, C", "**Authors:** A B, C", "**Authors: A B, C**", "- Authors: A B, C",
        "- **Authors**: A B, C", "\u3000Authors: A B, C", "Authors:\u00A0A B, C", "Authors :A B, C", "Author(s): A B, C", "Authors\uFF1AA B\uFF0CC", "\uFEFFAuthors: A B, C",
        "\uC800\uC790: A B, C", "- **\uC800\uC790**: A B, C", "\uC800\uC790\uB4E4 : A B, C", "* **\uC9C0\uC740\uC774:** A B, C", "* **Authors:** A B, C", "* **Authors**: A B, C", "+ __Authors__: A B, C"})
    void readsAuthors(String line) {
        assertFields(7, List.of("A B", "C"), "Vote: 7\n\n" + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Vote: by the many", "- \uC800\uC790: \uC800\uC790\uB4E4\uC740 \uC0C8 \uBC29\uBC95\uC744 \uC81C\uC548\uD569\uB2C8\uB2E4.", "\uCD94\uCC9C: \uB9CE\uC74C", "**Authors**:", "Votes count 7", "Authors A B, C", "Vote\uFF1A 7 votes"})
    void tellsOfAFieldThatSaysNothing(String line) {
        DigestText digest = read(PAPER + line + "\n\n- ***What's New***: new.\n");
        assertEquals(List.of(Diagnostic.at(5, Code.FIELD_AS_TEXT, line)), digest.diagnostics());
        assertEquals(line, Contents.of(digest).get("2602.00002").sections().get(0).body());
    }

    @Test
    void tellsOfAFieldBelowText() {
        DigestText digest = read(PAPER + "- one\n- Vote: 7\n\n**Authors**: A\n");
        assertEquals(List.of(Diagnostic.at(6, Code.FIELD_AS_TEXT, "- Vote: 7"), Diagnostic.at(8, Code.FIELD_AS_TEXT, "**Authors**: A")), digest.diagnostics());
        assertEquals(List.of(new Section(null, "- one\n- Vote: 7\n\n**Authors**: A")), Contents.of(digest).get("2602.00002").sections());
    }

    @Test
    void tellsOfASecondFieldBelowText() {
        DigestText digest = read(PAPER + "Vote: 1\nAuthors: A\n- one\n\n[B](https://example.org)\n\nVote: 7\n\nAuthors: A\n- Vote: 7\n");
        assertEquals(List.of(Diagnostic.at(11, Code.FIELD_AS_TEXT, "Vote: 7"), Diagnostic.at(13, Code.FIELD_AS_TEXT, "Authors: A")), digest.diagnostics());
    }

    @Test
    void keepsASectionOfTheNewestDialectThatIsCalledVote() {
        assertEquals(List.of(new Section("Vote", "7"), new Section("Authors", "A")),
                Contents.of(read(PAPER + "- ***Vote***: 7\n- ***Authors***: A\n")).get("2602.00002").sections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- **Technical Details:** x", "-\u00A0***Technical Details***: x", "- ***Technical Details***:\u00A0x", "- ***Technical Details***\uFF1Ax",
        "- ***Technical\u00A0Details*** : x", " - **Technical Details**: x", "* **technical details**: x", "- ***Technical Details**: x", "- **Technical Details***: x",
        "**Technical Details**: x", "- __Technical Details__: x", "1. **Technical Details**: x",
        "\u200B- ***Technical Details***: x", "- *\u2060**Technical Details***: x", "-***Technical Details***:x", "- \uFF0A\uFF0ATechnical Details\uFF0A\uFF0A: x",
        "#### Technical Details\nx", "- <b>Technical Details</b>: x", "- \uD83D\uDD27 **Technical Details**: x", "\u25CF **Technical Details**: x", "- \\*\\*Technical Details\\*\\*: x",
        "- **Technical** **Details**: x", "- **Technical Details** \u2014 x", "**TECHNICAL DETAILS**\nx"})
    void readsTheUsualSections(String line) {
        DigestText digest = read(PAPER + "Vote: 7\n\nAuthors: A\n\n- ***What\u2019s New:*** new.\n" + line + "\n");
        Section read = Contents.of(digest).get("2602.00002").sections().get(1);
        assertEquals(List.of("Technical Details", "x"), List.of(read.heading(), read.body().strip()));
        assertEquals(List.of(9, 10), digest.diagnostics().stream().map(Diagnostic::line).toList());
        assertEquals(List.of(Code.NEAR_SPELLING, Code.NEAR_SPELLING), codes(digest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Technical Details: x", "Technical Details: x", "- ***Technical Details*** x", "- \u3010Technical Details\u3011: x",
        "> - **Technical Details**: x", "  - **Technical Details**: x", "\t- **Technical Details**: x", "Technical Details"})
    void tellsOfALineOfTextThatMayBeASection(String line) {
        DigestText digest = read(PAPER + "- ***What's New***: new.\n" + line + "\n");
        assertEquals(List.of(new Section("What's New", "new.\n" + line)), Contents.of(digest).get("2602.00002").sections());
        assertEquals(List.of(Diagnostic.at(6, Code.SECTION_AS_TEXT, line)), digest.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- %s: x", "%s: x", "%s:\nx", "%s\nx", "  - **%s**: x", "> - %s: x", "1. %s: x", "\u3010%s\u3011: x", "- %s : x"})
    void readsSectionsThatAreAllWrittenInOneWay(String line) {
        DigestText digest = read(PAPER + "Vote: 7\n\nAuthors: A\n\n" + String.join("\n\n", line.formatted("What's New"), line.formatted("Technical Details"),
                line.formatted("Performance Highlights")) + "\n");
        assertEquals(List.of("What's New=x", "Technical Details=x", "Performance Highlights=x"), Contents.of(digest).get("2602.00002").sections().stream()
                .map(section -> section.heading() + "=" + section.body().strip()).toList());
        assertEquals(List.of(Code.NEAR_SPELLING, Code.NEAR_SPELLING, Code.NEAR_SPELLING), codes(digest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**What's New**: x", "- **What's New:** x", "- What's New: x"})
    void keepsAUsualHeadingThatTheEntryAlreadyHasAsText(String line) {
        DigestText digest = read(PAPER + "- ***What's New***: new.\n- ***Technical Details***: details.\n" + line + "\n");
        assertEquals(List.of(new Section("What's New", "new."), new Section("Technical Details", "details.\n" + line)), Contents.of(digest).get("2602.00002").sections());
    }

    @Test
    void takesBothMarksOfAWholeLineInBold() {
        assertEquals(List.of(new Section("What's New", "new text."), new Section("Technical Details", "**details** of it**")),
                Contents.of(read(PAPER + "**What's New: new text.**\n**Technical Details: **details** of it**\n")).get("2602.00002").sections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## \uAD00\uB828 \uC5F0\uAD6C\uB294 [X](https://arxiv.org/abs/2602.00009) \uCC38\uACE0", "# [A](https://example.org) and [B](https://arxiv.org/abs/2602.00009)",
        "### see https://arxiv.org/abs/2602.00009", "#### X (arXiv:2602.00009)"})
    void leavesOutWhatNamesAPaperInASummaryAndMayNotOpenIt(String line) {
        DigestText digest = read(ABOVE + line + "\ntext\n");
        assertEquals(Contents.of(read(ABOVE)), Contents.of(digest));
        assertEquals(List.of(new Diagnostic(HEADING_LINE, HEADING_LINE + 1, Code.UNCLEAR_PAPER, List.of(line, "2602.00009"))), digest.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"### [T](https://example.org/1)", "## [T](https://github.com/a/b)", "### Notes", "## 2026.0101 results (2602.12345)"})
    void keepsAHeadingInASummaryThatNamesNoPaper(String line) {
        DigestText digest = read(ABOVE + line + "\ntext\n");
        assertEquals(List.of(new Section("What's New", "above.\n\n" + line + "\ntext")), Contents.of(digest).get("2602.00001").sections());
        assertEquals(List.of(Diagnostic.at(HEADING_LINE, Code.NOT_A_PAPER, line)), digest.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#### [X](https://arxiv.org/abs/2602.00009)\uC640\uC758 \uBE44\uAD50", "# [X](https://arxiv.org/abs/2602.00009)", "> ### [X](https://arxiv.org/abs/2602.00009)",
        "#hashtag #AI [X](https://arxiv.org/abs/2602.00009)"})
    void opensNoPaperInASummaryThatHasVotesWhereNoneFollow(String line) {
        for (String below : List.of("text\n", "text\n\n" + PAPER + "Vote: 4\n\n- ***What's New***: new.\n")) {
            DigestText digest = read(ABOVE + line + "\n" + below);
            assertEquals(Contents.of(read(ABOVE)).get("2602.00001"), Contents.of(digest).get("2602.00001"));
            assertTrue(!Contents.of(digest).containsKey("2602.00009"), digest.toString());
            assertEquals(List.of(Code.UNCLEAR_PAPER), codes(digest));
        }
    }

    @Test
    void keepsAHeadingThatLinksToItsOwnPaper() {
        String line = "#### [Paper](https://arxiv.org/abs/2602.00001) | [Code](https://github.com/a/b)";
        DigestText digest = read(ABOVE + line + "\n- ***Technical Details***: details.\n\n" + PAPER + "Vote: 4\n\n- x\n");
        assertEquals(List.of(new Section("What's New", "above.\n\n" + line), new Section("Technical Details", "details.")),
                Contents.of(digest).get("2602.00001").sections());
        assertEquals(List.of(), digest.diagnostics());
    }

    @Test
    void takesNoVotesOfTheNextPaperForThoseOfAHeading() {
        for (String line : List.of("#### [Project page](https://example.org/y)", "### [Technical Details](#tech)")) {
            DigestText digest = read(ABOVE + line + "\n\n" + PAPER + "Vote: 4\n\n- x\n");
            assertTrue(Contents.of(digest).get("2602.00001").sections().get(0).body().endsWith(line), digest.toString());
            assertEquals(2, digest.papers().size());
        }
    }

    @Test
    void seesVotesBelowPictures() {
        String paper = "### [P](https://arxiv.org/abs/2602.00005)\n\n![](a.png)\n\n[Watch Video](v.mp4)\n\n<div><video src='w.mp4'></video></div>\n\n![](b.png)\n\nVote: 5\n\n"
                + "- ***What's New***: x\n\n#### [Project](https://example.org/y)\ntext\n";
        assertEquals(List.of(new Section("What's New", "x\n\n#### [Project](https://example.org/y)\ntext")), Contents.of(read(paper)).get("2602.00005").sections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"### [T](https://arxiv.org/abs/2602.00009) Vote: 5 Authors: A B - ***What's New***: new.",
        "### [T](https://arxiv.org/abs/2602.00009) \u2013 a sentence about the paper, which is long enough to be a summary."})
    void dropsNoTextBehindTheLinkOfAHeading(String line) {
        assertEquals(List.of(Code.UNCLEAR_PAPER), codes(read(ABOVE + line + "\n\nVote: 5\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDCC4 Paper", "\uD83D\uDD17", "View Paper", "\uB17C\uBB38 \uB9C1\uD06C", "\uC6D0\uBB38", "arxiv.org/abs/2602.00002", "![arXiv](https://a.org/b.svg)"})
    void takesNoLabelForTheTitle(String label) {
        assertPaper("T", "### T [" + label + "](https://arxiv.org/abs/2602.00002)");
    }

    @Test
    void readsAuthorsThatAreWrapped() {
        for (String lines : List.of("Authors: Ada Kim,\nBen Lee, Cara Moon", "Authors:\nAda Kim, Ben Lee,\nCara Moon", "Authors: Ada Kim, Ben\nLee, Cara Moon")) {
            DigestText digest = read(PAPER + "Vote: 7\n\n" + lines + "\n\n- ***What's New***: new.\n");
            assertEquals(List.of("Ada Kim", "Ben Lee", "Cara Moon"), Contents.of(digest).get("2602.00002").authors());
            assertEquals(1, Contents.of(digest).get("2602.00002").sections().size());
            assertTrue(codes(digest).stream().allMatch(Code.NEAR_SPELLING::equals) && !codes(digest).isEmpty(), digest.toString());
        }
        DigestText digest = read(PAPER + "Authors: Ada Kim\nThe model is new, and it is good.\n");
        assertEquals(List.of("Ada Kim"), Contents.of(digest).get("2602.00002").authors());
    }

    @Test
    void leavesOutAPaperWhoseAddressHasNoIdentifier() {
        for (String line : List.of("### [T](https://example.org/1)", "# [T](https://example.org/1)", "### [T](https://arxiv.org/abs/)")) {
            DigestText digest = read(ABOVE + line + BELOW);
            assertEquals(Contents.of(read(ABOVE)), Contents.of(digest));
            assertEquals(List.of(Code.UNREADABLE_LINK), codes(digest));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n%s\n```", "~~~ text\n%s\n~~~~", "```python\n\n%s\n\n```", "- ```\n%s\n  ```"})
    void readsCodeAsText(String fence) {
        String code = fence.formatted("# [a](https://arxiv.org/abs/2602.00009)\nVote: 5\n- ***Other***: x\n**Technical Details**: y\n###\u00A0[B](https://arxiv.org/abs/2602.00008)");
        DigestText digest = read(ABOVE + code + "\n- ***Technical Details***: z\n");
        assertEquals(List.of(new Section("What's New", "above.\n\n" + code), new Section("Technical Details", "z")), Contents.of(digest).get("2602.00001").sections());
        assertEquals(List.of(), digest.diagnostics());
    }

    @Test
    void readsWhatStandsBelowAFenceThatIsNotClosed() {
        DigestText digest = read(ABOVE + "```\ncode\n\n" + PAPER + "- ***What's New***: new.\n```\ncode\n- ***Technical Details***: details.\n```\n");
        assertEquals(List.of(new Section("What's New", "above.\n\n```\ncode")), Contents.of(digest).get("2602.00001").sections());
        assertEquals(List.of(new Section("What's New", "new.\n```\ncode"), new Section("Technical Details", "details.\n```")),
                Contents.of(digest).get("2602.00002").sections());
        assertEquals(List.of(Diagnostic.at(HEADING_LINE, Code.UNCLOSED_FENCE, "```"), Diagnostic.at(17, Code.UNCLOSED_FENCE, "```"),
                Diagnostic.at(20, Code.UNCLOSED_FENCE, "```")), digest.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s [X](https://arxiv.org/abs/2602.00002)", "### [%s](https://arxiv.org/abs/2602.00002) x"})
    void readsNothingButTheUsualFormOfALongLine(String line) {
        String heading = line.formatted("### " + "x".repeat(5000));
        assertEquals(List.of("2602.00001"), List.copyOf(Contents.of(read(ABOVE + heading + BELOW)).keySet()));
    }

    @Test
    void keepsASentenceThatBeginsLikeAFieldAsText() {
        String line = "- Authors: \uC774 \uB17C\uBB38\uC758 \uC800\uC790\uB4E4\uC740 \uC0C8\uB85C\uC6B4 \uBC29\uBC95\uC744 \uC81C\uC548\uD569\uB2C8\uB2E4.";
        DigestText digest = read(PAPER + line + "\n");
        assertEquals(List.of(new Section(null, line)), Contents.of(digest).get("2602.00002").sections());
        assertEquals(List.of(Diagnostic.at(5, Code.FIELD_AS_TEXT, line)), digest.diagnostics());
    }

    @Test
    void tellsOfMoreLinesThatAreNearlyRightThanOfOthers() {
        StringBuilder papers = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            papers.append("###\u00A0[T](https://arxiv.org/abs/2602.%05d)\n\nVotes: 1\n\nAuthor: A\n\n- **What's New:** x\n\n".formatted(i));
        }
        DigestText digest = read(papers.toString());
        assertEquals(List.of(1000, 4000), List.of(digest.papers().size(), digest.diagnostics().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- **What's New:** %s", "- What's New: %s", "-\u00A0***What's New***: %s", "- ***What's New***\uFF1A%s"})
    void changesNothingOfTheTextBehindANearHeading(String line) {
        for (String text : List.of("[A](https://example.org) is **new**.  ", "**A** is new.", "\"A\" is: new", "`a` *b*", "\\*a")) {
            assertEquals(List.of(new Section("What's New", text)), Contents.of(read(PAPER + line.formatted(text) + "\n")).get("2602.00002").sections());
        }
    }

    @Test
    void changesNothingOfNamesInANearLine() {
        assertEquals(List.of("['A'", "*B*", "C \"D\" E"), Contents.of(read(PAPER + "Author: ['A', *B*, C \"D\" E\n- x\n")).get("2602.00002").authors());
    }

    @ParameterizedTest
    @ValueSource(strings = {" - **\uC218\uC9D1**: x", "- **Limits:** x", "-\u00A0***Limits***: x", "**Limits**: x", "Technical Details of it.", "**Technical Details** of it.",
        "We tell technical details: x", "- **Technical Details - Data:** x", "- Performance: x"})
    void keepsOtherHeadingsThatAreNotExactAsText(String line) {
        DigestText digest = read(PAPER + "Vote: 7\n\nAuthors: A\n\n- ***What's New***: new.\n" + line + "\n");
        assertEquals(List.of(new Section("What's New", "new.\n" + line)), Contents.of(digest).get("2602.00002").sections());
        assertEquals(List.of(), digest.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"##\u00A0Daily Papers (2026-02-03)", "# Daily Papers (2026-02-03)", "\u200B##Daily Papers(2026-02-03)", "## DAILY PAPERS \uFF082026-02-03\uFF09",
        "## Daily Papers 2026.02.03", " ## Daily Paper: 2026/02/03",
        "## \uD83D\uDCC5 Daily Papers (2026-02-03)", "## **Daily Papers (2026-02-03)**", "# **Daily Papers** (2026-02-03) \u2728", "## \uD83D\uDDD3\uFE0F **Daily Papers** (2026-02-03)", "## __Daily Papers (2026-02-03)__ ##",
        "## Daily Papers (2026-2-3)", "## Daily Papers (2026\uB144 2\uC6D4 3\uC77C)", "##\uD83D\uDD25Daily Papers\uD83D\uDD25(2026. 02. 03)"})
    void readsTheHeadingOfTheDigest(String heading) {
        DigestText digest = DigestReader.read((heading + "\n\n" + PAPER + "- x").getBytes(StandardCharsets.UTF_8), null);
        assertEquals("2026-02-03", digest.date().toString());
        assertEquals(List.of(Diagnostic.at(1, Code.NEAR_SPELLING, heading, "## Daily Papers (2026-02-03)")), digest.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Daily Papers (2026-02-30)", "## Daily Papers (2026-13-01)", "# Daily Papers (2026-00-10)", "## \uD83D\uDCC5 **Daily Papers (2025-02-29)**"})
    void tellsOfADateThatDoesNotExist(String heading) {
        DigestText digest = read(ABOVE + heading + "\n\n" + PAPER + "- x\n");
        assertEquals(Contents.of(read(ABOVE + PAPER + "- x\n")), Contents.of(digest));
        assertEquals(List.of(Diagnostic.at(HEADING_LINE, Code.IMPOSSIBLE_DATE, heading)), digest.diagnostics());
        byte[] file = (heading + "\n\n" + ABOVE).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(Code.IMPOSSIBLE_DATE, Code.NO_DATE), codes(DigestReader.read(file, LocalDate.of(2026, 2, 28))));
        assertEquals(List.of(Code.NOT_A_DIGEST, Code.IMPOSSIBLE_DATE), codes(DigestReader.read(file, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*A* and *B*", "*-CFQ", "T*", "**A** B", "_x", "**"})
    void keepsMarksThatAreNotAroundAWholeTitle(String title) {
        assertEquals(title, Contents.of(read("### [" + title + "](https://arxiv.org/abs/2602.00002)\n\n- x\n")).get("2602.00002").title());
    }

    @Test
    void readsPicturesThatAreLinks() {
        for (String line : List.of("[![](a.png)](https://example.org/p)", "[![](a.png)]( https://example.org/p \"x\" )", "[![A](a.png)](<b.png>)", "[ ![](a.png \"x\") ](v.html)")) {
            DigestText digest = read(PAPER + line + "\n\nVote: 7\n\n- x\n");
            assertEquals(Map.of("2602.00002", new Content("Paper", List.of(), 7, "a.png", null, List.of(new Section(null, "- x")))), Contents.of(digest));
            assertEquals(List.of(Diagnostic.at(5, Code.IMAGE_TEXT, line)), digest.diagnostics());
        }
        DigestText digest = read(PAPER + "[![](a.png)](v.mp4)\n- x\n");
        assertEquals(List.of("a.png", "v.mp4"), List.of(Contents.of(digest).get("2602.00002").thumbnail(), Contents.of(digest).get("2602.00002").video()));
        assertEquals(List.of(Code.NEAR_SPELLING), codes(digest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ***Technical Details***: x", "**Technical Details**: x", "### [T](https://arxiv.org/abs/2602.00009)", "Vote: 5"})
    void tellsOfStructureBehindALineSeparator(String part) {
        for (String before : List.of("text\u2028", "- ***What's New***: new.\u2029", "Authors: A B\u2029")) {
            DigestText digest = read(PAPER + before + part + "\n");
            assertTrue(digest.diagnostics().contains(Diagnostic.at(5, Code.LINE_SEPARATOR, part)), digest.toString());
            assertEquals(List.of("2602.00002"), List.copyOf(Contents.of(digest).keySet()));
        }
        DigestText text = read(PAPER + "- ***What's New***: new.\u2028more text.\u2029\n");
        assertEquals(List.of(), text.diagnostics());
    }

    @Test
    void readsADayWhoseLinesEndWithSeparators() {
        String file = DAY + ABOVE + PAPER + BELOW;
        for (String end : List.of("\u2028", "\u2029")) {
            byte[] separated = file.strip().replace("\n", end).concat("\n").getBytes(StandardCharsets.UTF_8);
            assertEquals(Contents.of(read(ABOVE + PAPER + BELOW)), Contents.of(DigestReader.read(separated, null)));
            ErasedText erased = ErasedText.of(separated, List.of("2602.00002"));
            assertEquals(ErasedText.of(file.strip().getBytes(StandardCharsets.UTF_8), List.of("2602.00002")).passages(), erased.passages());
            assertEquals(Contents.of(read(ABOVE)).get("2602.00001"), Contents.of(DigestReader.read(erased.bytes(), null)).get("2602.00001"));
        }
    }

    @Test
    void readsAWholeDayAsAForeignEditorLeavesIt() {
        String file = (DAY + ABOVE + PAPER + BELOW).replace("### ", "###\u00A0").replace(": ", ":\u00A0").replace("- *", "-\u00A0*").replace("s (", "s\u00A0(");
        DigestText digest = DigestReader.read(file.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(Contents.of(read(ABOVE + PAPER + BELOW)), Contents.of(digest));
        assertTrue(digest.diagnostics().stream().allMatch(one -> one.code() == Code.NEAR_SPELLING), digest.diagnostics().toString());
    }

    /** One paper of each kind of file that lost papers: other spaces, other addresses, other fields, the colon inside the marks. */
    @Test
    void readsADayOfManyHands() {
        DigestText digest = read("""
                ###\u00A0[Spaces](https://arxiv.org/abs/2602.00011)

                Vote:\u00A04

                Authors: Ada Kim, Ben Lee

                -\u00A0***What's New***: one
                - ***Technical Details***:\u00A0two
                ### [Elsewhere](https://example.org/p/2602.00012)

                Vote: 4

                Authors: Ada Kim, Ben Lee

                - ***What's New***: one
                - ***Technical Details***: two
                ### [Fields](https://huggingface.co/papers/2602.00013) [[code]](https://github.com/a/b)

                - **Votes**\uFF1A4
                - **Author:** Ada Kim, Ben Lee

                - ***What's New***: one
                - ***Technical Details***: two
                ### [Colons](https://arxiv.org/abs/2602.00014\u200B)

                Vote: 4

                Authors: Ada Kim, Ben Lee

                - **What's New:** one
                - **Technical Details:** two
                """);
        List<Section> sections = List.of(new Section("What's New", "one"), new Section("Technical Details", "two"));
        Map<String, String> titles = Map.of("2602.00011", "Spaces", "2602.00012", "Elsewhere", "2602.00013", "Fields", "2602.00014", "Colons");
        assertEquals(titles.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                paper -> new Content(paper.getValue(), List.of("Ada Kim", "Ben Lee"), 4, null, null, sections))), Contents.of(digest));
        assertEquals(List.of(3, 5, 9, 10, 11, 19, 21, 22, 26, 32, 33), digest.diagnostics().stream().map(Diagnostic::line).toList());
        assertTrue(digest.diagnostics().stream().allMatch(one -> one.code() == Code.NEAR_SPELLING), digest.diagnostics().toString());
    }

    @Test
    void erasesAPaperHoweverItsHeadingIsSpelt() {
        for (String heading : List.of("###\u00A0[Secret](https://arxiv.org/abs/2602.0\u200B0002)", "**[Secret](https://arxiv.org/abs/2602.00002)**\n\nVote: 2", "### Secret\n\nhttps://arxiv.org/abs/2602.00002\n\nVote: 2", "### [Secret\ntitle](https://hf.co/papers/2602.00002)", "# secret (arXiv:2602.00\u200B002)")) {
            byte[] file = (DAY + ABOVE + heading + "\n\nSecret\n\n" + ABOVE.replace("00001", "00003")).getBytes(StandardCharsets.UTF_8);
            ErasedText erased = ErasedText.of(file, List.of("2602.00002"));
            String left = new String(erased.bytes(), StandardCharsets.UTF_8);
            assertTrue(!left.toLowerCase().contains("secret") && left.contains("00003"), left);
            assertEquals(left.lines().count(), new String(file, StandardCharsets.UTF_8).lines().count());
        }
    }

    private static void assertPaper(String title, String heading) {
        DigestText digest = read(ABOVE + heading + BELOW + PAPER.replace("00002", "00003") + "- last.\n");
        assertEquals(List.of("2602.00001", "2602.00002", "2602.00003"), List.copyOf(Contents.of(digest).keySet()));
        Content content = Contents.of(digest).get("2602.00002");
        assertEquals(new Content(title, List.of("C D", "E F"), 7, null, null, List.of(new Section("What's New", "new."), new Section("Technical Details", "details."),
                new Section("Performance Highlights", "highlights."))), content);
        assertEquals(Contents.of(read(ABOVE)).get("2602.00001"), Contents.of(digest).get("2602.00001"));
        List<Diagnostic> said = new ArrayList<>(digest.diagnostics());
        said.removeIf(one -> one.code() == Code.NEAR_SPELLING && one.line() == HEADING_LINE && one.lastLine() == HEADING_LINE + heading.split("\n").length - 1);
        assertEquals(List.of(), said);
    }

    private static void assertFields(Integer votes, List<String> authors, String lines) {
        DigestText digest = read(ABOVE + PAPER + lines + "\n\n- ***What's New***: new.\n");
        assertEquals(Map.of("2602.00001", Contents.of(read(ABOVE)).get("2602.00001"), "2602.00002",
                new Content("Paper", authors, votes, null, null, List.of(new Section("What's New", "new.")))), Contents.of(digest));
        assertTrue(digest.diagnostics().stream().allMatch(one -> one.code() == Code.NEAR_SPELLING), digest.diagnostics().toString());
    }

    private static List<Code> codes(DigestText digest) {
        return digest.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toList());
    }

    private static DigestText read(String papers) {
        return DigestReader.read((DAY + papers).getBytes(StandardCharsets.UTF_8), null);
    }
}
