package org.dailypapers.curation.bulk;

import static org.dailypapers.curation.MarkedDayFixture.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.MarkerCheckFixture;
import org.dailypapers.curation.desk.SettingsService;
import org.dailypapers.curation.editor.DraftService;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.curation.finding.DismissalScope;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.curation.queue.ClaimService;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.digest.HistoryRepository;
import org.dailypapers.digest.Sight;
import org.dailypapers.digest.Status;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done to many entries at once: to which, whatever comes in between, and back again. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class BulkIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private HistoryRepository history;
    @Inject
    private FindingService service;
    @Inject
    private CheckRunner checks;
    @Inject
    private QueueRepository queue;
    @Inject
    private ClaimService claims;
    @Inject
    private DraftService drafts;
    @Inject
    private SettingsService settings;
    @Inject
    private BulkPlanner planner;
    @Inject
    private BulkService bulks;
    @Inject
    private BulkRunner runner;
    @Inject
    private BulkRepository kept;
    @Inject
    private PeopleFixture people;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext
    private EntityManager entities;

    private Actor ada;
    private Actor ben;

    @BeforeEach
    void begin() throws Exception {
        ada = people.somebody(Role.ADMIN);
        ben = people.somebody(Role.EDITOR);
    }

    @Test
    void manyAreMendedAndTakenBackButForWhatWasTouched() {
        day.accept("§§one §§two", "§§hard", "§§three");
        service.dismiss(ben, day.all(1).get(1).id(), DismissalScope.FINDING, "괜찮습니다");
        long bulk = carryOut(BulkKind.FIX, null);
        assertEquals(2, kept.find(bulk).orElseThrow().total());
        assertEquals("one §§two", day.text(1));
        assertEquals("three", day.text(3));
        assertEquals("까닭", history.revision(day.key(3), 2, Sight.DESK).orElseThrow().row().reason());
        day.save(ben, 3, 2, "three 사람");
        undo(bulk);
        assertEquals("§§one §§two", day.text(1));
        assertEquals(3, history.revisions(day.key(1), Sight.DESK).size(), "nothing is taken away");
        assertEquals("three 사람", day.text(3));
        assertEquals(List.of("touched"), kept.left(bulk, 9).stream().map(BulkRepository.Left::told).toList());
        assertEquals(Bulk.State.UNDONE, kept.find(bulk).orElseThrow().state());
        assertEquals(false, bulks.undo(ben, bulk), "once is enough");
    }

    @Test
    void manyAreDismissedApprovedAndGivenAndTakenBack() {
        day.accept("§§one", "§§two");
        long given = carryOut(BulkKind.ASSIGN, ada.id());
        assertEquals(2, queue.count(day.filter(null, null, ada.id())));
        undo(given);
        assertEquals(2, queue.count(day.filter(null, null, QueueFilter.NOBODY)));
        long approved = carryOut(BulkKind.APPROVE, null);
        assertEquals(2, queue.count(day.filter(Status.APPROVED, null, null)));
        assertEquals(List.of(), planner.plan(BulkKind.APPROVE, day.filter(), ben.id()).entries());
        undo(approved);
        assertEquals(2, queue.count(day.filter(Status.MACHINE, null, null)));
        long dismissed = carryOut(BulkKind.DISMISS, null);
        assertEquals(0, queue.count(day.filter()));
        service.recall(ben, day.only(2).id());
        undo(dismissed);
        assertEquals(2, queue.count(day.filter()));
        assertEquals(1, kept.count(dismissed).get(BulkItem.State.KEPT));
    }

    @Test
    void whatSomebodyChangedSinceIsNamedOnThePageAndAllElseGoesBack() throws Exception {
        day.accept("§§one", "§§two");
        long bulk = carryOut(BulkKind.FIX, null);
        day.save(ada, 1, 2, "one 에이다의 글");
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        String path = "/admin/queue/bulk/" + bulk;
        assertTrue(browser.page(path + "?lang=en").select("button[value=undo]").text().contains("Take all 2 back"));
        assertEquals(303, browser.post(path, "go", "undo").status());
        awaitEnd(bulk);
        Document page = browser.page(path + "?lang=en");
        assertTrue(page.select(".bulk ul").text().contains("1 entry was not taken back."), page.select(".bulk").text());
        assertEquals(1, page.select(".samples li").size());
        assertEquals("/admin/entry/" + day.key(1) + "?lang=en", page.select(".samples a").attr("href"));
        assertTrue(page.select(".samples").text().contains("somebody changed it since"), page.select(".samples").text());
        assertEquals(0, page.select("button[value=undo]").size());
        assertEquals("one 에이다의 글", day.text(1));
        assertEquals("§§two", day.text(2));
    }

    @Test
    void leavesWhatAnotherEditorChangesMeanwhileAndNamesIt() throws Exception {
        day.accept("§§one", "§§two", "§§three");
        long bulk = order(BulkKind.FIX, null);
        day.save(ada, 2, 1, "two");
        transaction.begin();
        day.save(ada, 1, 1, "§§one 에이다의 글");
        runner.wake();
        Thread.sleep(700);
        transaction.commit();
        awaitEnd(bulk);
        assertEquals("§§one 에이다의 글", day.text(1));
        assertEquals(Map.of(day.key(1).arxivId(), "touched", day.key(2).arxivId(), "nothing"), left(bulk));
        assertEquals("three", day.text(3), "and the others have their turn");
        assertEquals(1, kept.count(bulk).get(BulkItem.State.DONE));
    }

    @Test
    void goesOnWhereItWasCutOffAndDoesNothingTwice() {
        day.accept("§§one", "§§two", "§§three");
        long bulk = order(BulkKind.FIX, null);
        bulks.step(bulk, day.id(2), false, "");
        assertEquals("two", day.text(2));
        assertEquals(List.of("§§one", "§§three"), List.of(day.text(1), day.text(3)));
        day.save(ada, 2, 2, "§§two 다시");
        awaitEnd(bulk);
        assertEquals("§§two 다시", day.text(2), "it had its turn");
        assertEquals(List.of("one", "three"), List.of(day.text(1), day.text(3)));
        assertTrue(bulks.undo(ben, bulk));
        bulks.step(bulk, day.id(1), true, "되돌림");
        assertEquals(List.of("§§one", "three"), List.of(day.text(1), day.text(3)));
        awaitEnd(bulk);
        assertEquals("§§three", day.text(3));
        assertEquals(3, history.revisions(day.key(1), Sight.DESK).size());
    }

    @Test
    void endsOnlyWhatItWasCarryingOut() {
        day.accept("§§one");
        long bulk = carryOut(BulkKind.FIX, null);
        assertEquals(Bulk.State.DONE, kept.find(bulk).orElseThrow().state());
        assertTrue(bulks.undo(ben, bulk));
        bulks.end(bulk, false);
        assertEquals(Bulk.State.UNDOING, kept.find(bulk).orElseThrow().state(), "a server that is late with the first ends nothing of the second");
        awaitEnd(bulk);
        bulks.end(bulk, true);
        assertEquals(Bulk.State.UNDONE, kept.find(bulk).orElseThrow().state());
    }

    @Test
    void isDoneLaterWhereTheDatabaseHadNoTimeForIt() throws Exception {
        day.accept("§§one", "§§two");
        long bulk = order(BulkKind.FIX, null);
        transaction.begin();
        entities.find(BulkItem.class, new BulkItem.Key(bulk, day.id(1)), LockModeType.PESSIMISTIC_WRITE);
        runner.wake();
        Thread.sleep(5000);
        transaction.commit();
        awaitEnd(bulk);
        assertEquals(List.of("one", "two"), List.of(day.text(1), day.text(2)));
        assertEquals(Map.of(), left(bulk));
    }

    @Test
    void anOrderThatComesWhileAnotherIsCarriedOutHasItsTurn() {
        day.accept("§§one", "§§two", "§§three");
        long first = order(BulkKind.DISMISS, null);
        runner.wake();
        long second = order(BulkKind.ASSIGN, ada.id());
        runner.wake();
        await(() -> !kept.find(first).orElseThrow().running() && !kept.find(second).orElseThrow().running());
    }

    @Test
    void publishesNothingBeneathWhatSomebodyTypes() throws Exception {
        day.accept("§§one", "§§two", "§§three", "§§four");
        type(ada, 1, "§§one 쓰는 글");
        type(ben, 3, "§§three");
        BulkPlan plan = planner.plan(BulkKind.FIX, day.filter(), ben.id());
        assertEquals(List.of(day.id(4), day.id(3), day.id(2)), plan.entries());
        assertEquals(1, plan.spared());
        long bulk = order(BulkKind.FIX, null);
        type(ada, 2, "§§two 그 뒤에 쓰는 글");
        awaitEnd(bulk);
        assertEquals(List.of("§§one", "§§two", "three", "four"), List.of(day.text(1), day.text(2), day.text(3), day.text(4)));
        assertEquals(Map.of(day.key(2).arxivId(), "typed"), left(bulk));
        type(ada, 4, "four 되돌리기 전에 쓰는 글");
        undo(bulk);
        assertEquals("four", day.text(4));
        assertEquals("§§three", day.text(3));
        assertEquals(Map.of(day.key(2).arxivId(), "typed", day.key(4).arxivId(), "typed"), left(bulk));
        assertEquals("§§one 쓰는 글", drafts.find(ada, day.id(1)).orElseThrow().form().parts().get(0).body());
    }

    @Test
    void approvesOnlyWhatThePolicyLetsAnEditorApprove() {
        day.accept("§§one", "§§two", "§§three");
        day.save(ben, 1, 1, "§§one 벤의 글");
        day.save(ada, 2, 1, "§§two 에이다의 글");
        checks.now(day.key(1));
        checks.now(day.key(2));
        assertEquals(3, planner.plan(BulkKind.APPROVE, day.filter(), ben.id()).entries().size());
        settings.settle(ada, false, false);
        try {
            BulkPlan plan = planner.plan(BulkKind.APPROVE, day.filter(), ben.id());
            assertEquals(List.of(day.id(3), day.id(2)), plan.entries());
            assertEquals(1, plan.spared());
            long bulk = order(BulkKind.APPROVE, null);
            day.save(ben, 3, 1, "§§three 벤의 글");
            awaitEnd(bulk);
            assertEquals(Map.of(day.key(3).arxivId(), "own"), left(bulk));
            assertEquals(1, queue.count(day.filter(Status.APPROVED, null, null)));
        } finally {
            settings.settle(ada, false, true);
        }
    }

    @Test
    void givesAwayOnlyWhatNobodyElseTook() throws Exception {
        day.accept("§§one", "§§two", "§§three");
        claims.take(ada, day.key(1));
        claims.take(ben, day.key(2));
        Actor eve = people.somebody(Role.EDITOR);
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        String path = "/admin/queue/bulk?act=assign&lang=en&check=" + MarkerCheckFixture.NAME + "&from=" + day.day() + "&to=" + day.day();
        Document page = browser.page(path);
        assertEquals("2 entries are given to somebody.", page.select(".effect").text());
        assertEquals("1 more is held by somebody else and stays with them.", page.select(".spared").text());
        String begun = browser.post(path, "go", "start", "count", "2", "person", Long.toString(eve.id())).location();
        long bulk = Long.parseLong(begun.replaceFirst(".*/(\\d+).*", "$1"));
        awaitEnd(bulk);
        assertEquals(2, kept.find(bulk).orElseThrow().total());
        assertEquals(2, kept.count(bulk).get(BulkItem.State.DONE));
        assertEquals(ada.id(), claims.holder(day.id(1)).orElseThrow());
        assertEquals(List.of(eve.id(), eve.id()), List.of(claims.holder(day.id(2)).orElseThrow(), claims.holder(day.id(3)).orElseThrow()));
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithIt() throws Exception {
        day.accept("§§one");
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        String path = "/admin/queue/bulk?act=dismiss&lang=en&check=" + MarkerCheckFixture.NAME + "&from=" + day.day() + "&to=" + day.day();
        DeskClientFixture.Answer answer = browser.post(path, "go", "start", "count", "1", "reason", " ");
        assertEquals(422, answer.status());
        Document page = answer.page();
        String described = page.getElementById("bulk:reason").attr("aria-describedby");
        assertTrue(described.lines().flatMap(ids -> List.of(ids.split(" ")).stream()).map(page::getElementById)
                .anyMatch(element -> element.text().equals(page.select(".mistakes a").text())), described);
    }

    private void type(Actor editor, int number, String text) throws IOException {
        Content content = history.revision(day.key(number), newest(number), Sight.DESK).orElseThrow().content();
        assertEquals(200, new DeskClientFixture(people.cookie(editor)).post("/admin/entry/" + day.key(number) + "/typing", "typed", "yes", "page", "a",
                "turn", "1", "loaded", Integer.toString(newest(number)), "title", content.title(), "authors", String.join("\n", content.authors()),
                "votes", content.votes().toString(), "heading", content.sections().get(0).heading(), "body", text).status());
    }

    private int newest(int number) {
        return history.revisions(day.key(number), Sight.DESK).get(0).number();
    }

    private Map<String, String> left(long bulk) {
        return kept.left(bulk, 9).stream().collect(Collectors.toMap(one -> one.key().arxivId(), BulkRepository.Left::told));
    }

    private long order(BulkKind kind, Long assignee) {
        return bulks.begin(ben, new BulkOrder(kind, day.filter(), "queue=worst", assignee, "까닭"));
    }

    private long carryOut(BulkKind kind, Long assignee) {
        return awaitEnd(order(kind, assignee));
    }

    private void undo(long id) {
        assertTrue(bulks.undo(ben, id));
        awaitEnd(id);
    }

    private long awaitEnd(long id) {
        await(() -> {
            runner.wake();
            return !kept.find(id).orElseThrow().running();
        });
        await(checks::idle);
        return id;
    }
}
