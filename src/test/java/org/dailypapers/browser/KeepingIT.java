package org.dailypapers.browser;

import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.MessagesFixture.ko;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.BesideH2;
import org.dailypapers.Ports;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.digest.keep.DigestFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor while the server, its database or the connection is down, in a real browser. Each test has entries of its own. */
@BesideH2(afterDesk = true)
class KeepingIT {

    private static final String DAY = "2021-03-01";
    private static final String AWAY = ko("editor.away");
    private static final String HERE = ko("editor.away.here");
    private static final String ADMIN = "admin";
    private static final String BEN = "ben";
    private static final String CHO = "cho";
    private static final String STORED = "Object.keys(localStorage).filter(key => key.startsWith('typed ')).length";
    private static final AtomicInteger ENTRY = new AtomicInteger();

    @TempDir
    private static Path data;
    @TempDir
    private static Path digests;

    private static int port;
    private static EmbeddedPostgres database;
    private static Server server;
    private static Script script;
    private static Line line;

    @BeforeAll
    static void begin() throws Exception {
        Chromium.require();
        port = Ports.free();
        database = database();
        Files.writeString(digests.resolve(DAY + ".md"), DigestFixture.digestOf(LocalDate.parse(DAY), 40));
        server = new Server("keeping");
        start();
        server.awaitImported();
        script = new Script(server, ADMIN, DeskPeople.PASSWORD);
        DeskPeople people = new DeskPeople(server, DeskPeople.PASSWORD);
        people.somebody(Role.EDITOR, BEN);
        people.somebody(Role.EDITOR, CHO);
        line = new Line(server);
    }

    @AfterAll
    static void end() throws Exception {
        line.close();
        server.close();
        processes().forEach(ProcessHandle::destroyForcibly);
        database.close();
    }

    @Test
    void whateverIsAskedForHoldsWhenTheServerIsBack() throws Exception {
        List<String> keys = Stream.generate(KeepingIT::entry).limit(6).toList();
        correct(keys.get(3), "둘째 판입니다.");
        try (BrowserContext ben = signedIn(BEN)) {
            Page saving = editor(ben, keys.get(0));
            Page onward = editor(ben, keys.get(1));
            Page dismissing = editor(ben, keys.get(2));
            Page reverting = editor(ben, keys.get(3));
            Page typing = editor(ben, keys.get(4));
            Page approving = editor(ben, keys.get(5));
            int dismissals = script.audit("finding.dismissed");
            server.kill();
            try {
                type(saving, "끊긴 동안 저장한 글입니다.");
                saving.locator("#f-reason").fill("끊김");
                saving.keyboard().press("Control+KeyS");
                assertWaits(saving, ko("editor.away.pending", ko("editor.save")), HERE);
                type(saving, "끊긴 동안 이어 쓴 글입니다.");
                type(onward, "저장하고 넘어가는 글입니다.");
                onward.locator("#f-reason").fill("끊김");
                onward.keyboard().press("Control+Enter");
                assertWaits(onward, ko("editor.away.pending", ko("editor.save.next")), HERE);
                dismissing.locator(".fine summary").first().click();
                dismissing.locator(".fine input").first().fill("일부러 그렇게 썼습니다");
                dismissing.locator(".fine button:not([data-digit])").first().click();
                assertWaits(dismissing, ko("editor.away.pending", "").replace(".", ""));
                revert(reverting, "처음이 낫습니다");
                assertWaits(reverting, ko("editor.away.pending", ko("editor.revert.to", 1)));
                assertThat(reverting.locator(".saved")).not().containsText(HERE);
                type(typing, "끊긴 동안 쓰기만 한 글입니다.");
                assertWaits(typing, AWAY, HERE);
                approving.keyboard().press("a");
                assertThat(approving.locator("#ask")).isVisible();
                approving.keyboard().press("a");
                assertWaits(approving, ko("editor.away.pending", ko("editor.approve.accept")));
            } finally {
                start();
            }
            awaitSaved(saving);
            awaitSaved(onward);
            assertFalse(onward.url().contains(keys.get(1)), "it goes on to the next");
            awaitDone(dismissing, ko("done.dismissed"));
            awaitDone(reverting, ko("done.reverted"));
            awaitDone(approving, ko("done.approved").replace(".", ""));
            assertThat(typing.locator(".saved")).containsText(ko("editor.saved", "").strip());
            assertThat(typing.locator(".next")).isEmpty();
            assertEquals(0, typing.evaluate(STORED), "nothing is left in the browser that the server has");
            assertSaid(keys.get(0), 2, "끊긴 동안 이어 쓴 글입니다.");
            assertSaid(keys.get(1), 2, "저장하고 넘어가는 글입니다.");
            assertEquals(dismissals + 1, script.audit("finding.dismissed"));
            assertEquals(3, newest(keys.get(3)).getInt("revision"));
            assertEquals("approved", newest(keys.get(5)).getString("status"));
            assertEquals("끊긴 동안 쓰기만 한 글입니다.", Desk.body(editor(ben, keys.get(4)), 0).inputValue());
            assertEquals(1, newest(keys.get(4)).getInt("revision"));
        }
    }

    @Test
    void whateverIsAskedForHoldsWhenTheDatabaseIsBack() throws Exception {
        String paused = entry();
        String killed = entry();
        String typed = entry();
        try (BrowserContext ben = signedIn(BEN)) {
            Page page = editor(ben, paused);
            signal("-STOP");
            save(page, "멈춘 동안의 글입니다.");
            assertWaits(page, AWAY, HERE);
            signal("-CONT");
            awaitDone(page, ko("editor.save"));
            assertSaid(paused, 2, "멈춘 동안의 글입니다.");
            Page saving = editor(ben, killed);
            Page typing = editor(ben, typed);
            List<ProcessHandle> gone = processes();
            gone.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle process : gone) {
                process.onExit().get(1, TimeUnit.MINUTES);
            }
            save(saving, "데이터베이스가 없는 동안의 글입니다.");
            type(typing, "데이터베이스가 없는 동안 쓴 글입니다.");
            assertWaits(saving, AWAY, HERE);
            assertWaits(typing, AWAY, HERE);
            database.close();
            database = database();
            awaitSaved(saving);
            assertThat(typing.locator(".saved")).containsText(ko("editor.saved", "").strip());
            assertSaid(killed, 2, "데이터베이스가 없는 동안의 글입니다.");
            assertEquals("데이터베이스가 없는 동안 쓴 글입니다.", Desk.body(editor(ben, typed), 0).inputValue(), "nobody is signed out");
        }
    }

    @Test
    void whatWasDoneWithoutAnAnswerIsDoneOnceAndToldAsDone() throws Exception {
        String reverted = entry();
        String approved = entry();
        String hidden = entry();
        String dismissed = entry();
        String saved = entry();
        correct(reverted, "둘째 판입니다.");
        try (BrowserContext ben = signedIn(BEN)) {
            Page page = editor(ben, reverted);
            line.loseAnswers();
            revert(page, "처음이 낫습니다");
            assertLost(page);
            correct(reverted, "그사이에 다른 사람이 쓴 글입니다.");
            line.mend();
            awaitDone(page, ko("done.reverted"));
            assertSaid(reverted, 4, "그사이에 다른 사람이 쓴 글입니다.");

            Page approving = editor(ben, approved);
            line.loseAnswers();
            approving.keyboard().press("a");
            assertThat(approving.locator("#ask")).isVisible();
            approving.keyboard().press("a");
            assertLost(approving);
            correct(approved, "승인된 뒤에 다른 사람이 쓴 글입니다.");
            type(approving, "승인한 뒤에 쓴 글입니다.");
            line.mend();
            awaitDone(approving, ko("done.approved").replace(".", ""));
            assertEquals(2, newest(approved).getInt("revision"));
            assertEquals("승인한 뒤에 쓴 글입니다.", Desk.body(editor(ben, approved), 0).inputValue(), "what was typed since is a draft");

            Page hiding = editor(ben, hidden);
            line.loseAnswers();
            hiding.locator(".more summary").click();
            hiding.locator("#f-note").fill("확인이 필요합니다");
            hiding.locator("button[value=hide]").click();
            assertLost(hiding);
            Page unhiding = ben.newPage();
            unhiding.navigate(server.address("/admin/entry/" + hidden).toString());
            unhiding.locator(".more summary").click();
            unhiding.locator("button[value=unhide]").click();
            awaitDone(unhiding, ko("done.unhide-done").replace(".", ""));
            line.mend();
            awaitDone(hiding, "숨");
            assertThat(hiding.locator("button[value=hide]")).hasCount(1);
            assertEquals(1, audit("entry.hidden", hidden), "it was not hidden a second time");

            Page dismissing = editor(ben, dismissed);
            int dismissals = script.audit("finding.dismissed");
            line.loseAnswers();
            dismissing.locator(".fine summary").first().click();
            dismissing.locator(".fine input").first().fill("일부러 그렇게 썼습니다");
            dismissing.locator(".fine button:not([data-digit])").first().click();
            assertLost(dismissing);
            line.mend();
            awaitDone(dismissing, ko("done.dismissed"));
            assertEquals(dismissals + 1, script.audit("finding.dismissed"));

            Page saving = editor(ben, saved);
            line.loseAnswers();
            save(saving, "답을 받지 못한 글입니다.");
            assertLost(saving);
            line.mend();
            awaitDone(saving, ko("done.saved-again").replaceFirst("\\..*", ""));
            assertSaid(saved, 2, "답을 받지 못한 글입니다.");
        } finally {
            line.mend();
        }
    }

    @Test
    void aConflictIsDecidedOnceWhateverBecomesOfTheAnswer() throws Exception {
        String key = entry();
        String heading = newest(key).getJsonArray("sections").getJsonObject(0).getString("heading", null);
        script.correct(key, "고침", Map.of("sections", Json.createArrayBuilder().add(section(heading, "사람이 고친 글입니다.")).build()));
        Path file = digests.resolve(DAY + ".md");
        Files.writeString(file, Files.readString(file).replaceAll("text " + number(key) + "\\b", "기계가 다시 쓴 글입니다."));
        try (BrowserContext ben = signedIn(BEN)) {
            Page page = ben.newPage();
            server.await("the import clashes", () -> {
                page.navigate(line.address("/admin/entry/" + key + "/conflict"));
                return page.locator(".clash").count() == 1;
            });
            line.cut();
            page.locator("button[value=theirs]").click();
            assertWaits(page, ko("editor.away.pending", "").replace(".", ""), ko("conflict.away.alone"));
            Chromium.picture(page, "keeping-conflict-away");
            line.loseAnswers();
            page.evaluate("window.dispatchEvent(new Event('online'))");
            page.waitForCondition(() -> line.lost() > 0);
            line.mend();
            awaitDone(page, ko("done.decided").replace(".", ""));
            assertEquals("기계가 다시 쓴 글입니다.", body(key));
            assertEquals(1, audit("entry.decided", key));
        } finally {
            line.mend();
        }
    }

    @Test
    void isSentAtOnceWhenTheNetworkIsBack() throws Exception {
        String key = entry();
        try (BrowserContext ben = signedIn(BEN)) {
            Page page = editor(ben, key);
            ben.setOffline(true);
            save(page, "오프라인에서 쓴 글입니다.");
            page.waitForCondition(() -> page.locator(".next").textContent().matches("1\\d초.*"));
            Instant online = Instant.now();
            ben.setOffline(false);
            awaitSaved(page);
            assertTrue(Duration.between(online, Instant.now()).toSeconds() < 8, "it does not wait for its turn");
            assertSaid(key, 2, "오프라인에서 쓴 글입니다.");
        }
    }

    @Test
    void aBrowserThatIsKilledOffersBackWhatWasTyped(@TempDir Path profile) throws Exception {
        String key = entry();
        String before = body(key);
        BrowserContext ben = Chromium.ofProfile(profile);
        Chromium.signIn(ben, server, BEN, DeskPeople.PASSWORD);
        Page page = editor(ben, key);
        line.cut();
        type(page, "죽기 전에 쓴 글입니다.");
        page.locator("#f-reason").fill("소중한 까닭");
        assertWaits(page, AWAY, HERE);
        // the browser writes its data to disk after a few seconds
        page.waitForTimeout(7_000);
        Chromium.kill(profile);
        line.mend();
        try (BrowserContext again = Chromium.ofProfile(profile)) {
            again.clearCookies();
            Chromium.signIn(again, server, CHO, DeskPeople.PASSWORD);
            Page cho = editor(again, key);
            assertThat(cho.locator(".offered")).isHidden();
            again.clearCookies();
            Chromium.signIn(again, server, BEN, DeskPeople.PASSWORD);
            Page offered = editor(again, key);
            assertThat(offered.locator(".offered")).containsText(ko("editor.copy.found", "").replaceFirst("^\\S* ?", ""));
            assertThat(offered.locator(".offered")).containsText(ko("editor.copy.upon", 1));
            assertEquals(before, Desk.body(offered, 0).inputValue(), "nothing is overwritten before somebody says so");
            offered.locator(".offered summary").click();
            assertThat(offered.locator(".offered dd").last()).containsText("죽기 전에 쓴 글입니다.");
            offered.locator(".offered .put").click();
            assertEquals("죽기 전에 쓴 글입니다.", Desk.body(offered, 0).inputValue());
            assertEquals("소중한 까닭", offered.locator("#f-reason").inputValue());
            type(offered, "불러온 뒤에 더 쓴 글입니다.");
            offered.locator(".offered .undo").click();
            assertEquals(before, Desk.body(offered, 0).inputValue());
            offered.locator(".offered .put").click();
            assertEquals("불러온 뒤에 더 쓴 글입니다.", Desk.body(offered, 0).inputValue(), "what was typed since is offered again");
            assertThat(offered.locator(".saved")).containsText(ko("editor.saved", "").strip());
            assertEquals(0, offered.evaluate(STORED));
            offered.locator(".bar button[value=save]").click();
            awaitSaved(offered);
            assertSaid(key, 2, "불러온 뒤에 더 쓴 글입니다.");
        }
    }

    @Test
    void whatIsOfferedUponANewerVersionIsMergedOrThrownAway() throws Exception {
        String key = entry();
        try (BrowserContext ben = signedIn(BEN)) {
            closeHard(editor(ben, key), "예전 판에 쓴 글입니다.");
            correct(key, "둘째 판입니다.");
            Page page = editor(ben, key);
            assertThat(page.locator(".offered")).containsText(ko("editor.copy.older", 1, 2));
            assertEquals("둘째 판입니다.", Desk.body(page, 0).inputValue());
            page.locator(".offered .put").click();
            page.locator("#f-reason").fill("합침");
            page.locator(".bar button[value=save]").click();
            assertThat(page.locator(".clashes")).isVisible();
            assertSaid(key, 2, "둘째 판입니다.");
            assertThat(page.locator(".offered")).isHidden();
            assertEquals("예전 판에 쓴 글입니다.", Desk.body(page, 0).inputValue());
        }
        String other = entry();
        try (BrowserContext ben = signedIn(BEN)) {
            closeHard(editor(ben, other), "버릴 글입니다.");
            Page page = editor(ben, other);
            page.locator(".offered .drop").click();
            assertThat(page.locator(".offered")).isHidden();
            assertEquals(0, page.evaluate(STORED));
            page.reload();
            assertThat(page.locator(".offered")).isHidden();
        }
    }

    @Test
    void whatIsReplacedByWhatComesBackIsOfferedNext() throws Exception {
        String key = entry();
        try (BrowserContext ben = signedIn(BEN)) {
            closeHard(editor(ben, key), "먼저 쓴 글입니다.");
            Page page = editor(ben, key);
            type(page, "나중에 쓴 글입니다.");
            assertThat(page.locator(".saved")).containsText(ko("editor.saved", "").strip());
            page.locator(".offered summary").click();
            assertThat(page.locator(".offered del")).containsText("나중에");
            line.cut();
            type(page, "서버에 없는 글입니다.");
            assertThat(page.locator(".saved.wrong")).isVisible();
            assertThat(page.locator(".offered del")).containsText("서버에");
            page.locator(".offered .put").click();
            line.mend();
            page.waitForCondition(() -> page.evaluate(STORED).equals(1));
            closeHard(page);
            Page again = editor(ben, key);
            assertEquals("먼저 쓴 글입니다.", Desk.body(again, 0).inputValue());
            again.locator(".offered .put").click();
            assertEquals("서버에 없는 글입니다.", Desk.body(again, 0).inputValue());
        }
    }

    @Test
    void whatTheServerHasIsOfferedToNobody() throws Exception {
        String key = entry();
        try (BrowserContext ben = signedIn(BEN)) {
            Page page = editor(ben, key);
            line.loseAnswers();
            save(page, "저장되었지만 답을 받지 못한 글입니다.");
            assertLost(page);
            page.close();
            line.mend();
            Page again = editor(ben, key);
            assertEquals("저장되었지만 답을 받지 못한 글입니다.", Desk.body(again, 0).inputValue());
            assertThat(again.locator(".offered")).isHidden();
            assertEquals(0, again.evaluate(STORED));
        } finally {
            line.mend();
        }
    }

    @Test
    void saysSoWhereTheBrowserKeepsNothing() throws Exception {
        for (String storage : List.of("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })",
                "Storage.prototype.setItem = function () { throw new DOMException('', 'QuotaExceededError'); }")) {
            String key = entry();
            try (BrowserContext ben = signedIn(BEN)) {
                ben.addInitScript(storage);
                Page page = editor(ben, key);
                line.cut();
                save(page, "이 페이지에만 있는 글입니다.");
                assertWaits(page, AWAY, ko("editor.away.nowhere"));
                line.mend();
                awaitSaved(page);
                assertSaid(key, 2, "이 페이지에만 있는 글입니다.");
            } finally {
                line.mend();
            }
        }
    }

    @Test
    void goesOnWhereSomebodySignsInAgainAndForNobodyElse() throws Exception {
        String key = entry();
        try (BrowserContext browser = signedIn(BEN)) {
            Page page = editor(browser, key);
            browser.clearCookies();
            type(page, "로그아웃된 동안의 글입니다.");
            assertWaits(page, ko("editor.signedout"), HERE);
            Chromium.signIn(browser, server, CHO, DeskPeople.PASSWORD);
            page.evaluate("window.dispatchEvent(new Event('online'))");
            assertWaits(page, ko("editor.account"), HERE);
            Page cho = editor(browser, key);
            assertThat(cho.locator(".draft, .displaced")).hasCount(0);
            assertThat(cho.locator(".offered")).isHidden();
            browser.clearCookies();
            Chromium.signIn(browser, server, BEN, DeskPeople.PASSWORD);
            page.evaluate("window.dispatchEvent(new Event('online'))");
            assertThat(page.locator(".saved")).containsText(ko("editor.saved", "").strip());
            assertEquals("로그아웃된 동안의 글입니다.", Desk.body(editor(browser, key), 0).inputValue());
        }
    }

    @Test
    void whoeverSignsOutLeavesNothingBehindAndIsAskedBefore() throws Exception {
        String key = entry();
        try (BrowserContext cho = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = cho.newPage();
            page.navigate(line.address("/admin/sign-in"));
            page.fill("[id='signIn:name']", CHO);
            page.fill("[id='signIn:password']", DeskPeople.PASSWORD);
            page.click("[id='signIn:go']");
            page.waitForURL("**/admin");
            closeHard(editor(cho, key), "로그아웃하기 전의 글입니다.");
            page.reload();
            page.onceDialog(Dialog::dismiss);
            page.locator("form[data-account] button").click();
            assertEquals(1, page.evaluate(STORED));
            page.onceDialog(dialog -> {
                assertTrue(dialog.message().contains(key), dialog.message());
                dialog.accept();
            });
            page.locator("form[data-account] button").click();
            page.waitForURL("**/sign-in*");
            page.waitForCondition(() -> page.evaluate(STORED).equals(0));
        }
    }

    @Test
    void withoutAScriptThePageThatSaysSoIsReloadedToSendAgain() throws Exception {
        String key = entry();
        try (BrowserContext ben = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", false)) {
            Chromium.signIn(ben, server, BEN, DeskPeople.PASSWORD);
            Page page = editor(ben, key);
            signal("-STOP");
            try {
                save(page, "스크립트 없이 쓴 글입니다.");
                assertThat(page.locator("main")).containsText(ko("error.away.text"));
            } finally {
                signal("-CONT");
            }
            page.waitForCondition(() -> {
                page.reload();
                return page.locator(".told.done").count() == 1;
            });
            assertSaid(key, 2, "스크립트 없이 쓴 글입니다.");
        }
    }

    @Test
    void everyStateLooksRight() throws Exception {
        String key = entry();
        String other = entry();
        for (String language : List.of("ko-KR", "en-US")) {
            try (BrowserContext ben = Chromium.context(1440, ColorScheme.LIGHT, language, true)) {
                Chromium.signIn(ben, server, BEN, DeskPeople.PASSWORD);
                Page page = editor(ben, key);
                type(page, "서버에 있는 글입니다. " + language);
                assertThat(page.locator(".saved")).containsText("KST");
                line.cut();
                save(page, "끊긴 동안 저장한 글입니다. " + language);
                assertThat(page.locator(".saved.wrong")).isVisible();
                pictures(page, "keeping-away-" + language.substring(0, 2));
                closeHard(page);
                Page offered = editor(ben, key);
                offered.locator(".offered summary").click();
                pictures(offered, "keeping-offered-" + language.substring(0, 2));
                Page full = editor(ben, key);
                full.route("**/typing*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("X-Outage", "disk"))));
                type(full, "디스크가 가득 찼을 때의 글입니다. " + language);
                assertThat(full.locator(".saved.wrong")).containsText(language.equals("ko-KR") ? ko("desk.disk.full") : en("desk.disk.full"));
                pictures(full, "keeping-full-" + language.substring(0, 2));
                full.close();
                closeHard(editor(ben, other), "예전 판에 쓴 글입니다. " + language);
                correct(other, "새 판입니다. " + language);
                Page older = editor(ben, other);
                older.locator(".offered summary").click();
                pictures(older, "keeping-older-" + language.substring(0, 2));
            } finally {
                line.mend();
            }
        }
    }

    private static void pictures(Page page, String name) {
        for (String theme : List.of("light", "dark")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(theme.toUpperCase())));
            for (int width : new int[] {1440, 390}) {
                Chromium.resize(page, width);
                Chromium.assertFits(page, name + " at " + width);
                Chromium.picture(page, name + "-" + width + "-" + theme);
                // what the bar at the bottom covers is not a target there
                page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
                Chromium.assertAccessible(page, name + " at " + width + " in " + theme);
                page.evaluate("window.scrollTo(0, 0)");
            }
        }
    }

    /** Types while the connection is down, and closes the page before it is restored. */
    private static void closeHard(Page page, String text) {
        line.cut();
        type(page, text);
        assertThat(page.locator(".saved.wrong")).isVisible();
        closeHard(page);
    }

    private static void closeHard(Page page) {
        page.evaluate("navigator.sendBeacon = () => false");
        page.close();
        line.mend();
    }

    private static void revert(Page page, String why) {
        Locator first = page.locator(".revisions li").last();
        first.locator("summary").click();
        first.locator("input[name=note]").fill(why);
        first.locator("button[value=revert]").click();
    }

    private static void save(Page page, String text) {
        type(page, text);
        page.locator("#f-reason").fill("끊김");
        page.locator(".bar button[value=save]").click();
    }

    private static void type(Page page, String text) {
        Desk.body(page, 0).fill(text);
    }

    private static void assertWaits(Page page, String... says) {
        for (String one : says) {
            assertThat(page.locator(".saved.wrong[role=status]")).containsText(one);
        }
        assertThat(page.locator(".next")).not().isEmpty();
    }

    private static void assertLost(Page page) {
        assertThat(page.locator(".saved.wrong")).containsText(AWAY);
        assertTrue(line.lost() > 0);
    }

    /**
     * If a response of the server is too late, as may happen just after its start, the page sends again, and learns that the text was
     * saved.
     */
    private static void awaitSaved(Page page) {
        assertThat(page.locator(".told.done")).containsText(Pattern.compile(Stream.of("done.saved", "done.saved-again")
                .map(key -> ko(key).replaceFirst("\\..*", "")).collect(Collectors.joining("|"))));
    }

    private static void awaitDone(Page page, String what) {
        assertThat(page.locator(".told.done")).containsText(what);
    }

    private static void assertSaid(String key, int revision, String text) throws IOException {
        assertEquals(revision, newest(key).getInt("revision"));
        assertEquals(text, body(key));
    }

    private static void correct(String key, String text) throws IOException, InterruptedException {
        JsonObject section = newest(key).getJsonArray("sections").getJsonObject(0);
        script.correct(key, "다른 사람", Map.of("sections", Json.createArrayBuilder().add(section(section.getString("heading", null), text)).build()));
    }

    private static JsonObject section(String heading, String body) {
        var section = Json.createObjectBuilder().add("body", body);
        return (heading == null ? section.addNull("heading") : section.add("heading", heading)).build();
    }

    private static JsonObject newest(String key) throws IOException {
        return script.newest(key).getJsonObject("summary");
    }

    private static String body(String key) throws IOException {
        return newest(key).getJsonArray("sections").getJsonObject(0).getString("body");
    }

    private static int audit(String action, String key) throws IOException {
        return script.audit(action + "&q=" + key);
    }

    private static String entry() {
        return DAY + "/2103.%05d".formatted(1000 + ENTRY.incrementAndGet());
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.length() - 3));
    }

    private static BrowserContext signedIn(String name) {
        BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true);
        Chromium.signIn(context, server, name, DeskPeople.PASSWORD);
        return context;
    }

    private static Page editor(BrowserContext context, String key) {
        Page page = context.newPage();
        page.navigate(line.address("/admin/entry/" + key));
        page.locator("#editor").waitFor();
        return page;
    }

    private static void start() throws IOException {
        server.start(Map.of("DAILYPAPERS_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "DAILYPAPERS_DB_USER", "postgres",
                "DAILYPAPERS_IMPORT_DIR", digests.toString(), "DAILYPAPERS_ADMIN_PASSWORD", DeskPeople.PASSWORD)).awaitReady();
    }

    private static EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false).start();
    }

    /** The main process of the database, followed by its children. */
    private static List<ProcessHandle> processes() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants())).toList();
    }

    private static void signal(String signal) throws IOException, InterruptedException {
        for (ProcessHandle process : processes()) {
            assertEquals(0, new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor());
        }
    }

}
