package org.dailypapers.curation.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
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

    /** The sums over all weeks, as a new week may begin during the test: open, found, fixed, dismissed, approved. */
    private static List<Long> weeks(DeskClientFixture browser) throws IOException {
        Document board = browser.page("/admin/progress");
        List<List<Long>> rows = board.select("table.weeks").first().select("tbody tr").stream().map(ProgressIT::numbers).toList();
        return IntStream.range(0, rows.get(0).size()).mapToObj(i -> rows.stream().mapToLong(row -> row.get(i)).sum()).toList();
    }

    private static List<Long> shares(DeskClientFixture browser, Actor whose) throws IOException {
        return browser.page("/admin/progress").select("table.weeks").stream().skip(1).flatMap(table -> table.select("tbody tr").stream())
                .filter(row -> row.select("th").text().equals(whose.displayName())).findFirst().map(ProgressIT::numbers).orElse(List.of());
    }

    private static List<Long> numbers(Element row) {
        return row.select("td").eachText().stream().map(text -> Long.valueOf(text.replaceAll("\\D", ""))).toList();
    }
}
