package org.dailypapers.browser;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dailypapers.Server;
import org.dailypapers.content.AuthorSlug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The readers' pages and the API, compared with the imported digests. */
@OnSite
class WhatPagesSayIT {

    private static final String PAPER = "2411.09009";

    private final Server server;

    WhatPagesSayIT(Server server) {
        this.server = server;
    }

    @Test
    void aDayShowsItsEntriesInOrderAndLeadsOn() throws IOException {
        Document day = page("/day/2024-11-15");
        List<String> ids = List.of("2411.09703", "2411.09595", PAPER, "2410.24164", "2409.17146", "2411.07279", "2411.02265",
                "2402.19469");
        assertEquals(ids, day.select("article h2 a").eachAttr("href").stream().map(href -> href.replace("/paper/", "")).toList());
        Element third = day.select("article").get(2);
        for (String link : List.of("/paper/" + PAPER, "https://arxiv.org/abs/" + PAPER, "https://arxiv.org/pdf/" + PAPER)) {
            assertEquals(1, third.select("h2 a[href=" + link + "], .acts a[href=" + link + "]").size(), link);
        }
        assertTrue(third.select("details").text().contains("linear_cross_entropy"), third.text());
        assertEquals("/day/2024-11-14", day.select("a[rel=prev]").attr("href"));
        assertEquals("/day/" + Site.HARD_DAY, day.select("a[rel=next]").attr("href"));
        assertTrue(day.select(".files").text().contains("Apache-2.0"));
        assertEquals("https://example.org/digests", day.select(".files a[href^=https]").attr("href"));
    }

    @Test
    void theCalendarOfADayLinksOnlyDaysWithADigest() throws IOException {
        List<String> linked = List.of("/day/2024-11-14", "/day/2024-11-15");
        assertEquals(linked, page("/day/2024-11-15").select("table.cal td a").eachAttr("href"));
        assertEquals(linked, page("/calendar/2024-11").select("main table a[href^=/day/]").eachAttr("href").stream().distinct().toList());
        Document year = page("/calendar/2024");
        assertEquals(List.of("/day/2024-06-27", "/day/2024-11-14", "/day/2024-11-15", "/day/" + Site.HARD_DAY),
                year.select("main td a").eachAttr("href"));
        assertTrue(year.select("main td a[href=/day/2024-11-14]").text().contains("9"), year.text());
        assertTrue(page("/calendar/2024-11").select("main").text().contains("Molmo"), "the most voted of the 15th");
    }

    @Test
    void theCalendarIsAnIndex() throws IOException {
        Document month = page("/calendar/2024-11?lang=en");
        assertEquals(List.of("/calendar/2024?lang=en", "/calendar/2024-06?lang=en", "/calendar/2024-11?lang=en", "/calendar/2024-12?lang=en"),
                month.select(".strip a").eachAttr("href"));
        assertEquals("Nov", month.select(".strip [aria-current=page]").text());
        assertEquals(month.select(".legend li").eachText(), page("/calendar/2024?lang=en").select(".legend li").eachText());
        Document day = page("/day/2024-11-15?lang=en");
        assertEquals(List.of("/calendar/2024-06?lang=en", "/calendar/2024-12?lang=en"), day.select(".turn a").eachAttr("href"));
        assertEquals(List.of(en("calendar.months.previous") + ": June 2024", en("calendar.months.next") + ": December 2024"),
                day.select(".turn a").eachAttr("aria-label"));
        for (Document calendar : List.of(month, page("/calendar/2024?lang=en"), day)) {
            Element cell = calendar.selectFirst("td:has(a[href^=/day/2024-11-14])");
            assertEquals(month.selectFirst("td:has(a[href^=/day/2024-11-14])").className(), cell.className(), "a day has the same colour everywhere");
        }
    }

    @Test
    void votesStandBeforeTheTitlesOfAMonthWhereTheyAreKnown() throws IOException {
        Element first = page("/calendar/2024-11?lang=en").selectFirst("td:has(a[href^=/day/2024-11-15]) li");
        assertTrue(first.select("b .heard").text().matches("\\d+ votes:"), first.text());
        List<Element> hard = page("/calendar/2024-12").select("td li");
        assertEquals(3, hard.size());
        assertEquals(List.of(true, false, false), hard.stream().map(line -> line.selectFirst("b") != null).toList(), "unknown votes are not shown");
    }

    @Test
    void aPaperShowsAllItsDaysItsAuthorsAndItsOriginal() throws IOException {
        Document paper = page("/paper/" + PAPER);
        assertEquals(List.of("/day/2024-11-15#" + PAPER, "/day/2024-11-14#" + PAPER), paper.select(".appearances a[href^=/day/]").eachAttr("href"));
        assertTrue(paper.select(".appearances").text().matches(".*24.*13.*"), paper.select(".appearances").text());
        assertEquals("/author/" + AuthorSlug.of("Erik Wijmans"), paper.select("header a[href^=/author/]").attr("href"));
        assertEquals("/paper/2411.09595", paper.select("a[rel=prev]").attr("href"));
        assertEquals("/paper/2410.24164", paper.select("a[rel=next]").attr("href"));
        assertEquals(1, paper.select(".acts a[href=https://huggingface.co/papers/" + PAPER + "]").size());
        assertTrue(paper.select("main article span.tex").size() > 2);
        List<String> source = Files.readAllLines(Path.of(System.getProperty("samples.dir"), "2024/11/15.md"));
        Document original = page(paper.select(".original a").attr("href"));
        int first = Integer.parseInt(original.select("ol.src").attr("start"));
        List<String> shown = original.select("ol.src li").stream().map(Element::wholeText).toList();
        assertTrue(shown.get(0).contains("arxiv.org/abs/" + PAPER), shown.get(0));
        assertEquals(source.subList(first - 1, first - 1 + shown.size()), shown);
        assertEquals("", source.get(first - 1 + shown.size()));
    }

    @Test
    void anyPageLeadsToWhoPublishesTheSiteAndHowToReachThem() throws IOException {
        Document about = page(page("/papers?lang=en").select("footer a").attr("href"));
        assertTrue(about.text().contains(en("about.publisher.name", "Example Reading Group")), about.text());
        assertFalse(about.text().contains(en("about.publisher.none")));
        assertEquals(List.of("mailto:editors@example.org", "mailto:editors@example.org"), about.select("main a[href^=mailto:]").eachAttr("href"));
        assertTrue(about.text().contains("Example Reading Group e.V. 1 <Long> Street"), about.text());
        assertEquals(List.of("https://example.org/digests"), about.select("main a[href^=https]").eachAttr("href"));
        assertTrue(about.text().contains("Daily Papers · " + en("day.files.licence") + ": Apache-2.0 ·"), about.text());
        for (String status : List.of("machine", "corrected", "approved")) {
            Element count = about.selectFirst("main a[href*=status=" + status + "]");
            long papers = server.json("/api/v1/papers?status=" + status).getInt("total");
            assertEquals(en("about.papers", papers), count.text());
        }
    }

    @Test
    void unknownVotesAreSaidToBeUnknown() throws IOException {
        assertTrue(page("/paper/" + Site.HOSTILE + "?lang=en").select(".facts").text().toLowerCase().contains("unknown"));
        Document day = page("/day/" + Site.HARD_DAY + "?lang=en");
        assertFalse(day.select("article").get(0).select(".facts").text().toLowerCase().contains("unknown"), "once is enough");
        assertTrue(day.select(".day .sort a[href*=-votes]").size() > 0, "some votes are known");
    }

    @Test
    void theApiIsAsItIsDescribed() throws IOException {
        JsonObject description = server.json("/api/v1/openapi.json");
        Map<String, String> answers = Map.of("/digests", "DigestPage", "/digests/2024-11-15", "Digest", "/papers", "EntryPage",
                "/papers/" + PAPER, "Paper", "/imports/latest", "ImportRun", "/nope", "Problem",
                "/entries/" + Site.CORRECTED_ENTRY, "Entry", "/entries/" + Site.CORRECTED_ENTRY + "/revisions", "Revisions",
                "/entries/" + Site.CORRECTED_ENTRY + "/revisions/2", "RevisionContent");
        answers.forEach((path, schema) -> assertFits(description, schema, path));
        JsonObject entry = server.json("/api/v1/papers/" + PAPER).getJsonArray("entries").getJsonObject(0);
        assertEquals(names(schema(description, "Entry")), new TreeSet<>(entry.keySet()));
        assertEquals(names(schema(description, "Entry").getJsonObject("properties").getJsonObject("summary")),
                new TreeSet<>(entry.getJsonObject("summary").keySet()));
        assertEquals(10, description.getJsonObject("paths").keySet().stream().filter(path -> !path.equals("/openapi.json")).count());
        assertEquals(names(schema(description, "Revision")), new TreeSet<>(server.json("/api/v1/entries/" + Site.CORRECTED_ENTRY
                + "/revisions").getJsonArray("items").getJsonObject(0).keySet()));
        assertEquals("UP", server.json("/health/live").getString("status"));
    }

    @Test
    void theHistoryLeadsFromAPaperToEveryRevision() throws IOException {
        Document paper = page("/paper/" + Site.CORRECTED + "?lang=en");
        assertEquals(3, paper.select("#corrections > ol > li").size());
        assertTrue(paper.select("#corrections del").text().contains("removed:"), "for who cannot see the marks");
        assertTrue(paper.select(".whose").text().contains("Apache-2.0"));
        Document history = page(paper.select("#corrections .all a").attr("href"));
        assertEquals(List.of("Revision 4", "Revision 3", "Revision 2", "Revision 1"), history.select(".history h2").stream().map(Element::ownText).toList());
        assertEquals(3, history.select(".history a[href*=/compare/]").size());
        assertEquals("noindex", history.select("meta[name=robots]").attr("content"));
    }

    @Test
    void aComparisonMarksWordsAuthorsAndSections() throws IOException {
        Document words = page("/entry/" + Site.CORRECTED_ENTRY + "/compare/2...3?lang=en");
        assertEquals(List.of("What's New", "removed: Technical Details renamed"), words.select(".change h2").eachText().stream()
                .map(text -> text.replaceAll("\\s+", " ")).toList());
        assertEquals("removed: 문장이다 added: 문장을 고쳤다", words.select(".change .diff :is(del, ins)").text());
        Document whole = page("/entry/" + Site.CORRECTED_ENTRY + "/compare/3...4?lang=en");
        String changes = whole.select(".changes").text();
        for (String text : List.of("Limits " + en("history.change.ADDED"), "What's New " + en("history.change.MOVED"), en("marks.added") + " New Author")) {
            assertTrue(changes.contains(text), text + " in " + changes);
        }
        assertEquals("/entry/" + Site.CORRECTED_ENTRY + "/compare/4...3?lang=en", whole.select(".links a[href*=/compare/]").attr("href"));
    }

    @Test
    void aRevisionTellsOfEachSentenceWhereItComesFrom() throws IOException {
        Document revision = page("/entry/" + Site.CORRECTED_ENTRY + "/revision/3");
        assertEquals(List.of("2", "3", "2", "2", "2"), revision.select(".traced a.origin").eachText());
        assertEquals("/entry/" + Site.CORRECTED_ENTRY + "/compare/2...3", revision.select(".traced a.origin").get(1).attr("href"));
        assertEquals("굵은 말", revision.select(".traced strong").text());
        assertEquals(2, revision.select(".origins li").size());
    }

    private void assertFits(JsonObject description, String schema, String path) {
        try {
            assertEquals(names(schema(description, schema)), new TreeSet<>(server.json("/api/v1" + path).keySet()), path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonObject schema(JsonObject description, String name) {
        return description.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private static TreeSet<String> names(JsonValue schema) {
        return new TreeSet<>(schema.asJsonObject().getJsonObject("properties").keySet());
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(server.get(path).body());
    }
}
