package org.dailypapers.curation.progress;

import static org.dailypapers.FacesFixture.press;
import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.MarkerCheckFixture;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.curation.finding.DismissalScope;
import org.dailypapers.curation.finding.FindingRepository;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.curation.finding.FindingState;
import org.dailypapers.digest.Status;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The progress page counts what was found, fixed, dismissed and approved, this week and by person. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ProgressIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private FindingService findings;
    @Inject
    private FindingRepository found;
    @Inject
    private CheckRunner checks;
    @Inject
    private DeskService desk;
    @Inject
    private PeopleFixture people;

    @Test
    void countsByWeekAndByPerson() throws Exception {
        Actor ben = people.somebody(Role.EDITOR);
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        day.accept("§§zero");
        List<Long> before = weeks(browser);
        assertTrue(shares(browser, ben).isEmpty(), "who did nothing is not on the board");
        day.accept("§§zero", "§§one §§two", "§§three", "§§four");
        day.save(ben, 2, 1, "one two");
        checks.now(day.key(2));
        findings.dismiss(ben, day.only(3).id(), DismissalScope.FINDING, "as it should be");
        desk.judge(ben, day.key(4), 1, Status.APPROVED, null);
        long mended = found.findings(List.of(day.id(2))).get(day.id(2)).stream().filter(one -> one.state() == FindingState.MENDED).count();
        assertTrue(mended >= 2, mended + " findings of the entry that was corrected");
        assertEquals(List.of(1L, mended, 1L, 1L), shares(browser, ben), "corrected, mended, dismissed, approved");
        List<Long> after = weeks(browser);
        for (int i = 1; i < after.size(); i++) {
            long more = after.get(i) - before.get(i);
            assertTrue(more >= List.of(0, 4, 2, 1, 1).get(i), "column " + i + ": " + before + " and then " + after);
        }
    }

    @Test
    void countsBulkActionsForNobodyAndUndoNotAtAll() throws Exception {
        Actor ada = people.somebody(Role.EDITOR);
        Actor ben = people.somebody(Role.EDITOR);
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        day.accept("§§one", "§§hard", "§§three");
        day.save(ada, 1, 1, "§§one 에이다의 글");
        checks.now(day.key(1));
        List<Long> before = inBulk(browser);
        String fixed = carryOut(browser, "fix", "2");
        assertTrue(more(before, inBulk(browser), 1) >= 2, "fixed");
        assertEquals(2, more(before, inBulk(browser), 0), "revisions");
        String approved = carryOut(browser, "approve", "1");
        assertEquals(1, more(before, inBulk(browser), 3), "approved");
        undo(browser, approved);
        carryOut(browser, "dismiss", "1");
        assertEquals(1, more(before, inBulk(browser), 2), "dismissed");
        assertEquals(List.of(), shares(browser, ben), "none of it is the work of who pressed the button");
        undo(browser, fixed);
        assertEquals("§§one 에이다의 글", day.text(1));
        assertEquals(List.of(), shares(browser, ben), "nor what is undone");
        assertEquals(2, more(before, inBulk(browser), 0));
        desk.judge(ben, day.key(2), 1, Status.APPROVED, null);
        assertEquals(List.of(0L, 0L, 0L, 1L), shares(browser, ben), "but what is approved by hand is");
        assertEquals(1, shares(browser, ada).get(0), "and the text that was undone to");
    }

    @Test
    void beginsWithTheWeekInWhichTheFirstCheckRanHoweverOldTheDaysAre() throws Exception {
        day.accept("§§one");
        assertTrue(day.day().isBefore(LocalDate.now().minusYears(1)), "an old day");
        int weeks = new DeskClientFixture(people.cookie(people.somebody(Role.EDITOR))).page("/admin/progress").select("table.weeks").first()
                .select("tbody tr").size();
        assertTrue(weeks <= 2, weeks + " weeks, although the server has existed for minutes");
    }

    private String carryOut(DeskClientFixture browser, String act, String count) throws IOException {
        String run = browser.post("/admin/queue/bulk?act=" + act + "&check=" + MarkerCheckFixture.NAME + "&from=" + day.day() + "&to=" + day.day(),
                press("bulk:go", "count", count, "reason", "because")).location();
        await(browser, run);
        return run;
    }

    private void undo(DeskClientFixture browser, String run) throws IOException {
        assertEquals(303, browser.post(run, press("undo:go")).status());
        await(browser, run);
    }

    private void await(DeskClientFixture browser, String run) {
        MarkedDayFixture.await(() -> {
            try {
                return browser.page(run).select("[data-live=false]").size() == 1;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        MarkedDayFixture.await(checks::idle);
    }

    /** What bulk actions did: corrected, fixed, dismissed, approved. */
    private static List<Long> inBulk(DeskClientFixture browser) throws IOException {
        List<Long> numbers = shares(browser, en("progress.bulk"));
        return numbers.isEmpty() ? List.of(0L, 0L, 0L, 0L) : numbers;
    }

    private static long more(List<Long> before, List<Long> after, int column) {
        return after.get(column) - before.get(column);
    }

    /** The sums over all weeks, as a new week may begin during the test: open, found, fixed, dismissed, approved. */
    private static List<Long> weeks(DeskClientFixture browser) throws IOException {
        Document board = browser.page("/admin/progress");
        List<List<Long>> rows = board.select("table.weeks").first().select("tbody tr").stream().map(ProgressIT::numbers).toList();
        return IntStream.range(0, rows.get(0).size()).mapToObj(i -> rows.stream().mapToLong(row -> row.get(i)).sum()).toList();
    }

    private static List<Long> shares(DeskClientFixture browser, Actor whose) throws IOException {
        return shares(browser, whose.displayName());
    }

    private static List<Long> shares(DeskClientFixture browser, String whose) throws IOException {
        return browser.page("/admin/progress?lang=en").select("table.weeks").stream().skip(1).flatMap(table -> table.select("tbody tr").stream())
                .filter(row -> row.select("th").text().equals(whose)).findFirst().map(ProgressIT::numbers).orElse(List.of());
    }

    private static List<Long> numbers(Element row) {
        return row.select("td").eachText().stream().map(text -> Long.valueOf(text.replaceAll("\\D", ""))).toList();
    }
}
