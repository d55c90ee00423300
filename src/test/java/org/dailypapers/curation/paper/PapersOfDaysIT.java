package org.dailypapers.curation.paper;

import static org.dailypapers.FacesFixture.press;
import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.erasure.ErasureService;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.RunFixture;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.ErasedPaperException;
import org.dailypapers.digest.act.PaperThereException;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.EntryPlan.Kind;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.platform.maintenance.Faults;
import org.dailypapers.platform.maintenance.Verifier;
import org.dailypapers.platform.problem.NotFound;
import org.hibernate.Session;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers that editors add to days, entries whose identifier they correct, and what imports, undoing and erasing make of them. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class PapersOfDaysIT {

    private static final Content TYPED = new Content("Added", List.of("Ada B."), null, null, null, List.of(new Section("What's New", "사람이 쓴 글.")));

    @Inject
    private PaperService papers;
    @Inject
    private AuthorWithdrawalService withdrawals;
    @Inject
    private DeskService desk;
    @Inject
    private ErasureService erasure;
    @Inject
    private UndoStore undo;
    @Inject
    private RunFixture runs;
    @Inject
    private EntryRepository entries;
    @Inject
    private DigestRepository digests;
    @Inject
    private DeskRepository everything;
    @Inject
    private HistoryRepository history;
    @Inject
    private PeopleFixture people;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext
    private EntityManager entityManager;

    private final DeskClientFixture reader = new DeskClientFixture("");
    private Actor editor;
    private Actor admin;
    private DeskClientFixture browser;
    private LocalDate day;
    private long first;
    private String a;
    private String b;
    private String added;

    @BeforeEach
    void aDay() throws Exception {
        editor = people.somebody(Role.EDITOR);
        admin = people.somebody(Role.ADMIN);
        browser = new DeskClientFixture(people.cookie(editor));
        day = DigestFixture.day();
        a = "9721.%05d".formatted(day.toEpochDay() % 100_000);
        b = "9722.%05d".formatted(day.toEpochDay() % 100_000);
        added = "9723.%05d".formatted(day.toEpochDay() % 100_000);
        first = runs.run();
        runs.accept(first, day, entry(a, "A", "3", "하나"), entry(b, "B", "4", "둘"));
    }

    @AfterEach
    void theDayIsWhole() throws Exception {
        StringWriter said = new StringWriter();
        transaction.begin();
        entityManager.unwrap(Session.class).doWork(connection -> {
            for (Verifier verifier : ServiceLoader.load(Verifier.class, getClass().getClassLoader())) {
                verifier.verify(connection, new Faults(new PrintWriter(said, true)));
            }
        });
        transaction.commit();
        assertEquals(List.of(), said.toString().lines().filter(line -> line.startsWith(day.toString())).toList());
    }

    @Test
    void aPaperIsAddedByAFormThatKeepsWhatWasTyped() throws IOException {
        String form = "/admin/day/" + day + "/add";
        Document page = browser.post(form + "?lang=en", "add", "add", "add:go", "", "jakarta.faces.ViewState", "stateless",
                "paper", "none", "title", "Added", "authors", "Ada B.", "votes", "many", "heading", "What's New", "body", "사람이 쓴 글.", "heading", "Technical Details", "body", "", "reason", "").page();
        assertEquals(List.of(en("paper.id.wrong"), en("editor.field.votes")), page.select(".mistakes li").eachText().stream().limit(2)
                .map(text -> text.replaceFirst(":.*", "")).toList());
        assertEquals(List.of("none", "Added", "many"), page.select("[name=paper], [name=title], [name=votes]").eachAttr("value"));
        assertEquals("사람이 쓴 글.", page.select("[name=body]").first().wholeText());
        assertEquals(3, page.select("[name=heading]").size());
        String[] right = {"add", "add", "add:go", "", "jakarta.faces.ViewState", "stateless", "paper", "https://arxiv.org/pdf/" + added + "v2",
            "title", "Added", "authors", "Ada B.", "votes", "", "heading", "What's New", "body", "사람이 쓴 글.", "heading", "Technical Details", "body", "", "reason", "the file lacks it"};
        DeskClientFixture.Answer done = browser.post(form, right);
        assertEquals("/admin/entry/" + day + "/" + added + "?done=paper-added", done.location());
        assertEquals(200, browser.get(done.location()).status(), "the editor shows it");
        DeskClientFixture.Answer twice = browser.post(form, right);
        assertEquals(409, twice.status());
        assertEquals("/admin/entry/" + day + "/" + added, twice.page().select(".mistakes p a").attr("href"));

        assertEquals(List.of(a, b, added), seen());
        EntryView view = entries.find(key(added)).orElseThrow();
        assertEquals(List.of(3, Status.CORRECTED, 1, TYPED, false), List.of(view.position(), view.status(), view.revision(), view.content(), view.vanished()));
        Document shown = reader.page("/entry/" + key(added) + "/history?lang=en");
        assertTrue(shown.text().contains(en("history.made.added")) && shown.text().contains("the file lacks it"), shown.text());
        assertEquals(200, reader.get("/paper/" + added).status());
        assertTrue(reader.get("/day/" + day + ".md").body().contains("### [Added]"));
        assertEquals(404, browser.get("/admin/day/1801-01-01/add").status(), "a day without digest has no such form");
    }

    @Test
    void aPaperThatNoFileHadDoesNotVanish() {
        papers.add(editor, key(added), TYPED, "why");
        runs.accept(runs.run(), day, entry(a, "A", "3", "하나"), entry(b, "B2", "4", "둘"));
        assertEquals(List.of(a, b, added), seen());
        runs.accept(runs.run(), day, entry(a, "A", "3", "하나"));
        assertEquals(List.of(false, true, false), List.of(a, b, added).stream().map(id -> entries.find(key(id)).orElseThrow().vanished()).toList());
    }

    @Test
    void aFileThatHasItLaterMeetsTheEditorsText() {
        papers.add(editor, key(added), TYPED, "why");
        String same = "### [Added](https://arxiv.org/abs/" + added + ")\n\nVote: 7\n\nAuthors: Ada B.\n\n- ***What's New***: 사람이 쓴 글.\n\n";
        DayPlan plan = runs.plan(day, entry(a, "A", "3", "하나"), same, entry(b, "B", "4", "둘"));
        assertEquals(Kind.MERGED, plan.entries().get(1).kind());
        runs.accept(runs.run(), day, entry(a, "A", "3", "하나"), same, entry(b, "B", "4", "둘"));
        assertEquals(List.of(a, added, b), seen());
        assertEquals(7, entries.find(key(added)).orElseThrow().content().votes(), "the votes come from the file");
        runs.accept(runs.run(), day, entry(a, "A", "3", "하나"), entry(b, "B", "4", "둘"));
        assertTrue(entries.find(key(added)).orElseThrow().vanished(), "now a file had it");
    }

    @Test
    void whatAFileSaysOtherwiseIsAConflictAndNothingIsLost() {
        papers.add(editor, key(added), TYPED, "why");
        long second = runs.run();
        runs.accept(second, day, entry(a, "A", "3", "하나"), entry(b, "B", "4", "둘"), entry(added, "Machine title", "9", "기계가 쓴 글."));
        assertTrue(everything.find(key(added)).orElseThrow().row().conflict());
        assertEquals(TYPED, entries.find(key(added)).orElseThrow().content());
        undo.undo(second, day, Act.now(admin.id(), "wrong file"));
        assertFalse(everything.find(key(added)).orElseThrow().row().conflict());
        runs.accept(runs.run(), day, entry(a, "A", "3", "하나"), entry(b, "B", "4", "둘, 이제"));
        assertFalse(entries.find(key(added)).orElseThrow().vanished(), "again no file had it");
        runs.accept(runs.run(), day, entry(added, "Machine title", "9", "기계가 쓴 글."), entry(a, "A", "3", "하나"));
        assertTrue(everything.find(key(added)).orElseThrow().row().conflict());
    }

    @Test
    void undoingTheImportOfTheDayLeavesWhatPeopleAdded() {
        papers.add(editor, key(added), TYPED, "why");
        undo.undo(first, day, Act.now(admin.id(), "wrong file"));
        assertEquals(List.of(added), seen());
        runs.accept(runs.run(), day, entry(a, "A", "3", "하나"), entry(added, "Added", "1", "사람이 쓴 글."));
        assertTrue(seen().containsAll(List.of(a, added)));
    }

    @Test
    void anErasedPaperIsNotAddedAgain() {
        papers.add(editor, key(added), TYPED, "why");
        erasure.erase(admin, key(added), "§ 17");
        assertThrows(ErasedPaperException.class, () -> papers.add(editor, key(added), TYPED, "why"));
        assertThrows(ErasedPaperException.class, () -> papers.correctId(editor, key(a), added, "why"));
        assertThrows(PaperThereException.class, () -> papers.add(editor, key(a), TYPED, "why"));
        assertThrows(NotFound.class, () -> papers.add(editor, new EntryKey(LocalDate.of(1801, 1, 1), added), TYPED, "why"));
        assertEquals(List.of(a, b), seen());
    }

    @Test
    void aCorrectedIdentifierMovesTheEntryAndItsHistory() throws IOException {
        String form = "/admin/entry/" + key(a) + "/arxiv-id";
        DeskClientFixture.Answer taken = browser.post(form + "?lang=en", press("id:go", "paper", b, "reason", "kept words"));
        assertEquals(409, taken.status());
        assertEquals(List.of(b, "kept words"), taken.page().select("[name='id:paper'], [name='id:reason']").eachAttr("value"));
        assertEquals("/admin/entry/" + key(b) + "?lang=en", taken.page().select(".told a").attr("href"));
        assertEquals(422, browser.post(form, press("id:go", "paper", a, "reason", "x")).status());
        assertEquals(303, browser.post(form, press("id:go", "paper", "arXiv:" + added + "v1", "reason", "the file has the id of another paper")).status());

        assertEquals(List.of(added, b), seen());
        for (String path : List.of("/paper/" + a, "/entry/" + key(a) + "/history", "/api/v1/papers/" + a, "/api/v1/entries/" + key(a) + "/revisions")) {
            DeskClientFixture.Answer moved = reader.get(path);
            assertEquals(308, moved.status(), path);
            assertEquals(path.replace(a, added), moved.location());
            assertEquals(200, reader.get(moved.location()).status(), path);
        }
        String shown = reader.page("/entry/" + key(added) + "/history?lang=en").text();
        assertTrue(shown.contains(en("history.arxiv", a, added)) && shown.contains("the file has the id of another paper"), shown);
        assertEquals(303, browser.post("/admin/entry/" + key(a), "act", "save", "loaded", "1", "title", "Typed before", "authors", "Ada B.", "votes", "3",
                "heading", "What's New", "body", "하나", "reason", "why").status(), "a page that was open is not lost");
        assertEquals("Typed before", entries.find(key(added)).orElseThrow().content().title());
        papers.correctId(editor, key(added), a, "it was right");
        assertEquals(200, reader.get("/paper/" + a).status());
        assertEquals(308, reader.get("/paper/" + added).status());
    }

    @Test
    void aFileWithTheOldIdentifierMeetsTheSameEntry() {
        papers.correctId(editor, key(a), added, "why");
        runs.accept(runs.run(), day, entry(a, "A", "3", "하나, 이제"), entry(b, "B", "4", "둘"));
        assertEquals(List.of(added, b), seen());
        assertEquals("하나, 이제", text(added));
        long third = runs.run();
        runs.accept(third, day, entry(added, "A", "3", "하나, 이제"), entry(b, "B3", "4", "둘"));
        assertEquals(List.of(added, b), seen(), "a file with the right one, too");
        undo.undo(third, day, Act.now(admin.id(), "wrong file"));
        assertEquals(List.of(added, b), seen());
        runs.accept(runs.run(), day, entry(b, "B", "4", "둘"), entry(a, "A", "3", "하나, zuletzt"), entry(added, "Another", "1", "ein anderes"));
        assertEquals(List.of(b, a, added), seen(), "a file that has both has two papers");
        assertThrows(PaperThereException.class, () -> papers.correctId(editor, key(b), a, "why"));
    }

    @Test
    void undoingAnImportLeavesWhatPeopleIdentified() {
        papers.correctId(editor, key(a), added, "why");
        assertThrows(PaperThereException.class, () -> papers.add(editor, key(a), TYPED, "files call the other so"));
        undo.undo(first, day, Act.now(admin.id(), "wrong file"));
        assertEquals(List.of(added), seen());
        assertEquals(Origin.IMPORT, history.revisions(key(added), Audience.DESK).get(0).origin());
    }

    @Test
    void aDayThatIsUnpublishedLeadsToTheNearest() throws IOException {
        LocalDate other = DigestFixture.day();
        runs.accept(runs.run(), other, entry("9724.00001", "O", "3", "하나"));
        undo.undo(first, day, Act.now(admin.id(), "wrong file"));
        DeskClientFixture.Answer gone = reader.get("/day/" + day + "?lang=en");
        assertEquals(410, gone.status());
        List<String> nearest = digests.daysAround(day, day).stream().map(one -> "/day/" + one.date() + "?lang=en").toList();
        assertTrue(nearest.contains("/day/" + other + "?lang=en"), nearest.toString());
        assertEquals(nearest, Jsoup.parse(gone.body()).select(".nearest a").eachAttr("href"));
    }

    @Test
    void erasingTakesWhatFilesCallItToo() throws IOException {
        papers.correctId(editor, key(a), added, "why");
        runs.accept(runs.run(), day, entry(added, "A", "3", "하나, 이제"), entry(b, "B", "4", "둘"));
        erasure.erase(admin, key(added), "§ 17");
        assertEquals(410, reader.get("/paper/" + a).status());
        assertEquals(410, reader.get("/paper/" + added).status());
        runs.accept(runs.run(), day, entry(a, "A", "3", "하나"), entry(added, "A", "3", "하나"), entry(b, "B", "4", "둘, 이제"));
        assertEquals(List.of(b), seen());
    }

    @Test
    void erasingTakesTheIdentifiersInBetweenToo() throws Exception {
        String between = "9724.%05d".formatted(day.toEpochDay() % 100_000);
        String taken = "9725.%05d".formatted(day.toEpochDay() % 100_000);
        papers.correctId(editor, key(a), taken, "why");
        papers.correctId(editor, key(taken), between, "why");
        keepForm("/admin/entry/" + key(between) + "/arxiv-id");
        withdrawals.mark(editor, between, null, 2, "why");
        papers.correctId(editor, key(between), added, "why");
        papers.correctId(editor, key(b), taken, "another paper has this one now");
        erasure.erase(admin, key(added), "§ 17");
        assertEquals(0, count("kept_form where address like '/admin/entry/" + key(between) + "%'"));
        assertEquals(0, count("author_withdrawal where arxiv_id = '" + between + "'"));
        assertEquals(0, count("audit_event where subject = '" + key(between) + "' and after_value is not null"));
        assertEquals(410, reader.get("/paper/" + between).status());
        runs.accept(runs.run(), day, entry(between, "A", "3", "하나"), entry(b, "B", "4", "둘, 이제"));
        assertEquals(List.of(taken), seen());
        assertEquals("둘, 이제", text(taken), "what another entry is called now is another paper");
    }

    @Test
    void aFormOfAnOlderPageChangesNothingAndKeepsWhatWasTyped() throws IOException {
        String third = "9726.%05d".formatted(day.toEpochDay() % 100_000);
        String form = "/admin/entry/" + key(a) + "/arxiv-id";
        String known = browser.page(form).select("[name='id:known']").val();
        String[] right = press("id:go", "known", known, "paper", added, "reason", "why");
        DeskClientFixture.Answer done = browser.post(form, right);
        assertEquals(List.of(303, "/admin/entry/" + key(added) + "?done=id-corrected"), List.of(done.status(), done.location()));
        DeskClientFixture.Answer twice = browser.post(form, right);
        assertEquals(List.of(303, done.location()), List.of(twice.status(), twice.location()), "what was sent twice is done once");

        DeskClientFixture.Answer stale = browser.post(form + "?lang=en", press("id:go", "known", known, "paper", third, "reason", "kept words"));
        assertEquals(409, stale.status());
        assertEquals(List.of(third, "kept words"), stale.page().select("[name='id:paper'], [name='id:reason']").eachAttr("value"));
        assertEquals(en("paper.id.stale", added), stale.page().select(".mistakes li").text());
        assertEquals(409, browser.post(form, press("id:go", "paper", third, "reason", "kept words")).status(), "the address says what was known");
        assertEquals(List.of(added, b), seen());

        papers.add(editor, key(third), TYPED, "why");
        papers.correctId(editor, key(b), b.replace("9722", "9727"), "why");
        runs.accept(runs.run(), day, entry(a, "Another", "1", "eins"), entry(added, "A", "3", "하나"), entry(b, "B", "4", "둘"));
        String free = b.replace("9722", "9728");
        assertEquals(409, browser.post(form, press("id:go", "known", known, "paper", free, "reason", "kept words")).status(),
                "another entry has the address by now");
        String now = browser.page("/admin/entry/" + key(added) + "/arxiv-id").select("[name='id:known']").val();
        assertEquals(303, browser.post("/admin/entry/" + key(added) + "/arxiv-id", press("id:go", "known", now, "paper", free, "reason", "why")).status());
    }

    @Test
    void aFileThatTheDayHadMeetsTheEntriesThatItMet() {
        String[] one = {entry(a, "A", "3", "하나"), entry(b, "B", "4", "둘")};
        papers.correctId(editor, key(a), added, "why");
        runs.accept(runs.run(), day, entry(added, "A", "3", "하나, 이제"), entry(a, "Another", "1", "eins"), entry(b, "B", "4", "둘"));
        runs.accept(runs.run(), day, one);
        assertEquals(List.of("하나", "eins"), List.of(text(added), text(a)));
        assertEquals(List.of(false, true), List.of(added, a).stream().map(id -> entries.find(key(id)).orElseThrow().vanished()).toList());

        String other = "9724.%05d".formatted(day.toEpochDay() % 100_000);
        papers.correctId(editor, key(a), other, "why");
        runs.accept(runs.run(), day, entry(a, "A", "4", "하나"), entry(b, "B", "4", "둘"));
        assertEquals(List.of(4, 1), List.of(added, other).stream().map(id -> entries.find(key(id)).orElseThrow().content().votes()).toList(),
                "what is new goes on from the newest source");
        runs.accept(runs.run(), day, one);
        assertEquals(List.of(3, 1), List.of(added, other).stream().map(id -> entries.find(key(id)).orElseThrow().content().votes()).toList());
    }

    private void keepForm(String address) throws Exception {
        transaction.begin();
        entityManager.createNativeQuery("insert into kept_form (id, code_hash, browser_hash, person_id, client, address, fields, size, created_at)"
                + " values (?1, ?2, 'x', null, 'x', ?3, 'x', 1, current_timestamp)").setParameter(1, -System.nanoTime())
                .setParameter(2, Long.toString(System.nanoTime())).setParameter(3, address).executeUpdate();
        transaction.commit();
    }

    private int count(String rows) {
        return ((Number) entityManager.createNativeQuery("select count(*) from " + rows).getSingleResult()).intValue();
    }

    private List<String> seen() {
        return entries.day(day, EntrySort.DATE).stream().map(EntryView::arxivId).toList();
    }

    private String text(String id) {
        return entries.find(key(id)).orElseThrow().content().sections().get(0).body();
    }

    private EntryKey key(String id) {
        return new EntryKey(day, id);
    }
}
