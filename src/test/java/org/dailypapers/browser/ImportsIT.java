package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dailypapers.BesideH2;
import org.dailypapers.Corpus;
import org.dailypapers.Server;
import org.dailypapers.importer.ZipFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An admin uploads real digests, sees the preview, imports them, and undoes an import. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@BesideH2(afterDesk = true)
class ImportsIT {

    private static final String PASSWORD = "a long enough pass phrase";
    private static final Map<String, String> SETTINGS = Map.of("DAILYPAPERS_ADMIN_PASSWORD", PASSWORD,
            "DAILYPAPERS_SOURCE_AUTHOR", "Somebody", "DAILYPAPERS_SOURCE_LICENCE", "CC BY 4.0");
    private static final String DAY = "## Daily Papers (2031-01-02)\n\n### [One](https://arxiv.org/abs/3101.00001)\n\nVote: 3\n\n"
            + "Authors: Ada B.\n\n- ***What's New***: 기계가 쓴 첫 문장입니다.\n- ***Technical Details***: 기계가 쓴 둘째 문장입니다.\n\n"
            + "### [Two](https://arxiv.org/abs/3101.00002)\n\nVote: %s\n\nAuthors: Ada B.\n\n- ***What's New***: 글입니다.\n";

    /** How many pages a person can read and leave in a minute, at five seconds each. */
    private static final int PAGES_OF_A_MINUTE = 12;

    private static Server server;
    private static Page wide;
    private static Page narrow;

    @BeforeAll
    static void start() throws IOException {
        Chromium.require();
        Corpus.assumePresent();
        server = new Server("imports").start(SETTINGS).awaitReady();
        wide = signedIn(Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true));
        narrow = signedIn(Chromium.context(390, ColorScheme.DARK, "en-GB", true));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server != null) {
            wide.context().close();
            narrow.context().close();
            server.close();
        }
    }

    @Test
    @Order(0)
    void readersAreToldWhatToDoWhereThereIsNothingYet() {
        try (BrowserContext context = Chromium.context(390, ColorScheme.DARK, "ko-KR", true)) {
            Page page = context.newPage();
            for (String path : List.of("/", "/papers", "/calendar")) {
                page.navigate(address(path));
                assertHolds(page, "nothing" + path.replace('/', '-'));
            }
        }
    }

    @Test
    @Order(1)
    void realDigestsComeAsAZip() throws Exception {
        Path zip = Files.createTempFile("corpus", ".zip");
        Files.write(zip, ZipFixture.of(out -> {
            for (Path file : Corpus.files()) {
                ZipFixture.put(out, "digests-main/" + Corpus.digests().relativize(file), Files.readString(file));
            }
            ZipFixture.put(out, "digests-main/README.md", "# Digests\n");
            ZipFixture.put(out, "digests-main/logo.png", "no picture");
        }));
        String run;
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = signedIn(context);
            page.navigate(address("/admin/imports"));
            assertHolds(page, "imports-empty-1440-light");
            assertThat(page.locator("main > .told")).containsText(ko("imports.first"));
            page.setInputFiles("input[type=file]", zip);
            assertTrue(page.innerText("#upload-said").contains("1"), page.innerText("#upload-said"));
            Instant sent = Instant.now();
            page.click(".upload .go button");
            page.waitForURL("**/admin/imports/*");
            System.out.printf("Upload and preview of %d files: %d ms%n", Corpus.files().size(), Duration.between(sent, Instant.now()).toMillis());
            assertThat(page.locator("table.days tbody tr")).hasCount(Corpus.files().size());
            assertTrue(page.innerText(".total").contains("2,741"), page.innerText(".total"));
            assertTrue(page.innerText(".refused").contains("README.md"));
            int size = page.content().getBytes(StandardCharsets.UTF_8).length;
            Instant again = Instant.now();
            page.reload();
            System.out.printf("Preview again: %d ms, %d KB%n", Duration.between(again, Instant.now()).toMillis(), size / 1024);
            assertTrue(size < 250_000, size + " bytes");
            assertEquals(0, server.json("/api/v1/digests").getJsonArray("items").size(), "nothing is written yet");
            looks(page.url(), "imports-preview");
            page.evaluate("document.querySelectorAll('details').forEach(month => month.open = true)");
            page.locator("table.days tbody th a").last().click();
            page.waitForURL("**/admin/imports/*/*");
            looks(page.url(), "imports-preview-day");
            Chromium.back(page);
            page.fill("[id='import:note']", "처음 가져오기");
            page.click("[name='import:all']");
            page.waitForURL("**/admin/imports/run/*");
            run = page.url();
            page.locator("#running").waitFor();
            assertHolds(page, "imports-running-1440-light");
            page.waitForCondition(() -> page.locator("#running progress").count() == 0
                    || Double.parseDouble(page.getAttribute("#running progress", "value")) > 0);
        }
        server.kill();
        server.start(SETTINGS).awaitReady();
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = signedIn(context);
            page.navigate(run);
            page.waitForCondition(() -> page.locator(".head .badge.approved").count() > 0, new Page.WaitForConditionOptions().setTimeout(180_000));
            assertThat(page.locator("table.days tbody tr")).hasCount(Corpus.files().size());
            assertEquals(2741, server.json("/api/v1/imports/latest").getInt("entries"));
            assertEquals("done", server.json("/api/v1/imports/latest").getString("state"));
            looks(page.url(), "imports-run");
        } finally {
            Files.delete(zip);
        }
    }

    @Test
    @Order(2)
    void threeFindingsOfRealDigestsAreMendedInFewSteps() throws Exception {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = signedIn(context);
            awaitChecked(page);
            AtomicInteger pages = new AtomicInteger();
            page.onLoad(loaded -> pages.incrementAndGet());
            String list = begin(page, "printed-list");
            page.keyboard().press("f");
            assertThat(page.locator(".finding.done .fixed").first()).hasText(ko("finding.fixed.here"));
            page.keyboard().press("Control+KeyS");
            assertThat(page.locator(".told.done")).containsText(ko("done.saved"));
            String name = begin(page, "author-no-name");
            page.locator(".finding button[value^='fix:']").first().click();
            assertThat(page.locator(".finding.done .fixed").first()).hasText(ko("finding.fixed.here"));
            page.locator(".bar button[value=save]").click();
            assertThat(page.locator(".told.done")).containsText(ko("done.saved"));
            String twice = begin(page, "author-twice");
            page.keyboard().press("d");
            page.keyboard().type("서로 다른 두 사람입니다");
            page.keyboard().press("Enter");
            assertThat(page.locator(".told.done")).containsText(ko("done.dismissed-next"));
            assertTrue(pages.get() > 3 && pages.get() <= PAGES_OF_A_MINUTE, pages + " pages for three findings");
            for (String key : List.of(list, name)) {
                assertEquals("corrected", server.json("/api/v1/entries/" + key).getJsonObject("summary").getString("status"), key);
            }
            assertEquals("machine", server.json("/api/v1/entries/" + twice).getJsonObject("summary").getString("status"));
            everyPrintedListIsMendedAndTakenBack(page);
        }
    }

    private void everyPrintedListIsMendedAndTakenBack(Page page) throws IOException {
        page.navigate(address("/admin/queue?check=printed-list"));
        int entries = page.locator(".queue > li").count();
        String first = page.getAttribute(".queue > li a", "href").replaceAll("^/admin/entry/|[?].*$", "");
        String before = server.json("/api/v1/entries/" + first).getJsonObject("summary").toString();
        page.locator(".batch summary").click();
        page.locator(".batch a[href*='act=fix']").click();
        assertThat(page.locator(".effect")).containsText(entries + "편");
        assertThat(page.locator(".samples del").first()).isVisible();
        page.locator("[id='bulk:go']").click();
        assertThat(page.locator(".effect")).containsText(ko("bulk.state.DONE"), new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
        assertNotEquals(before, server.json("/api/v1/entries/" + first).getJsonObject("summary").toString());
        Page queue = page.context().newPage();
        awaitEntries(queue, 0);
        page.locator("button[name='undo:go']").click();
        assertThat(page.locator(".effect")).containsText(ko("bulk.state.UNDONE"), new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
        assertEquals(Json.createReader(new StringReader(before)).readObject().getJsonArray("sections"),
                server.json("/api/v1/entries/" + first).getJsonObject("summary").getJsonArray("sections"));
        awaitEntries(queue, entries);
    }

    /** Waits until the page of a run, which follows the undo by itself, says that it is undone. */
    private static void awaitUndone(Page page) {
        assertThat(page.locator(".head .badge")).hasText(en("imports.state.UNDONE"), new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    }

    /** Waits until this many entries have a printed list to be fixed; checks run in the background. */
    private static void awaitEntries(Page queue, int entries) {
        queue.navigate(address("/admin/queue?check=printed-list"));
        for (int i = 0; i < 240 && queue.locator(".queue > li").count() != entries; i++) {
            queue.waitForTimeout(500);
            queue.reload();
        }
        assertThat(queue.locator(".queue > li")).hasCount(entries);
        assertEquals(entries == 0, queue.locator(".blank").isVisible());
    }

    /** Opens the most serious entry with findings of a check, and returns its day and paper. */
    private static String begin(Page page, String check) {
        page.navigate(address("/admin/queue?check=" + check));
        page.locator("a.button").click();
        page.locator("#editor").waitFor();
        // keys work once the scripts have run
        page.waitForLoadState();
        return page.url().replaceAll("^.*/admin/entry/|[?].*$", "");
    }

    private static void awaitChecked(Page page) {
        page.navigate(address("/admin/checks"));
        String checked = ko("checks.done", 9).split("9")[1];
        for (int i = 0; i < 200 && !page.innerText("main").contains(checked); i++) {
            page.waitForTimeout(600);
            page.reload();
        }
        assertTrue(page.innerText("main").contains(checked), page.innerText("main"));
    }

    @Test
    @Order(3)
    void aNewerFileIsMergedAndTheImportTakenBack() throws Exception {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "en-GB", false)) {
            Page page = signedIn(context);
            importDay(page, DAY.formatted("3"));
            correct();
            String newer = DAY.formatted("-").replace("기계가 쓴 첫 문장", "기계가 다시 쓴 첫 문장").replace("기계가 쓴 둘째", "기계가 다시 쓴 둘째");
            send(page, newer);
            assertTrue(page.innerText(".total").contains("1 conflict"), page.innerText(".total"));
            page.locator("table.days tbody th a").click();
            assertEquals(List.of(en("imports.entry.CONFLICT"), en("imports.entry.REPLACED")), page.locator(".planned h3 .badge").allInnerTexts());
            assertTrue(page.locator(".planned .clash ins").allInnerTexts().stream().anyMatch(text -> text.contains("사람")),
                    page.innerText(".planned"));
            looks(page.url(), "imports-conflict");
            Chromium.back(page);
            page.check("[name='import:day']");
            page.click("[name='import:chosen']");
            awaitEnd(page);
            assertTrue(page.innerText("section:has(#conflicts)").contains("One"));
            assertTrue(page.innerText("section:has(#changed)").contains("Two"));
            assertEquals("사람이 고친 첫 문장입니다.", published("3101.00001"));
            page.click("a[href$='/undo']");
            looks(page.url(), "imports-undo");
            page.click("[name='undo:go']");
            page.fill("[id='undo:reason']", "the wrong file");
            page.click("[name='undo:go']");
            page.waitForURL("**/admin/imports/run/*");
            awaitUndone(page);
            assertEquals(3, server.json("/api/v1/entries/2031-01-02/3101.00002").getInt("votes"));
            assertTrue(page.innerText("section:has(#undone)").contains(en("imports.undone.BACK", 2)), page.innerText("main"));
            assertTrue(page.innerText("section:has(#undone)").contains("Two"), page.innerText("main"));
            looks(page.url(), "imports-undone");
            send(page, newer);
            assertEquals(en("imports.outcome.AGAIN"), page.innerText("table.days .badge"));
            page.locator("table.days tbody th a").click();
            assertEquals(List.of(en("imports.entry.CONFLICT"), en("imports.entry.again"), en("imports.entry.REPLACED"), en("imports.entry.again")), page.locator(".planned h3 .badge").allInnerTexts());
            page.navigate(address("/admin/imports"));
            assertTrue(page.innerText("table.runs tbody tr:first-child").contains(en("imports.state.UNDONE")));
            looks(page.url(), "imports-runs");
            page.navigate(address("/admin/audit?action=import.undone"));
            assertTrue(page.innerText("table").contains("the wrong file"));
        }
    }

    @Test
    @Order(4)
    void aFileWithoutPapersSaysWhatGoesAndIsTakenBack() throws Exception {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "en-GB", true)) {
            Page page = signedIn(context);
            send(page, "## Daily Papers (2031-01-02)\n");
            looks(page.url(), "imports-doubtful");
            assertThat(page.locator("[name='import:all']")).hasCount(0);
            page.locator("table.days tbody th a").click();
            String words = en("diagnostic.ENTRIES_GONE", "2", "").split(" [(]")[0];
            assertTrue(page.innerText("section:has(#lines)").contains(words), page.innerText("main"));
            Chromium.back(page);
            page.evaluate("document.querySelectorAll('details').forEach(month => month.open = true)");
            page.check("[name='import:day']");
            page.click("[name='import:chosen']");
            awaitEnd(page);
            assertTrue(page.locator("section:has(#said)").textContent().contains(words), page.innerText("main"));
            assertTrue(page.innerText("table.days").contains(en("imports.vanished", 2)), page.innerText("main"));
            String run = page.url();
            page.navigate(address("/admin/audit?action=import.run"));
            assertTrue(page.innerText("table").contains(en("imports.entry.VANISHED") + " 2"), page.innerText("table"));
            page.navigate(run);
            page.click("a[href$='/undo']");
            assertTrue(page.locator("[name='undo:go']").boundingBox().y < page.locator("#back").boundingBox().y, "the button is above the list");
            page.fill("[id='undo:reason']", "nothing in it");
            page.click("[name='undo:go']");
            page.waitForURL("**/admin/imports/run/*");
            awaitUndone(page);
            assertEquals(List.of("One", "Two"), page.locator("#undone ~ details .entries a").allInnerTexts());
            assertFalse(server.json("/api/v1/entries/2031-01-02/3101.00001").getBoolean("vanished", false));
        }
    }

    @Test
    @Order(5)
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        try (BrowserContext context = Chromium.context(390, ColorScheme.DARK, "ko-KR", true)) {
            Page page = signedIn(context);
            page.navigate(address("/admin/imports"));
            page.setInputFiles("input[type=file]", new FilePayload[] {new FilePayload("bad.zip", "application/zip", "no zip".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("../2031-01-03.md", "text/markdown", "nothing".getBytes(StandardCharsets.UTF_8))});
            page.click(".upload .go button");
            page.waitForURL("**/admin/imports/*");
            assertTrue(page.innerText(".refused").contains("ZIP"), page.innerText("main"));
            assertHolds(page, "imports-refused-390-dark");
            page.click("[name='import:discard']");
            page.waitForURL("**/admin/imports");
            page.evaluate("document.querySelector('input[type=file]').required = false");
            page.locator(".whose summary").click();
            page.fill("input[name=author]", "Kept author");
            page.click(".upload .go button");
            page.locator(".mistakes").waitFor();
            assertEquals("Kept author", page.inputValue("input[name=author]"));
            assertHolds(page, "imports-none-390-dark");
        }
    }

    @Test
    @Order(6)
    void filesCanBeDropped() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = signedIn(context);
            page.navigate(address("/admin/imports"));
            page.evaluate("text => { window.dropped = new DataTransfer();"
                    + " ['2031-01-05.md', '2031-01-06.md'].forEach((name, i) => dropped.items.add(new File([text.replace('05)', '0' + (5 + i) + ')')], name))); }",
                    "## Daily Papers (2031-01-05)\n\n### [T](https://arxiv.org/abs/3101.00009)\n\nVote: 1\n\n- ***What's New***: 글입니다.\n");
            page.evaluate("document.querySelector('.dropzone').dispatchEvent(new DragEvent('dragover', {dataTransfer: dropped, bubbles: true, cancelable: true}))");
            assertThat(page.locator(".dropzone.target")).hasCount(1);
            page.evaluate("document.querySelector('.dropzone').dispatchEvent(new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}))");
            assertThat(page.locator(".dropzone.target")).hasCount(0);
            page.click(".upload .go button");
            page.locator("table.days").first().waitFor();
            assertEquals(List.of("2031-01-05", "2031-01-06"), page.locator("table.days tbody th").allInnerTexts());
            page.click("[name='import:discard']");
            page.waitForURL("**/admin/imports");
        }
    }

    @Test
    @Order(7)
    void daysAreUnpublishedAndPublishedAgainTogether() throws IOException {
        try (BrowserContext context = Chromium.context(390, ColorScheme.DARK, "en-GB", false)) {
            Page page = signedIn(context);
            page.navigate(address("/admin/imports?from=2024-10-14&to=2024-10-17"));
            assertThat(page.locator("[name='days:day']:checked")).hasCount(4);
            page.locator("[name='days:day']").last().uncheck();
            looks(page.url(), "imports-days");
            page.fill("[id='days:reason']", "a wrong week");
            page.click("[name='days:go']");
            assertThat(page.locator(".told.done")).containsText(en("done.days-withdrawn", "3"));
            assertEquals(1, server.json("/api/v1/digests?from=2024-10-14&to=2024-10-17").getJsonArray("items").size());
            page.fill("[id='back:reason']", "right after all");
            page.click("[name='back:go']");
            assertThat(page.locator("[id='back-wrong']")).containsText(en("imports.days.missing"));
            assertEquals("right after all", page.inputValue("[id='back:reason']"));
            for (int day = 15; day <= 17; day++) {
                page.check("[name='back:day'][value='2024-10-" + day + "']");
            }
            page.click("[name='back:go']");
            assertThat(page.locator(".told.done")).containsText(en("done.days-restored", "3"));
            assertEquals(4, server.json("/api/v1/digests?from=2024-10-14&to=2024-10-17").getJsonArray("items").size());
            page.navigate(address("/admin/audit?action=day.withdrawn"));
            assertThat(page.locator("table.log tbody tr")).hasCount(3);
            assertThat(page.locator("table.log tbody tr").first()).containsText("a wrong week");
        }
    }

    private void importDay(Page page, String text) {
        send(page, text);
        page.click("[name='import:all']");
        awaitEnd(page);
    }

    private void send(Page page, String text) {
        page.navigate(address("/admin/imports"));
        page.setInputFiles("input[type=file]", new FilePayload("2031-01-02.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
        page.click(".upload .go button");
        page.locator("table.days").waitFor();
    }

    private static void awaitEnd(Page page) {
        String run = page.url();
        for (int i = 0; i < 400 && page.locator(".head .badge.approved").count() == 0; i++) {
            page.waitForTimeout(300);
            page.navigate(run);
        }
        assertThat(page.locator(".head .badge.approved")).hasCount(1);
    }

    private void correct() throws IOException, InterruptedException {
        new Script(server, "admin", PASSWORD).correct("2031-01-02/3101.00001", "고쳤습니다", Map.of("sections", Script.sections("What's New",
                "사람이 고친 첫 문장입니다.", "Technical Details", "기계가 쓴 둘째 문장입니다."), "votes", Json.createValue(3)));
    }

    private String published(String arxivId) throws IOException {
        return server.json("/api/v1/entries/2031-01-02/" + arxivId).getJsonObject("summary").getJsonArray("sections").getJsonObject(0)
                .getString("body");
    }

    /** Checks a page in every respect: wide and light in Korean, on a phone and dark in English. */
    private void looks(String address, String name) {
        wide.navigate(address);
        assertHolds(wide, name + "-1440-light");
        narrow.navigate(address);
        assertHolds(narrow, name + "-390-dark");
    }

    private static void assertHolds(Page page, String name) {
        List<String> inline = Stream.of("script:not([src])", "style", "[style]").filter(css -> page.locator(css).count() > 0).toList();
        assertEquals(List.of(), inline, name);
        Chromium.picture(page, name);
        Chromium.assertFits(page, name);
        Chromium.assertAccessible(page, name);
        assertFalse(page.locator("main").innerText().contains("???"), name);
    }

    private static Page signedIn(BrowserContext context) {
        Chromium.signIn(context, server, "admin", PASSWORD);
        return context.newPage();
    }

    private static String address(String path) {
        return server.address(path).toString();
    }
}
