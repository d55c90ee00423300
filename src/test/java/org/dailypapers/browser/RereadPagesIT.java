package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.hash.Sha256;
import org.dailypapers.upgrade.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An admin has the sources read again that an earlier version of the reader read, while the server is killed and starts again. */
@OwnServer
class RereadPagesIT {

    private static final String PASSWORD = "a long enough pass phrase";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 60;
    private static final LocatorAssertions.HasCountOptions LONG = new LocatorAssertions.HasCountOptions().setTimeout(120_000);

    @TempDir
    private Path folder;

    @Test
    void keptSourcesAreReadAgainAndTheRunIsUndone() throws Exception {
        Chromium.require();
        Map<String, String> settings = Map.of("DAILYPAPERS_ADMIN_PASSWORD", PASSWORD, "DAILYPAPERS_IMPORT_DIR", folder.toString());
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            Files.writeString(folder.resolve(day + ".md"), digest(day, entry(paper(i, 1), "One", "3", "하나입니다.")));
        }
        try (Server server = new Server("reread").start(settings).awaitImported()) {
            server.stop();
            readByAnEarlierVersion(server.data());
            server.start(settings).awaitImported();
            assertSound(server);
            try (BrowserContext wide = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true);
                    BrowserContext narrow = Chromium.context(390, ColorScheme.DARK, "ko-KR", true);
                    BrowserContext context = Chromium.context(1440, ColorScheme.DARK, "en-GB", true)) {
                List<Page> others = Stream.of(wide, narrow).map(one -> signedIn(server, one)).toList();
                Page page = signedIn(server, context);
                assertEquals(1, papers(server), "nothing is read again by itself");
                page.navigate(server.address("/admin/imports").toString());
                assertThat(page.locator("section:has(#reread)")).containsText(en("imports.reread.text", DAYS, DigestReader.VERSION));
                looks(others, page.url(), "reread-imports");

                page.fill("[id='reread:from']", "2031-01-01");
                page.click("[name='reread:go']");
                assertThat(page.locator("section:has(#reread) .mistakes")).containsText(en("imports.reread.none"));
                page.fill("[id='reread:from']", "");
                page.click("[name='reread:go']");
                assertThat(page.locator("table.days tbody tr")).hasCount(DAYS);
                String preview = page.url();
                looks(others, preview, "reread-preview");
                page.evaluate("document.querySelectorAll('details').forEach(month => month.open = true)");
                page.locator("table.days tbody th a").first().click();
                assertThat(page.locator(".planned h3 .badge")).hasText(new String[] {en("imports.entry.NEW")});
                assertThat(page.locator(".told")).containsText(en("imports.reread.text.CHANGED"));
                looks(others, page.url(), "reread-day");

                page.navigate(preview);
                page.click("[name='import:all']");
                page.waitForURL("**/admin/imports/run/*");
                server.kill();
                server.start(settings).awaitImported();
                page.reload();
                assertThat(page.locator(".head .badge.approved")).hasCount(1, LONG);
                assertThat(page.locator(".facts")).containsText(en("imports.kind.REREAD"));
                assertEquals(2, papers(server));
                looks(others, page.url(), "reread-report");
                String run = page.url();

                page.navigate(server.address("/admin/imports").toString());
                assertThat(page.locator("section:has(#reread)")).containsText(en("imports.reread.current", DigestReader.VERSION));
                assertThat(page.locator("[name='reread:go']")).hasCount(0);
                assertThat(page.locator("table.runs tbody tr").filter(new Locator.FilterOptions()
                        .setHasText(en("imports.kind.REREAD")))).hasCount(1);
                looks(others, page.url(), "reread-current");
                page.navigate(server.address("/admin/entry/" + FIRST + "/" + paper(0, 2)).toString());
                assertThat(page.locator("#source")).containsText(en("editor.source.reader", DigestReader.VERSION));

                page.navigate(run);
                page.click("a[href$='/undo']");
                page.fill("[id='undo:reason']", "not now");
                page.click("[name='undo:go']");
                page.waitForURL("**/admin/imports/run/*");
                assertThat(page.locator(".head .badge")).hasText(en("imports.state.UNDONE"), new LocatorAssertions.HasTextOptions().setTimeout(60_000));
                assertEquals(1, papers(server));
                page.navigate(server.address("/admin/imports").toString());
                assertThat(page.locator("section:has(#reread)")).containsText(en("imports.reread.text", DAYS, DigestReader.VERSION));
            }
            assertSound(server);
        }
    }

    /** Each source has a second paper, which an earlier version did not find. */
    private static void readByAnEarlierVersion(Path data) throws SQLException {
        try (Connection connection = DataFolder.database(data).getConnection(); Statement statement = connection.createStatement();
                PreparedStatement sources = connection.prepareStatement("update source set bytes = ?, sha256 = ? where digest_date = ?")) {
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                byte[] bytes = digest(day, entry(paper(i, 1), "One", "3", "하나입니다."), entry(paper(i, 2), "Two", "4", "둘입니다."))
                        .getBytes(StandardCharsets.UTF_8);
                sources.setBytes(1, bytes);
                sources.setString(2, Sha256.of(bytes));
                sources.setObject(3, day);
                sources.executeUpdate();
            }
            int earlier = DigestReader.VERSION - 1;
            for (String table : List.of("imported_state", "entry", "day_source", "digest")) {
                statement.executeUpdate("update " + table + " set reading = " + earlier);
            }
            statement.executeUpdate("update source set reader = " + earlier);
        }
    }

    /** What another version of the reader read is no fault. */
    private static void assertSound(Server server) throws IOException, InterruptedException {
        String said = server.maintain("verify");
        assertTrue(said.endsWith("\n0"), said);
    }

    private static String paper(int day, int number) {
        return "24%02d.%05d".formatted(FIRST.plusDays(day).getMonthValue(), day * 10 + number);
    }

    private static int papers(Server server) throws IOException {
        return server.json("/api/v1/digests/" + FIRST.plusDays(DAYS - 1)).getJsonArray("papers").size();
    }

    private static void looks(List<Page> pages, String address, String name) {
        for (Page page : pages) {
            page.navigate(address);
            String one = name + "-" + page.viewportSize().width;
            Chromium.picture(page, one);
            Chromium.assertFits(page, one);
            Chromium.assertAccessible(page, one);
        }
    }

    private static Page signedIn(Server server, BrowserContext context) {
        Chromium.signIn(context, server, "admin", PASSWORD);
        return context.newPage();
    }
}
