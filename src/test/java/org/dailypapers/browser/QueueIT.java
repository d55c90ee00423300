package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What editors do with findings, starting from the queue, in a real browser. Each test has entries of its own. */
@OnDesk
class QueueIT {

    private static final String DAY = "2023-12-21";
    private static final String OTHER_DAY = "2023-11-24";
    private static final String FIRST = "알파카라는 새로운 언어 모델을 제안하며, 학습에 쓴 자료와 코드를 모두 공개합니다.";
    private static final String SECOND = "알파카는 한국어를 비롯한 여러 언어를 함께 이해하고 자연스럽게 답합니다.";
    private static final String NEW = FIRST + " " + SECOND;
    private static final String PRINTED = "['" + FIRST + "', '" + SECOND + "']";
    private static final String DETAILS = "알파카는 두 단계로 학습합니다. 첫 단계에서는 많은 글을 읽으며 다음 낱말을 맞히고, 둘째 단계에서는 사람이 고른 질문에 답하는 법을 배웁니다.";
    private static final String RESULTS = "알파카는 널리 쓰이는 여러 시험에서 크기가 비슷한 이전 모델보다 높은 점수를 얻었고, 특히 긴 글을 읽고 답하는 시험에서 차이가 컸습니다.";
    /** How many pages a person can read and leave in a minute, at five seconds each. */
    private static final int PAGES_OF_A_MINUTE = 12;

    private final Desk desk;
    private Script script;

    QueueIT(Desk desk) throws IOException {
        this.desk = desk;
    }

    @BeforeAll
    static void browser() {
        Chromium.require();
    }

    @Test
    void threeFindingsAreMendedByKeysAndClicks() throws Exception {
        write(DAY, 0, "Alpaca keyword", 30, PRINTED, "Ada Byron");
        write(DAY, 1, "Alpaca keyword", 20, NEW, "Ada Byron", "+");
        write(DAY, 2, "Alpaca keyword", 10, NEW + " **굵은 글씨가 닫히지 않습니다.", "Ada Byron");
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = ben.newPage();
            openQueue(page, "q=keyword", 3);
            AtomicInteger pages = new AtomicInteger();
            page.onLoad(loaded -> pages.incrementAndGet());
            assertThat(page.locator(".queue > li").first()).containsText(ko("check.printed-list.title"));
            page.locator("a.button").click();
            assertThat(page.locator(".finding .fix del").first()).isVisible();
            assertThat(page.locator("#source mark")).hasCount(0);
            page.keyboard().press("f");
            assertThat(page.locator(".finding .fixed")).hasText(ko("finding.fixed.here"));
            assertEquals(NEW, Desk.body(page, 0).inputValue());
            assertEquals(ko("check.printed-list.fixed") + " / " + en("check.printed-list.fixed"), page.locator("#f-reason").inputValue());
            page.keyboard().press("Enter");
            done(page, ko("done.saved"));
            assertThat(page.locator(".finding")).hasCount(1);
            page.locator(".finding button[value^='fix:']").click();
            page.locator("button[value=save-next]:visible").click();
            done(page, ko("done.saved"));
            assertThat(page.locator(".finding q").first()).containsText("**");
            page.keyboard().press("f");
            assertThat(page.locator(".finding .fixed")).hasText(ko("finding.fixed.here"));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".finding")).hasCount(0);
            done(page, ko("done.saved"));
            assertThat(page.locator(".notices")).containsText(ko("editor.queue.done"));
            page.locator("nav.steps a").first().click();
            assertThat(page.locator(".blank")).isVisible();
            assertTrue(pages.get() > 3 && pages.get() <= PAGES_OF_A_MINUTE, pages + " pages for three findings");
        }
        assertEquals(NEW, text(DAY, 0));
        assertEquals(1, entry(DAY, 1).getJsonArray("authors").size());
        assertEquals("굵은 글씨가 닫히지 않습니다.", text(DAY, 2).substring(NEW.length() + 1));
    }

    @Test
    void manyAreMendedAfterALookAndTakenBack() throws Exception {
        for (int i = 3; i < 6; i++) {
            write(DAY, i, "Alpaca manyword", i, PRINTED, "Ada Byron");
        }
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = ben.newPage();
            openQueue(page, "q=manyword&severity=error", 3);
            page.locator(".tally a[href*='check=printed-list']").click();
            page.locator(".batch summary").click();
            page.locator(".batch a[href*='act=fix']").click();
            assertThat(page.locator(".effect")).containsText("3편");
            assertThat(page.locator(".samples > li")).hasCount(3);
            assertThat(page.locator(".samples del").first()).isVisible();
            look(page, "bulk");
            page.locator("[id='bulk:go']").click();
            assertThat(page.locator(".effect")).containsText(ko("bulk.state.DONE"));
            assertEquals(NEW, text(DAY, 4));
            page.locator("button[name='undo:go']").click();
            assertThat(page.locator(".effect")).containsText(ko("bulk.state.UNDONE"));
            assertEquals(PRINTED, text(DAY, 4));
            look(page, "bulk-undone");
        }
    }

    @Test
    void whatIsFineIsSaidByKeysAndCanBeTakenBack() throws Exception {
        write(OTHER_DAY, 0, "Alpaca fineword", 3, NEW + " **굵은 글씨가 닫히지 않습니다.", "Ada Byron");
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = ben.newPage();
            openQueue(page, "q=fineword", 1);
            page.locator("a.button").click();
            Desk.body(page, 1).fill(DETAILS + " 쓰던 글입니다.");
            page.keyboard().press("Escape");
            page.keyboard().press("d");
            page.keyboard().type("일부러 그렇게 썼습니다");
            page.keyboard().press("Enter");
            done(page, ko("done.dismissed"));
            assertEquals(DETAILS + " 쓰던 글입니다.", Desk.body(page, 1).inputValue());
            assertThat(page.locator(".finding")).hasCount(0);
            assertThat(page.locator(".fines li")).containsText("일부러 그렇게 썼습니다");
            page.locator(".fines button").click();
            done(page, ko("done.recalled"));
            assertThat(page.locator(".finding")).hasCount(1);
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).containsText(ko("finding.fine"));
        }
    }

    @Test
    void whatIsTypedForOneFindingOutlivesTheFixOfAnother() throws Exception {
        write(OTHER_DAY, 3, "Alpaca otherword", 3, NEW + " **굵은 글씨가 닫히지 않습니다.", "Ada Byron", "+");
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = ben.newPage();
            openQueue(page, "q=otherword", 1);
            page.locator("a.button").click();
            Locator bold = page.locator("#sections .finding");
            bold.locator("summary").click();
            bold.locator("input").fill("일부러 그렇게 썼습니다");
            assertThat(page.locator(".saved")).containsText("임시 저장됨");
            page.reload();
            assertThat(bold.locator("input")).hasValue("일부러 그렇게 썼습니다");
            page.locator(".finding button[value^='fix:']").first().click();
            assertThat(page.locator(".finding .fixed").first()).hasText(ko("finding.fixed.here"));
            assertThat(bold.locator("input")).hasValue("일부러 그렇게 썼습니다");
            bold.locator("input").press("Enter");
            done(page, ko("done.dismissed"));
            assertThat(page.locator("#sections .finding")).hasCount(0);
            assertThat(page.locator("#f-authors")).hasValue("Ada Byron");
        }
    }

    @Test
    void theReadersViewLeadsToTheFinding() throws Exception {
        write(OTHER_DAY, 4, "Alpaca viewword", 3, NEW + " **굵은 글씨가 닫히지 않습니다.", "Ada Byron");
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = ben.newPage();
            page.setViewportSize(390, 800);
            openQueue(page, "q=viewword", 1);
            page.locator("a.button").click();
            page.locator("[role=tab][aria-controls=preview]").click();
            assertThat(page.locator("#preview mark")).hasText("**굵은 글씨가 닫히지 않습니다.");
            page.locator("#preview a.found").click();
            assertThat(page.locator("#sections .finding")).isFocused();
            page.locator("[role=tab][aria-controls=form]").click();
            Desk.body(page, 0).fill(PRINTED);
            assertThat(page.locator("#preview mark")).hasText(PRINTED);
            assertThat(page.locator("#preview a.found")).hasCount(0);
        }
    }

    @Test
    void theLastActIsUndoneByAKey() throws Exception {
        write(OTHER_DAY, 5, "Alpaca undoword", 9, NEW + " **굵은 글씨가 닫히지 않습니다.", "Ada Byron");
        String before = Integer.toString(entry(OTHER_DAY, 5).getJsonObject("summary").getInt("revision") - 1);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = ben.newPage();
            openQueue(page, "q=undoword", 1);
            page.locator("a.button").click();
            assertThat(page.locator(".finding.current")).isVisible();
            assertThat(page.locator("#preview .after")).isHidden();
            page.keyboard().press("a");
            assertThat(page.locator("#ask button").first()).isFocused();
            page.keyboard().press("a");
            done(page, ko("done.approved"));
            assertEquals("approved", status(5));
            assertThat(page.locator(".take-back")).containsText("Alpaca undoword 5");
            page.keyboard().press("u");
            done(page, ko("done.taken-back"));
            assertEquals("corrected", status(5));
            assertThat(page.locator("h1")).containsText("Alpaca undoword 5");
            assertThat(page.locator(".finding")).hasCount(1);
            page.keyboard().press("r");
            assertThat(page.locator("#preview .after .told")).hasText(ko("editor.after.shown", before));
            page.keyboard().press("Enter");
            assertThat(page.locator("#f-note")).isFocused();
            assertThat(page.locator("#f-note-missing")).hasText(ko("editor.note.missing"));
            page.locator("#f-note").fill("다른 논문의 요약입니다");
            page.locator("#f-note").press("Enter");
            done(page, ko("done.returned-shown", before));
            page.locator(".take-back button").click();
            done(page, ko("done.taken-back"));
            assertEquals("corrected", status(5));
        }
    }

    @Test
    void aMissingSectionIsWrittenAndAllOfAKindAreFixed() throws Exception {
        Map<String, JsonValue> members = members("Alpaca writeword", 9, 5, "Ada Byron");
        members.put("sections", Script.sections("What's New", NEW + " **굵은 글씨가 닫히지 않습니다.", "Performance Highlights", RESULTS + " **여기도 닫히지 않습니다."));
        script.correct(key(OTHER_DAY, 5), "시험", members);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = ben.newPage();
            openQueue(page, "q=writeword", 1);
            page.locator("a.button").click();
            page.locator(".finding:has([data-do=write])").focus();
            page.locator(".finding:has([data-do=write])").evaluate("card => card.classList.add('current')");
            page.locator("[data-do=write]").click();
            assertThat(page.locator("#sections [name=heading]").nth(1)).hasValue("Technical Details");
            assertThat(Desk.body(page, 1)).isFocused();
            page.keyboard().type(DETAILS);
            page.locator("button[value=save]").click();
            assertThat(page.locator("#f-reason")).isFocused();
            page.keyboard().type("섹션 씀");
            page.keyboard().press("Enter");
            done(page, ko("done.saved"));
            assertThat(page.locator("[data-do=write]")).hasCount(0);
            page.locator("button[value^='fix-all:']").first().click();
            assertThat(page.locator(".notices")).containsText(ko("finding.fixed"));
            assertThat(page.locator(".finding")).hasCount(0);
            assertEquals(NEW + " 굵은 글씨가 닫히지 않습니다.", Desk.body(page, 0).inputValue());
            assertEquals(RESULTS + " 여기도 닫히지 않습니다.", Desk.body(page, 2).inputValue());
        }
    }

    private String status(int number) throws IOException {
        return entry(OTHER_DAY, number).getJsonObject("summary").getString("status");
    }

    @Test
    void looksRightAndIsAccessible() throws Exception {
        write(OTHER_DAY, 1, "Alpaca lookword", 9, PRINTED, "Ada Byron", "+");
        write(OTHER_DAY, 2, "Alpaca lookword with a title that goes on and on", 8, NEW + " **굵은 글씨가 닫히지 않습니다.", "Ada Byron", "Ada Byron");
        try (BrowserContext ada = desk.signedIn(Desk.ADMIN)) {
            Page page = ada.newPage();
            page.navigate(desk.address("/admin/queue"));
            page.locator(".queue button[name='claim:take']").first().click();
            done(page, "30분");
            look(page, "queue");
            openQueue(page, "q=lookword&lang=en", 2);
            look(page, "queue-english");
            page.locator("a.button").click();
            page.locator(".fine summary").first().click();
            look(page, "finding-english");
            page.navigate(page.url().replace("&lang=en", ""));
            look(page, "finding");
            page.navigate(desk.address("/admin/checks"));
            look(page, "checks");
            page.navigate(desk.address("/admin/progress"));
            look(page, "progress");
            page.navigate(desk.address("/admin/queue?q=nothing-like-that"));
            look(page, "queue-none");
            page.navigate(desk.address("/admin"));
            assertThat(page.locator(".desk-begin a.button")).isVisible();
            assertThat(page.locator(".work")).containsText(ko("desk.last"));
            look(page, "desk");
        }
    }

    /** Opens the queue and waits for the entries: what a script has just changed is checked in the background. */
    private void openQueue(Page page, String query, int entries) throws Exception {
        desk.server().await(entries + " entries are in the queue of " + query, () -> {
            page.navigate(desk.address("/admin/queue?" + query));
            return page.locator(".queue > li").count() == entries;
        });
    }

    private static void look(Page page, String name) {
        for (String theme : List.of("light", "dark")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(theme.toUpperCase())));
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, 900);
                Chromium.assertFits(page, name + " at " + width);
                Chromium.picture(page, name + "-" + width + "-" + theme);
                if (width == 1440 == theme.equals("light")) {
                    Chromium.assertAccessible(page, name + " at " + width + " in " + theme);
                }
            }
        }
        page.setViewportSize(1440, 900);
    }

    private static void done(Page page, String what) {
        Locator told = page.locator(".told.done");
        assertThat(told).containsText(what);
    }

    private void write(String day, int number, String title, int votes, String text, String... authors) throws Exception {
        Map<String, JsonValue> members = members(title, votes, number, authors);
        members.put("sections", Script.sections("What's New", text, "Technical Details", DETAILS, "Performance Highlights", RESULTS));
        script.correct(key(day, number), "시험", members);
    }

    private Map<String, JsonValue> members(String title, int votes, int number, String... authors) throws IOException {
        if (script == null) {
            script = new Script(desk.server(), Desk.ADMIN, Desk.PASSWORD);
        }
        JsonArrayBuilder names = Json.createArrayBuilder(List.of(authors));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("title", Json.createValue(title + " " + number));
        members.put("votes", Json.createValue(votes));
        members.put("authors", names.build());
        members.put("thumbnail", Json.createValue("https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.00001.png"));
        return members;
    }

    private String key(String day, int number) throws IOException {
        return day + "/" + entry(day, number).getString("arxivId");
    }

    private JsonObject entry(String day, int number) throws IOException {
        return desk.server().json("/api/v1/digests/" + day).getJsonArray("papers").getJsonObject(number);
    }

    private String text(String day, int number) throws IOException {
        return entry(day, number).getJsonObject("summary").getJsonArray("sections").getJsonObject(0).getString("body");
    }
}
