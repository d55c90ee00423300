package org.dailypapers.platform.monitoring;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.dailypapers.Statements;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page about the state of the system. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class SystemPageIT {

    private static final int MOST = 14;

    @Inject
    private PeopleFixture people;

    private DeskClientFixture browser;

    @BeforeEach
    void signIn() throws Exception {
        browser = new DeskClientFixture(people.cookie(people.somebody(Role.ADMIN)));
    }

    @Test
    void saysOfEachPartHowItIsThoughOneFails() throws IOException {
        Document page = browser.page("/admin/system?lang=en");
        assertEquals(List.of("Backup", "Application", "Database", "Disk", "Import folder", "Uploads", "Checks", "Bulk changes", "Backup"), page.select("main h2").stream().map(heading -> heading.ownText().strip()).toList());
        assertEquals(en("system.backup") + " " + en("system.state.UNKNOWN") + " "
                + en("system.unknown", "java.lang.IllegalStateException: no word of it"), page.select(".system > li").first().text());
        String text = page.select("main").text();
        String database = System.getenv("DAILYPAPERS_DB_URL") == null ? "H2 2\\." : "PostgreSQL 1";
        for (String said : List.of("WildFly EE \\d+\\.\\S+, Java 1", "Running since \\d{4}-", database, "Size: [\\d.,]+ (K|M)B", "Schema version \\d+ ",
                "highest since start: [1-9]", "(KB|MB|GB|TB) are free", "No folder is watched", "waiting to be imported",
                "Entries checked since the start: \\d", "Bulk changes Good", "Only backups made by dailypapers.sh")) {
            assertTrue(text.matches(".*" + said + ".*"), said + ": " + text);
        }
    }

    @Test
    void needsFewStatements() throws IOException {
        long statements = Statements.of(() -> browser.page("/admin/system"));
        assertTrue(statements <= MOST, statements + " statements");
    }

    @Test
    void leadsOnInTheLanguageOfThePage() throws IOException {
        assertTrue(browser.page("/admin/system?lang=en").select(".system a").eachAttr("href").contains("/admin/imports?lang=en"));
        assertTrue(browser.page("/admin/system?lang=ko").select("main").text().contains("애플리케이션 정상"));
    }
}
