package org.dailypapers.curation.paper;

import static org.dailypapers.FacesFixture.press;
import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.erasure.ErasureService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.act.StaleMarkException;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.AuthorWithdrawalRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper that its authors withdrew stays, marked; an entry that editors unpublished is gone, and says so. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class MarksIT {

    private static final String REASON = "Theorem 3 is <b>wrong</b>";

    @Inject
    private DigestStore digests;
    @Inject
    private AuthorWithdrawalService withdrawals;
    @Inject
    private AuthorWithdrawalRepository marks;
    @Inject
    private DeskService desk;
    @Inject
    private ErasureService erasure;
    @Inject
    private PeopleFixture people;
    @Inject
    private UserTransaction transaction;

    private final DeskClientFixture reader = new DeskClientFixture("");
    private Actor editor;
    private Actor admin;
    private DeskClientFixture browser;
    private LocalDate first;
    private LocalDate second;
    private String paper;

    @BeforeEach
    void aPaperOfTwoDays() throws Exception {
        editor = people.somebody(Role.EDITOR);
        admin = people.somebody(Role.ADMIN);
        browser = new DeskClientFixture(people.cookie(editor));
        first = DigestFixture.day();
        second = DigestFixture.day();
        paper = "9711.%05d".formatted(second.toEpochDay() % 100_000);
        for (LocalDate day : List.of(first, second)) {
            DigestFixture.accept(digests, day, digest(day, entry(paper, "Geheimtitel", "3", "Geheimtext."), entry("9712.00001", "Other", "4", "b")));
        }
    }

    @Test
    void readersSeeTheMarkOnEveryDayAndWhereverThePaperIs() throws IOException {
        assertEquals(422, browser.post(form(), press("mark:go", "known", "", "version", "three", "reason", REASON)).status());
        Document page = browser.post(form() + "?lang=en", press("mark:go", "known", "", "version", "three", "reason", REASON)).page();
        assertEquals(REASON, page.select("[id=mark:reason]").val(), "what was typed is kept");
        assertEquals(en("withdrawal.version.wrong", "three"), page.select("[id=mark:version-wrong]").text());
        assertEquals(303, browser.post(form(), press("mark:go", "known", "", "version", "v3", "reason", REASON)).status());

        for (String path : List.of("/day/" + first, "/day/" + second, "/paper/" + paper)) {
            Document shown = reader.page(path + "?lang=en");
            assertEquals(1, shown.select(".withdrawal").size(), path);
            assertTrue(shown.select(".withdrawal").text().startsWith(en("withdrawal.note.version", "3") + " " + REASON), shown.text());
            assertEquals("https://arxiv.org/abs/" + paper + "v3", shown.select(".withdrawal a").attr("href"));
            assertTrue(shown.text().contains("Geheimtext."), "the summary stays");
        }
        assertTrue(reader.page("/papers?q=Geheimtitel&from=" + first + "&to=" + second + "&lang=en").select(".badge")
                .eachText().contains(en("withdrawal.badge")));
        JsonObject mark = json("/api/v1/entries/" + second + "/" + paper).getJsonObject("withdrawnByAuthors");
        assertEquals(List.of(3, REASON), List.of(mark.getInt("version"), mark.getString("reason")));
        assertTrue(json("/api/v1/papers/" + paper).getJsonArray("entries").getJsonObject(1).containsKey("withdrawnByAuthors"));
        assertTrue(json("/api/v1/digests/" + first).getJsonArray("papers").getJsonObject(1).isNull("withdrawnByAuthors"));
        assertFalse(reader.get("/day/" + first + ".md").body().contains("Theorem"), "exports say what the entries say");
    }

    @Test
    void aMarkIsReplacedOrTakenAwayAndBothStayInTheHistory() throws IOException {
        withdrawals.mark(editor, paper, null, 2, "Old reason");
        String known = browser.page(form()).select("[id=mark:known]").val();
        assertEquals(303, browser.post(form(), press("mark:go", "known", known, "version", "", "reason", "New reason")).status());
        assertTrue(reader.page("/paper/" + paper + "?lang=en").select(".withdrawal").text().startsWith(en("withdrawal.note") + " New reason"));
        DeskClientFixture.Answer stale = browser.post(form(), press("unmark:go", "key", known, "note", "kept words"));
        assertEquals(409, stale.status());
        assertEquals("kept words", stale.page().select("[id=unmark:note]").val());
        assertThrows(StaleMarkException.class, () -> withdrawals.unmark(editor, paper, null, "x"));

        String now = browser.page(form()).select("[id=mark:known]").val();
        assertEquals(422, browser.post(form(), press("unmark:go", "key", now, "note", " ")).status());
        assertEquals(303, browser.post(form(), press("unmark:go", "key", now, "note", "It was another paper")).status());
        assertEquals(0, reader.page("/paper/" + paper).select(".withdrawal").size());
        String history = reader.page("/entry/" + second + "/" + paper + "/history").text();
        for (String said : List.of("Old reason", "New reason", "It was another paper", editor.displayName())) {
            assertTrue(history.contains(said), said);
        }
        DeskClientFixture log = new DeskClientFixture(people.cookie(admin));
        String audit = log.page("/admin/audit?q=" + paper + "&lang=en").text();
        assertTrue(audit.contains(en("audit.action.paper.withdrawn")) && audit.contains(en("audit.action.paper.unwithdrawn")), audit);
    }

    @Test
    void aFormThatIsSentTwiceIsAnsweredAlikeAndDoneOnce() throws IOException {
        String[] mark = press("mark:go", "known", "", "version", "v3", "reason", REASON);
        assertEquals(303, browser.post(form(), mark).status());
        DeskClientFixture.Answer twice = browser.post(form(), mark);
        assertEquals(List.of(303, form() + "?done=withdrawal-marked"), List.of(twice.status(), twice.location()));
        assertEquals(1, marks.history(paper).size());
        DeskClientFixture other = new DeskClientFixture(people.cookie(admin));
        assertEquals(409, other.post(form(), mark).status(), "somebody else did it");

        String known = browser.page(form()).select("[id=mark:known]").val();
        String[] unmark = press("unmark:go", "key", known, "note", "It was another paper");
        assertEquals(303, browser.post(form(), unmark).status());
        twice = browser.post(form(), unmark);
        assertEquals(List.of(303, form() + "?done=withdrawal-unmarked"), List.of(twice.status(), twice.location()));
        assertEquals(409, browser.post(form(), press("unmark:go", "key", known, "note", "other words")).status());
        assertEquals(409, other.post(form(), unmark).status());
        assertEquals(1, marks.history(paper).size());
        withdrawals.mark(editor, paper, null, 4, "again");
        assertEquals(409, browser.post(form(), unmark).status(), "the paper has another mark");
        assertEquals(409, browser.post(form(), mark).status());
    }

    @Test
    void aMarkWaitsForWhatIsDoneToADayOfThePaper() throws Exception {
        transaction.begin();
        erasure.erase(admin, new EntryKey(second, "9712.00001"), "a demand");
        CompletableFuture<Void> mark = CompletableFuture.runAsync(() -> withdrawals.mark(editor, paper, null, 2, "Old reason"));
        assertThrows(TimeoutException.class, () -> mark.get(300, TimeUnit.MILLISECONDS));
        transaction.commit();
        mark.get();
        assertEquals(1, marks.history(paper).size());
    }

    @Test
    void theMarkGoesWithTheLastEntryThatIsErased() {
        withdrawals.mark(editor, paper, null, 2, "Old reason");
        erasure.erase(admin, new EntryKey(first, paper), "a demand");
        assertEquals(1, marks.history(paper).size());
        erasure.erase(admin, new EntryKey(second, paper), "a demand");
        assertEquals(List.of(), marks.history(paper));
    }

    @Test
    void whatIsUnpublishedIsGoneUntilItIsPublishedAgain() throws IOException {
        EntryKey key = new EntryKey(second, paper);
        desk.flag(editor, new EntryKey(first, paper), Flag.WITHDRAWN, true, "internal note");
        assertEquals(200, reader.get("/paper/" + paper).status(), "another day still has it");
        String editing = "/admin/entry/" + key;
        String loaded = browser.page(editing).select("input[name=loaded]").val();
        String[] withdraw = {"act", "withdraw", "loaded", loaded, "note", "internal note", "notice", "It summarised another paper."};
        String done = browser.post(editing, withdraw).location();
        assertTrue(done.startsWith(editing + "?done=withdraw-done&undo="), done);
        assertEquals(done, browser.post(editing, withdraw).location(), "what is sent twice is done once");
        for (String path : List.of("/paper/" + paper, "/entry/" + key + "/history", "/entry/" + key + "/revision/1", "/api/v1/papers/" + paper,
                "/api/v1/entries/" + key, "/api/v1/entries/" + key + "/revisions")) {
            DeskClientFixture.Answer gone = reader.get(path + "?lang=en");
            assertEquals(410, gone.status(), path);
            assertTrue(gone.body().contains("It summarised another paper."), gone.body());
            assertFalse(gone.body().contains("Geheim") || gone.body().contains("internal note"), gone.body());
        }
        assertEquals(410, reader.get("/entry/" + first + "/" + paper + "/history").status());
        assertEquals(404, reader.get("/paper/9711.99999").status());
        Document day = reader.page("/day/" + second);
        assertTrue(day.getElementById(paper).text().contains("It summarised another paper."));
        assertFalse(day.text().contains("Geheim"));
        JsonObject unpublished = json("/api/v1/digests/" + second).getJsonArray("unpublished").getJsonObject(0);
        assertEquals(List.of(paper, "It summarised another paper."), List.of(unpublished.getString("arxivId"), unpublished.getString("reason")));
        assertTrue(json("/api/v1/digests/" + first).getJsonArray("unpublished").getJsonObject(0).isNull("reason"));
        assertTrue(browser.page(editing + "/history?lang=en").text().contains(en("history.for.readers", "It summarised another paper.")));

        desk.flag(admin, key, Flag.WITHDRAWN, false, null);
        assertEquals(200, reader.get("/paper/" + paper).status());
        assertEquals(200, reader.get("/entry/" + key + "/history").status());
        desk.flag(editor, key, Flag.WITHDRAWN, true, "again");
        assertFalse(reader.get("/paper/" + paper).body().contains("It summarised"), "the reason is that of the last time");
        assertFalse(reader.page("/day/" + second).text().contains("It summarised"));
    }

    @Test
    void whatNobodyEverSawIsNotSaidToBeUnpublished() throws IOException {
        LocalDate day = DigestFixture.day();
        EntryKey hidden = new EntryKey(day, paper.replace("9711", "9713"));
        DigestFixture.accept(digests, day, digest(day, entry(hidden.arxivId(), "T", "3", "x")));
        desk.flag(editor, hidden, Flag.HIDDEN, true, "for now");
        assertEquals(404, reader.get("/paper/" + hidden.arxivId()).status(), "what is hidden may come back");
    }

    private String form() {
        return "/admin/paper/" + paper + "/withdrawal";
    }

    private JsonObject json(String path) throws IOException {
        try (JsonReader json = Json.createReader(new StringReader(reader.get(path).body()))) {
            return json.readObject();
        }
    }
}
