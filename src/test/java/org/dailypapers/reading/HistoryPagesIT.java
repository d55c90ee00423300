package org.dailypapers.reading;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.act.PolicyFixture;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.source.Attribution;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers can learn about the history of an entry, and what they cannot. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class HistoryPagesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private DigestStore digests;
    @Inject
    private EntryStore store;
    @Inject
    private PolicyFixture policies;
    @Inject
    private EditorFixture people;

    private EntryKey key;
    private long ada;

    @BeforeEach
    void correctAnEntry() {
        ada = people.person("ada");
        LocalDate day = DigestFixture.day();
        key = new EntryKey(day, "%02d03.%05d".formatted(day.getYear() % 100, day.getDayOfYear()));
        DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry(key.arxivId(), "T", "3", "기계가 쓴 글이다. 둘째 문장이다.")),
                new Attribution("Bot", "https://example.org/bot", "CC BY 4.0"));
        store.revise(key, 1, Provenance.edited(Act.now(ada, "오탈자였다")), saying("사람이 고친 글이다. 둘째 문장이다."));
    }

    @AfterEach
    void usualPolicy() {
        policies.settle(false, true);
    }

    @Test
    void thePaperShowsWhatWasCorrectedAndWhoseTextItWas() throws Exception {
        store.judge(key, 2, Status.APPROVED, Act.now(ada, "확인했다"));
        String paper = page("/paper/" + key.arxivId());
        for (String text : List.of("<del>", "<ins>", "오탈자였다", "ada ", "CC BY 4.0", "https://example.org/bot", "class=\"badge approved\"",
                "/entry/" + key + "/compare/1...2", "/entry/" + key + "/history", "/admin/entry/" + key)) {
            assertTrue(paper.contains(text), text + " in " + paper);
        }
        String corrections = paper.substring(paper.indexOf("id=\"corrections\""), paper.indexOf("</section>", paper.indexOf("id=\"corrections\"")));
        assertFalse(corrections.contains("둘째 문장이다"), "what did not change is left out");
        String history = page("/entry/" + key + "/history");
        assertTrue(history.contains("확인했다"), history);
    }

    @Test
    void aRevisionTellsWhereEachSentenceComesFrom() throws Exception {
        String revision = page("/entry/" + key + "/revision/2");
        assertTrue(revision.contains("href=\"/entry/" + key + "/compare/1...2\""), revision);
        assertTrue(revision.contains("href=\"/entry/" + key + "/revision/1\""), revision);
        assertTrue(page("/entry/" + key + "/revision/1?lang=en").contains(en("history.revision.old", 2)));
    }

    @Test
    void readersLearnNothingOfWhatWasSentBack() throws Exception {
        store.revise(key, 2, Provenance.edited(Act.now(ada, "geheim-reason")), saying("geheim-text"));
        store.judge(key, 3, Status.RETURNED, Act.now(ada, "geheim-verdict"));
        for (String path : List.of("/paper/" + key.arxivId(), "/entry/" + key + "/history", "/entry/" + key + "/compare/1...2",
                "/entry/" + key + "/compare/2...1", "/entry/" + key + "/revision/2", "/day/" + key.date())) {
            assertFalse(page(path).contains("geheim"), path);
        }
        for (String path : List.of("/compare/2...3", "/compare/3...1", "/compare/3...3", "/revision/3", "/compare/1...4")) {
            assertEquals(404, get("/entry/" + key + path).statusCode(), path);
        }
    }

    @Test
    void readersLearnNothingOfAHiddenEntry() throws Exception {
        store.flag(key, Flag.HIDDEN, true, Act.now(ada, "geheim"));
        for (String path : List.of("/history", "/compare/1...2", "/revision/1", "/revision/2")) {
            HttpResponse<String> answer = get("/entry/" + key + path);
            assertEquals(404, answer.statusCode(), path);
            assertFalse(answer.body().contains("고친"), path);
        }
    }

    @Test
    void readersNeverLearnWhatWasReplacedBeforeTheyCouldSeeIt() throws Exception {
        store.flag(key, Flag.HIDDEN, true, Act.now(ada, "x"));
        store.revise(key, 2, Provenance.edited(Act.now(ada, "geheim-reason")), saying("geheim-text"));
        store.revise(key, 3, Provenance.edited(Act.now(ada, "sauber")), saying("사람이 고친 글이다."));
        store.flag(key, Flag.HIDDEN, false, Act.now(ada, "x"));
        assertTrue(page("/entry/" + key + "/history").contains("/compare/2...4"), "what they saw is still there");
        for (String path : List.of("/paper/" + key.arxivId(), "/entry/" + key + "/history", "/entry/" + key + "/compare/2...4",
                "/api/v1/entries/" + key + "/revisions")) {
            assertFalse(page(path).contains("geheim"), path);
        }
        for (String path : List.of("/entry/" + key + "/compare/2...3", "/entry/" + key + "/revision/3", "/api/v1/entries/" + key + "/revisions/3")) {
            assertEquals(404, get(path).statusCode(), path);
        }
    }

    @Test
    void readersSeeApprovedRevisionsOnlyWhereThePolicySaysSo() throws Exception {
        store.judge(key, 2, Status.APPROVED, Act.now(ada, null));
        policies.settle(true, true);
        assertFalse(page("/entry/" + key + "/history").contains("/revision/1\""));
        assertEquals(404, get("/entry/" + key + "/compare/1...2").statusCode());
        assertFalse(page("/paper/" + key.arxivId()).contains("id=\"corrections\""), "what the machine wrote is not to be seen");
        assertFalse(page("/paper/" + key.arxivId()).contains("기계가 쓴 글이다"));
    }

    @Test
    void aRevertSaysWhereItReturnsTo() throws Exception {
        store.revert(key, 2, 1, Act.now(ada, "원래가 맞다"));
        String history = page("/entry/" + key + "/history?lang=en");
        assertTrue(history.contains(en("history.made.revert", 1)), history);
        assertTrue(page("/entry/" + key + "/compare/1...3?lang=en").contains(en("history.same")));
        String paper = page("/paper/" + key.arxivId());
        assertFalse(paper.contains("id=\"corrections\""), "nothing is corrected any more");
        assertFalse(paper.contains("badge corrected"), paper);
        store.judge(key, 3, Status.APPROVED, Act.now(ada, null));
        assertFalse(page("/paper/" + key.arxivId()).contains("id=\"corrections\""), "approved or not");
        store.revise(key, 3, Provenance.edited(Act.now(ada, "둘째 문장")), saying("기계가 쓴 글이다. 둘째 문장을 고쳤다."));
        String again = page("/paper/" + key.arxivId());
        assertTrue(again.contains("/compare/3...4\"") && !again.contains("/compare/1...2\""), "only what is corrected now");
    }

    @Test
    void whatTheMachineSaysAsAPersonDidIsSaidOfNobody() throws Exception {
        DigestFixture.accept(digests, key.date(), DigestFixture.digest(key.date(), DigestFixture.entry(key.arxivId(), "T", "3", "사람이 고친 글이다. 둘째 문장이다.")));
        String history = page("/entry/" + key + "/history?lang=en");
        assertTrue(history.contains(en("history.import")), history);
        assertFalse(page("/paper/" + key.arxivId()).contains("id=\"corrections\""));
    }

    @Test
    void whatCannotBeSeenHasAName() throws Exception {
        store.revise(key, 2, Provenance.edited(Act.now(ada, "x")), new Content("T", List.of("Ada\u00A0B.", "Łukasz C.", "Ada B."), 3, null, null,
                List.of(new Section("What's New", "사람이\u200B 고친  글이다. 둘째 문장이다.  "))));
        String korean = page("/entry/" + key + "/compare/2...3");
        for (String name : List.of("U+200B 폭 없는 공백", "U+00A0 줄바꿈 없는 공백", "공백 1개", "공백 2개", "줄 끝 공백 2개")) {
            assertTrue(korean.contains(name), name + " in " + korean);
        }
        String english = page("/entry/" + key + "/compare/2...3?lang=en");
        for (String name : List.of("U+200B zero-width space", "U+00A0 no-break space", "1 space", "2 spaces", "2 spaces at the end of the line")) {
            assertTrue(english.contains(name), name + " in " + english);
        }
    }

    @Test
    void theFormLeadsToAnAddressThatCanBeKept() throws Exception {
        HttpResponse<String> chosen = get("/entry/" + key + "/compare?from=2&to=1&lang=en");
        assertEquals(303, chosen.statusCode());
        assertEquals("/entry/" + key + "/compare/2...1?lang=en", chosen.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", ""));
        assertEquals(400, get("/entry/" + key + "/compare?from=x&to=1").statusCode());
        assertEquals(404, get("/entry/" + key + "/compare").statusCode());
        assertEquals(400, get("/entry/2024-13-01/2001.00001/history").statusCode());
        assertEquals(404, get("/entry/" + key + "v2/history").statusCode());
    }

    private static Content saying(String text) {
        return new Content("T", List.of("Ada B.", "Łukasz C.", "Ada B."), 3, null, null, List.of(new Section("What's New", text)));
    }

    private static String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), path);
        return answer.body();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
