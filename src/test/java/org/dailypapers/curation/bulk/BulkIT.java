package org.dailypapers.curation.bulk;

import static org.dailypapers.FacesFixture.press;
import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.curation.MarkedDayFixture.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.finding.DismissalScope;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.HistoryRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bulk actions with all kinds of interference, and undoing them. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class BulkIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private HistoryRepository history;
    @Inject
    private EntryRepository entries;
    @Inject
    private FindingService service;
    @Inject
    private QueueRepository queue;
    @Inject
    private BulkPlanner planner;
    @Inject
    private BulkFixture fixture;
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
        long bulk = fixture.carryOut(ben, BulkKind.FIX, day.filter(), null);
        assertEquals(2, kept.find(bulk).orElseThrow().total());
        assertEquals("one §§two", day.text(1));
        assertEquals("three", day.text(3));
        assertEquals(BulkFixture.REASON, history.revision(day.key(3), 2, Audience.DESK).orElseThrow().row().reason());
        day.save(ben, 3, 2, "three 사람");
        fixture.undo(ben, bulk);
        assertEquals("§§one §§two", day.text(1));
        assertEquals(3, history.revisions(day.key(1), Audience.DESK).size(), "nothing is taken away");
        assertEquals("three 사람", day.text(3));
        assertEquals(List.of("touched"), kept.left(bulk, 9).stream().map(BulkRepository.Left::told).toList());
        assertEquals(Bulk.State.UNDONE, kept.find(bulk).orElseThrow().state());
        assertEquals(false, bulks.undo(ben, bulk), "once is enough");
    }

    @Test
    void manyAreDismissedApprovedAndGivenAndTakenBack() {
        day.accept("§§one", "§§two");
        long given = fixture.carryOut(ben, BulkKind.ASSIGN, day.filter(), ada.id());
        assertEquals(2, queue.count(day.filter(null, null, ada.id())).number());
        fixture.undo(ben, given);
        assertEquals(2, queue.count(day.filter(null, null, QueueFilter.NOBODY)).number());
        long approved = fixture.carryOut(ben, BulkKind.APPROVE, day.filter(), null);
        assertEquals(0, queue.count(day.filter()).number());
        assertEquals(2, entries.count(new EntryFilter(null, day.day(), day.day(), null, null, Status.APPROVED)));
        assertEquals(List.of(), planner.plan(BulkKind.APPROVE, day.filter(), ben.id()).entries());
        fixture.undo(ben, approved);
        assertEquals(2, queue.count(day.filter(Status.MACHINE, null, null)).number());
        long dismissed = fixture.carryOut(ben, BulkKind.DISMISS, day.filter(), null);
        assertEquals(0, queue.count(day.filter()).number());
        service.recall(ben, day.only(2).id());
        fixture.undo(ben, dismissed);
        assertEquals(2, queue.count(day.filter()).number());
        assertEquals(1, kept.count(dismissed).get(BulkItem.State.KEPT));
    }

    @Test
    void whatGoesBackIsTheMachinesAgain() {
        day.accept("§§one", "§§two");
        long mended = fixture.carryOut(ben, BulkKind.FIX, day.filter(), null);
        assertEquals(2, entries.count(new EntryFilter(null, day.day(), day.day(), null, null, Status.CORRECTED)));
        fixture.undo(ben, mended);
        assertEquals(2, queue.count(day.filter(Status.MACHINE, null, null)).number());
        assertEquals(2, entries.count(new EntryFilter(null, day.day(), day.day(), null, null, Status.MACHINE)));
        day.save(ben, 1, 3, "§§one 사람");
        long approved = fixture.carryOut(ben, BulkKind.APPROVE, day.filter(), null);
        fixture.undo(ben, approved);
        assertEquals(List.of(1, 1), List.of(queue.count(day.filter(Status.CORRECTED, null, null)).number(), queue.count(day.filter(Status.MACHINE, null, null)).number()));
    }

    @Test
    void whatSomebodyChangedSinceIsNamedOnThePageAndAllElseGoesBack() throws Exception {
        day.accept("§§one", "§§two");
        long bulk = fixture.carryOut(ben, BulkKind.FIX, day.filter(), null);
        day.save(ada, 1, 2, "one 에이다의 글");
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        String path = "/admin/queue/bulk/" + bulk;
        assertTrue(browser.page(path + "?lang=en").select("button[name='undo:go']").text().contains(en("bulk.undo", 2)));
        assertEquals(303, browser.post(path, press("undo:go")).status());
        fixture.awaitEnd(bulk);
        Document page = browser.page(path + "?lang=en");
        assertTrue(page.select(".bulk ul").text().contains(en("bulk.count.KEPT", 1)), page.select(".bulk").text());
        assertEquals(1, page.select(".samples li").size());
        assertEquals("/admin/entry/" + day.key(1) + "?lang=en", page.select(".samples a").attr("href"));
        assertTrue(page.select(".samples").text().contains(en("bulk.told.touched")), page.select(".samples").text());
        assertEquals(0, page.select("button[name='undo:go']").size());
        assertEquals("one 에이다의 글", day.text(1));
        assertEquals("§§two", day.text(2));
    }

    @Test
    void leavesWhatAnotherEditorChangesMeanwhileAndNamesIt() throws Exception {
        day.accept("§§one", "§§two", "§§three");
        long bulk = fixture.order(ben, BulkKind.FIX, day.filter(), null);
        day.save(ada, 2, 1, "two");
        transaction.begin();
        day.save(ada, 1, 1, "§§one 에이다의 글");
        runner.wake();
        Thread.sleep(700);
        transaction.commit();
        fixture.awaitEnd(bulk);
        assertEquals("§§one 에이다의 글", day.text(1));
        assertEquals(Map.of(day.key(1).arxivId(), "touched", day.key(2).arxivId(), "nothing"), fixture.left(bulk));
        assertEquals("three", day.text(3), "and the others have their turn");
        assertEquals(1, kept.count(bulk).get(BulkItem.State.DONE));
    }

    @Test
    void goesOnWhereItWasCutOffAndDoesNothingTwice() {
        day.accept("§§one", "§§two", "§§three");
        long bulk = fixture.order(ben, BulkKind.FIX, day.filter(), null);
        bulks.step(bulk, day.id(2), false, "");
        assertEquals("two", day.text(2));
        assertEquals(List.of("§§one", "§§three"), List.of(day.text(1), day.text(3)));
        day.save(ada, 2, 2, "§§two 다시");
        fixture.awaitEnd(bulk);
        assertEquals("§§two 다시", day.text(2), "it had its turn");
        assertEquals(List.of("one", "three"), List.of(day.text(1), day.text(3)));
        assertTrue(bulks.undo(ben, bulk));
        bulks.step(bulk, day.id(1), true, "되돌림");
        assertEquals(List.of("§§one", "three"), List.of(day.text(1), day.text(3)));
        fixture.awaitEnd(bulk);
        assertEquals("§§three", day.text(3));
        assertEquals(3, history.revisions(day.key(1), Audience.DESK).size());
    }

    @Test
    void endsOnlyWhatItWasCarryingOut() {
        day.accept("§§one");
        long bulk = fixture.carryOut(ben, BulkKind.FIX, day.filter(), null);
        assertEquals(Bulk.State.DONE, kept.find(bulk).orElseThrow().state());
        assertTrue(bulks.undo(ben, bulk));
        bulks.end(bulk, false);
        assertEquals(Bulk.State.UNDOING, kept.find(bulk).orElseThrow().state(), "a server that is late with the first ends nothing of the second");
        fixture.awaitEnd(bulk);
        bulks.end(bulk, true);
        assertEquals(Bulk.State.UNDONE, kept.find(bulk).orElseThrow().state());
    }

    @Test
    void isDoneLaterWhereTheDatabaseHadNoTimeForIt() throws Exception {
        day.accept("§§one", "§§two");
        long bulk = fixture.order(ben, BulkKind.FIX, day.filter(), null);
        transaction.begin();
        entities.find(BulkItem.class, new BulkItem.Key(bulk, day.id(1)), LockModeType.PESSIMISTIC_WRITE);
        runner.wake();
        Thread.sleep(5000);
        transaction.commit();
        fixture.awaitEnd(bulk);
        assertEquals(List.of("one", "two"), List.of(day.text(1), day.text(2)));
        assertEquals(Map.of(), fixture.left(bulk));
    }

    @Test
    void anOrderThatComesWhileAnotherIsCarriedOutHasItsTurn() {
        day.accept("§§one", "§§two", "§§three");
        long first = fixture.order(ben, BulkKind.DISMISS, day.filter(), null);
        runner.wake();
        long second = fixture.order(ben, BulkKind.ASSIGN, day.filter(), ada.id());
        runner.wake();
        await(() -> !kept.find(first).orElseThrow().running() && !kept.find(second).orElseThrow().running());
    }
}
