package org.dailypapers.curation.bulk;

import static org.dailypapers.FacesFixture.press;
import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.account.people.AccountService;
import org.dailypapers.content.Content;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.MarkerCheckFixture;
import org.dailypapers.curation.desk.PolicyService;
import org.dailypapers.curation.editor.typing.DraftService;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.curation.finding.FindingRepository;
import org.dailypapers.curation.finding.FindingState;
import org.dailypapers.curation.queue.ClaimService;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.HistoryRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The entries to which bulk actions apply, what the preview says about them, and which are left out because of other people's work. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class BulkReachIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private HistoryRepository history;
    @Inject
    private CheckRunner checks;
    @Inject
    private QueueRepository queue;
    @Inject
    private ClaimService claims;
    @Inject
    private DraftService drafts;
    @Inject
    private PolicyService settings;
    @Inject
    private BulkPlanner planner;
    @Inject
    private BulkFixture fixture;
    @Inject
    private BulkRepository kept;
    @Inject
    private FindingRepository findings;
    @Inject
    private PeopleFixture people;
    @Inject
    private AccountService accounts;

    private Actor ada;
    private Actor ben;

    @BeforeEach
    void begin() throws Exception {
        ada = people.somebody(Role.ADMIN);
        ben = people.somebody(Role.EDITOR);
    }

    @Test
    void publishesNothingBeneathWhatSomebodyTypes() throws Exception {
        day.accept("§§one", "§§two", "§§three", "§§four");
        type(ada, 1, "§§one 쓰는 글");
        type(ben, 3, "§§three");
        BulkPlan plan = planner.plan(BulkKind.FIX, day.filter(), ben.id());
        assertEquals(List.of(day.id(4), day.id(3), day.id(2)), plan.entries());
        assertEquals(1, plan.spared());
        long bulk = fixture.order(ben, BulkKind.FIX, day.filter(), null);
        type(ada, 2, "§§two 그 뒤에 쓰는 글");
        fixture.awaitEnd(bulk);
        assertEquals(List.of("§§one", "§§two", "three", "four"), List.of(day.text(1), day.text(2), day.text(3), day.text(4)));
        assertEquals(Map.of(day.key(2).arxivId(), "typed"), fixture.left(bulk));
        type(ada, 4, "four 되돌리기 전에 쓰는 글");
        fixture.undo(ben, bulk);
        assertEquals("four", day.text(4));
        assertEquals("§§three", day.text(3));
        assertEquals(Map.of(day.key(2).arxivId(), "typed", day.key(4).arxivId(), "typed"), fixture.left(bulk));
        assertEquals("§§one 쓰는 글", drafts.find(ada, day.id(1)).orElseThrow().form().parts().get(0).body());
    }

    @Test
    void sparesNothingForWhatSomebodyLeftWhoCannotComeBack() throws Exception {
        day.accept("§§one", "§§two");
        Actor eve = people.somebody(Role.EDITOR);
        type(eve, 1, "§§one 쓰다 만 글");
        assertEquals(1, planner.plan(BulkKind.FIX, day.filter(), ben.id()).spared());
        accounts.disable(ada, eve.id());
        assertEquals(0, planner.plan(BulkKind.FIX, day.filter(), ben.id()).spared());
        accounts.enable(ada, eve.id());
        assertEquals("§§one 쓰다 만 글", drafts.find(eve, day.id(1)).orElseThrow().form().parts().get(0).body(), "nothing of it is lost");
    }

    @Test
    void approvesOnlyWhatThePolicyLetsAnEditorApprove() {
        day.accept("§§one", "§§two", "§§three");
        day.save(ben, 1, 1, "§§one 벤의 글");
        day.save(ada, 2, 1, "§§two 에이다의 글");
        checks.now(day.key(1));
        checks.now(day.key(2));
        assertEquals(3, planner.plan(BulkKind.APPROVE, day.filter(), ben.id()).entries().size());
        settings.settle(ada, null, false, false);
        try {
            BulkPlan plan = planner.plan(BulkKind.APPROVE, day.filter(), ben.id());
            assertEquals(List.of(day.id(3), day.id(2)), plan.entries());
            assertEquals(1, plan.spared());
            long bulk = fixture.order(ben, BulkKind.APPROVE, day.filter(), null);
            day.save(ben, 3, 1, "§§three 벤의 글");
            fixture.awaitEnd(bulk);
            assertEquals(Map.of(day.key(3).arxivId(), "own"), fixture.left(bulk));
            assertEquals(2, queue.count(day.filter()).number());
        } finally {
            settings.settle(ada, null, false, true);
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
        assertEquals(en("bulk.effect.assign", 2), page.select(".effect").text());
        assertEquals(en("bulk.spared.assign", 1), page.select(".spared").text());
        String begun = browser.post(path, press("bulk:go", "count", "2", "person", Long.toString(eve.id()))).location();
        long bulk = Long.parseLong(begun.replaceFirst(".*/(\\d+).*", "$1"));
        fixture.awaitEnd(bulk);
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
        DeskClientFixture.Answer answer = browser.post(path, press("bulk:go", "count", "1", "reason", " "));
        assertEquals(422, answer.status());
        Document page = answer.page();
        String described = page.getElementById("bulk:reason").attr("aria-describedby");
        assertTrue(described.lines().flatMap(ids -> List.of(ids.split(" ")).stream()).map(page::getElementById)
                .anyMatch(element -> element.text().equals(page.select(".mistakes a").text())), described);
    }

    @Test
    void saysWhichFindingsAnApprovalAcceptsAndHowManyItDid() throws Exception {
        day.accept("§§one §§two", "§§three");
        List<Long> open = open();
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        String path = "/admin/queue/bulk?act=approve&lang=en&check=" + MarkerCheckFixture.NAME + "&from=" + day.day() + "&to=" + day.day();
        assertEquals(en("bulk.accepts", open.toArray()), browser.page(path).select(".accepts").text());
        String run = browser.post(path, press("bulk:go", "count", "2")).location();
        fixture.awaitEnd(Long.parseLong(run.replaceFirst(".*/(\\d+).*", "$1")));
        assertEquals(List.of(0L, 0L), open());
        assertTrue(browser.page(run).select(".bulk li").eachText().contains(en("bulk.accepted", open.toArray())));
        assertEquals(303, browser.post(run, press("undo:go")).status());
        fixture.awaitEnd(Long.parseLong(run.replaceFirst(".*/(\\d+).*", "$1")));
        assertEquals(open, open());
        assertFalse(browser.page(run).select(".bulk li").text().contains("Accepted"));
    }

    @Test
    void countsOnlyWhatTheEditorMayApprove() {
        day.accept("§§one", "§§two §§three");
        day.save(ben, 2, 1, "§§two §§three 벤의 글");
        checks.now(day.key(2));
        long all = open(Severity.ERROR, 1, 2);
        assertEquals(all, planner.accepted(day.filter(), ben.id()).get(Severity.ERROR));
        settings.settle(ada, null, false, false);
        try {
            assertEquals(open(Severity.ERROR, 1), planner.accepted(day.filter(), ben.id()).get(Severity.ERROR));
            assertEquals(all, planner.accepted(day.filter(), ada.id()).get(Severity.ERROR));
        } finally {
            settings.settle(ada, null, false, true);
        }
    }

    private List<Long> open() {
        return List.of(open(Severity.ERROR, 1, 2), open(Severity.WARNING, 1, 2));
    }

    private long open(Severity severity, Integer... numbers) {
        return Stream.of(numbers).flatMap(number -> findings.findings(List.of(day.id(number))).get(day.id(number)).stream())
                .filter(one -> one.state() == FindingState.OPEN && one.severity() == severity).count();
    }

    private void type(Actor editor, int number, String text) throws IOException {
        Content content = history.revision(day.key(number), newest(number), Audience.DESK).orElseThrow().content();
        assertEquals(200, new DeskClientFixture(people.cookie(editor)).post("/admin/entry/" + day.key(number) + "/typing", "typed", "yes", "page", "a",
                "turn", "1", "loaded", Integer.toString(newest(number)), "title", content.title(), "authors", String.join("\n", content.authors()),
                "votes", content.votes().toString(), "heading", content.sections().get(0).heading(), "body", text).status());
    }

    private int newest(int number) {
        return history.revisions(day.key(number), Audience.DESK).get(0).number();
    }
}
