package org.dailypapers.curation.start;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.queue.ClaimService;
import org.dailypapers.digest.Status;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the start page of the desk says to an editor. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class DeskPageIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private ClaimService claims;
    @Inject
    private DeskService desk;
    @Inject
    private PeopleFixture people;

    @Test
    void beginsWithOnesOwnWorkAndCountsWhatIsDone() throws Exception {
        Actor ben = people.somebody(Role.EDITOR);
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        day.accept("§§a", "§§b", "§§c");
        assertTrue(work(browser).contains(en("desk.mine.none")), work(browser));
        for (int i = 1; i <= 3; i++) {
            claims.take(ben, day.key(i));
        }
        Document page = browser.page("/admin?lang=en");
        assertEquals(en("desk.continue"), page.select(".desk-begin .button").text());
        assertTrue(page.select(".desk-begin .button").attr("href").contains("/admin/entry/" + day.day()), page.select(".desk-begin").outerHtml());
        assertTrue(work(browser).contains(en("desk.mine.done", 3, 0)), work(browser));
        desk.judge(ben, day.key(1), 1, Status.APPROVED, null);
        desk.judge(ben, day.key(2), 1, Status.RETURNED, "wrong");
        desk.judge(ben, day.key(2), 1, Status.APPROVED, "right");
        assertTrue(work(browser).contains(en("desk.mine.done", 3, 2)), work(browser));
        assertTrue(work(browser).contains(en("desk.mine.left", 1)), work(browser));
    }

    @Test
    void saysHowManyWereSentBackAndWhatCameIn() throws Exception {
        Actor ada = people.somebody(Role.ADMIN);
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ada));
        day.accept("§§a");
        desk.judge(ada, day.key(1), 1, Status.RETURNED, "wrong");
        Document page = browser.page("/admin?lang=en");
        assertFalse(page.select(".work a[href*='status=returned']").isEmpty(), page.select(".work").text());
        assertTrue(page.select(".work").text().contains(en("desk.since")), page.select(".work").text());
        assertTrue(page.select("ul.places").isEmpty());
    }

    private static String work(DeskClientFixture browser) throws Exception {
        return browser.page("/admin?lang=en").select(".work").text();
    }
}
