package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dailypapers.Corpus;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.importer.run.DigestFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small digests that went wrong once, each one of a kind, and what a person reads in them. */
class CasesTest {

    private static final List<String> USUAL = List.of("What's New", "Technical Details", "Performance Highlights");

    @BeforeEach
    void areThere() {
        Corpus.assumePresent();
    }

    @Test
    void otherSpacesAreSpaces() throws IOException {
        DigestText day = read("01-nbsp-heading/2026-01-01.md");
        assertEquals(List.of("2601.00101", "2601.00102", "2601.00103"), List.copyOf(Contents.of(day).keySet()));
        Contents.of(day).values().forEach(paper -> assertEquals(USUAL, headings(paper)));
        assertEquals(5, Contents.of(day).get("2601.00103").votes());
        assertOnlyInformation(day);
    }

    @Test
    void anyAddressWithAnIdentifierNamesAPaper() throws IOException {
        DigestText day = read("04-other-addresses/2026-01-03.md");
        assertEquals(10, day.papers().size());
        for (int i = 1; i <= day.papers().size(); i++) {
            Content paper = Contents.of(day).get("2601.%05d".formatted(300 + i));
            assertEquals(i == 9 ? "코드 링크" : i == 10 ? "학회" : "주소 " + i, paper.title());
        }
        assertOnlyInformation(day);
    }

    @Test
    void theFileThatTookTheDayOfAnotherReadsAsWell() throws IOException {
        assertEquals(Contents.of(read("05-bad-file-empties-day/first-2026-02-10.md")).keySet(),
                Contents.of(read("05-bad-file-empties-day/second-2026-02-10.md")).keySet());
    }

    @Test
    void blocksOfMarkdownAreSeenAsTheyWereMeant() throws IOException {
        List<Section> sections = only(read("06-markdown-blocks/2026-01-06.md")).sections();
        assertEquals(6, Jsoup.parse(Prose.html(sections.get(0).body())).select("table td").size());
        assertEquals(List.of("첫째 단계는 수집입니다.", "둘째 단계는 정제입니다."), Jsoup.parse(Prose.html(sections.get(1).body())).select("li")
                .eachText().stream().map(text -> text.replaceFirst(" 이어지는 .*", "")).toList());
        String last = Prose.html(sections.get(2).body());
        assertTrue(Jsoup.parse(last).text().contains("[한계]: 재현되지않음") && last.contains("[코드]:"), last);
        assertTrue(Jsoup.parse(last).select("h1, h2, h3, h4, h5, h6").isEmpty(), last);
    }

    @Test
    void multiplicationStands() throws IOException {
        String shown = shown(only(read("07-multiplication/2026-03-01.md")));
        Stream.of("10*2*3", "7*7*3", "2*n*d", "224*224*3").forEach(product -> assertTrue(shown.contains(product), shown));
    }

    @Test
    void emphasisEndsBeforeAParticle() throws IOException {
        Content paper = only(read("08-emphasis-korean/2026-01-05.md"));
        String shown = shown(paper);
        Stream.of("이탤릭(Italic)은", "굵고 기울임(BI)을", "밑줄(Under)은", "마크다운(Markdown)을", "20~30, 80~100").forEach(
                words -> assertTrue(shown.contains(words), shown));
        assertFalse(findings(paper).contains("unbalanced"), findings(paper).toString());
    }

    @Test
    void aLineBetweenPapersIsNoSentence() throws IOException {
        for (Content paper : Contents.of(read("10-separators/2026-02-16.md")).values()) {
            assertFalse(findings(paper).contains("cut-off"), findings(paper).toString());
            assertTrue(Jsoup.parse(Prose.html(paper.sections().get(2).body())).select("h1, h2, h3").isEmpty());
        }
    }

    @Test
    void anEatenBackslashIsFoundAndPutBack() throws IOException {
        Content paper = only(read("11-control-characters/2026-03-03.md"));
        assertTrue(findings(paper).contains("control-character"), findings(paper).toString());
        String fixed = AllChecks.list().stream().filter(check -> check.name().equals("control-character")).flatMap(check -> check.find(subject(paper)).stream())
                .map(found -> found.mended().sections().toString()).toList().toString();
        Stream.of("\\benchmarkname", "\\textit{HR-ED}", "\\framework").forEach(word -> assertTrue(fixed.contains(word), fixed));
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        for (String file : List.of("12-encodings/2026-01-10.md", "12-encodings/2026-01-11.md")) {
            DigestText day = read(file);
            assertEquals(List.of(), day.papers());
            assertEquals(List.of(Code.OTHER_ENCODING), day.diagnostics().stream().map(one -> one.code()).toList());
        }
    }

    @Test
    void fieldsThatAreNearlyRightAreFields() throws IOException {
        DigestText day = read("13-fields-near-miss/2026-05-02.md");
        Contents.of(day).forEach((id, paper) -> {
            assertEquals(List.of("Ada Kim", "Ben Lee"), paper.authors(), id);
            assertEquals(5, paper.votes(), id);
            assertEquals(USUAL, headings(paper), id);
        });
        assertOnlyInformation(day);
    }

    @Test
    void aColonMayStandInsideTheMarks() throws IOException {
        Map<String, Content> papers = Contents.of(read("21-colon-inside-bold/2026-02-11.md"));
        assertEquals(USUAL, headings(papers.get("2602.01101")));
        Content printed = papers.get("2602.01103");
        Content fixed = AllChecks.list().stream().filter(check -> check.name().equals("printed-list")).flatMap(check -> check.find(subject(printed)).stream())
                .findFirst().orElseThrow().mended();
        assertEquals(List.of(new Section("What's New", "자료를 만들었습니다."), new Section("Technical Details", "표를 붙였습니다."),
                new Section("Performance Highlights", "F1 점수는 0.80입니다.")), fixed.sections());
    }

    private static DigestText read(String file) throws IOException {
        Path path = Corpus.cases().resolve(file);
        return DigestFile.read(Files.readAllBytes(path), path.getFileName().toString());
    }

    private static Content only(DigestText day) {
        assertEquals(1, day.papers().size(), day.toString());
        return day.papers().get(0).content();
    }

    private static List<String> headings(Content paper) {
        return paper.sections().stream().map(section -> section.heading().replace('\u00A0', ' ')).toList();
    }

    private static String shown(Content paper) {
        List<String> shown = new ArrayList<>();
        paper.sections().forEach(section -> shown.add(Jsoup.parse(Prose.html(section.body())).text()));
        return String.join("\n", shown);
    }

    private static List<String> findings(Content paper) {
        return AllChecks.list().stream().filter(check -> !check.find(subject(paper)).isEmpty()).map(Check::name).toList();
    }

    private static Subject subject(Content paper) {
        return new Subject(LocalDate.of(2026, 1, 1), "2601.00001", paper, List.of());
    }

    private static void assertOnlyInformation(DigestText day) {
        assertTrue(day.diagnostics().stream().allMatch(one -> one.code().severity() == Severity.INFO), day.diagnostics().toString());
    }
}
