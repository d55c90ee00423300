package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonObject;
import org.dailypapers.digest.keep.DigestFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What editors do, and what happens to what they type, in real browsers. Each test has an entry of its own. */
@OnDesk
class EditorIT {

    private static final String OWN_DAY = "2022-02-02";
    private static final List<String> DAYS = List.of("2024-11-15", "2024-11-14", "2023-11-24");

    private final Desk desk;

    EditorIT(Desk desk) {
        this.desk = desk;
    }

    @BeforeAll
    static void browser() {
        Chromium.require();
    }

    @Test
    void isCorrectedApprovedAndRevertedWithTheKeyboardAlone() throws IOException {
        String key = entry(0);
        String machine = published(key).getJsonArray("sections").getJsonObject(0).getString("body");
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR); BrowserContext reader = desk.reader()) {
            Page page = desk.editor(ben, key);
            page.keyboard().press("Alt+ArrowDown");
            page.keyboard().press("Control+End");
            page.keyboard().type(" 사람이 덧붙인 문장입니다.");
            page.keyboard().press("Alt+KeyR");
            page.keyboard().type("빠진 문장");
            page.keyboard().press("Control+KeyS");
            awaitDone(page, "저장했습니다");
            assertEquals("corrected", published(key).getString("status"));
            page.keyboard().press("a");
            assertThat(page.locator("#ask")).containsText(ko("editor.approve.accept"));
            page.keyboard().press("a");
            awaitDone(page, "승인했습니다");
            Page seen = reader.newPage();
            seen.navigate(desk.address("/paper/" + key.substring(11)));
            assertThat(seen.locator("main")).containsText("사람이 덧붙인 문장입니다.");
            assertThat(seen.locator("main .badge.approved").first()).isVisible();
            assertThat(seen.locator("main")).containsText("빠진 문장");
            assertThat(seen.locator("main")).containsText("벤");
            page = desk.editor(ben, key);
            page.locator(".revisions li").last().locator("summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("처음 글이 낫습니다");
            page.keyboard().press("Enter");
            awaitDone(page, ko("done.reverted"));
        }
        assertEquals(machine, published(key).getJsonArray("sections").getJsonObject(0).getString("body"));
        assertEquals("machine", published(key).getString("status"));
        assertEquals(3, published(key).getInt("revision"));
    }

    @Test
    void twoWhoTypeInTheSameFieldLoseNoWord() throws IOException {
        String key = entry(1);
        try (BrowserContext ada = desk.signedIn(Desk.ADMIN); BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page first = desk.editor(ada, key);
            Page second = desk.editor(ben, key);
            String before = Desk.body(first, 0).inputValue();
            save(first, 0, before + " 에이다가 쓴 문장입니다.", "에이다");
            press(second, 0, before.replaceFirst("\\S+", "벤이쓴낱말"), "벤");
            assertThat(second.locator(".clashes")).isVisible();
            String page = second.locator("body").textContent() + String.join("", second.locator("textarea").all().stream()
                    .map(Locator::inputValue).toList());
            assertTrue(page.contains("에이다가 쓴 문장입니다.") && page.contains("벤이쓴낱말"));
            assertEquals(2, published(key).getInt("revision"), "nothing is saved before somebody decides");
            assertThat(second.locator(".displaced, .draft")).hasCount(0);
            type(second, 0, Desk.body(second, 0).inputValue() + " 벤이 고른 글입니다.");
            assertThat(second.locator(".saved")).containsText("임시 저장됨");
            second.locator("button[value=save]").click();
            awaitDone(second, "저장했습니다");
            assertThat(second.locator(".displaced, .draft")).hasCount(0);
            assertEquals(3, published(key).getInt("revision"));
            assertTrue(bodyOf(key, 0).contains("벤이쓴낱말"));
        }
    }

    @Test
    void oneClickKeepsEitherSide() throws IOException {
        String key = entry(2);
        try (BrowserContext ada = desk.signedIn(Desk.ADMIN); BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page first = desk.editor(ada, key);
            Page second = desk.editor(ben, key);
            save(first, 0, "에이다의 글입니다.", "에이다");
            press(second, 0, "벤의 글입니다.", "벤");
            Locator clash = second.locator(".clash");
            assertThat(clash.locator("ins").first()).isVisible();
            for (String theme : List.of("light", "dark")) {
                second.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(theme.toUpperCase())));
                for (int width : new int[] {1440, 390}) {
                    second.setViewportSize(width, 900);
                    Chromium.assertFits(second, "conflict at " + width);
                    Chromium.picture(second, "conflict-" + width + "-" + theme);
                    Chromium.assertAccessible(second, "conflict at " + width + " in " + theme);
                }
            }
            second.setViewportSize(1440, 900);
            clash.locator("[data-side=theirs]").click();
            assertEquals("에이다의 글입니다.", Desk.body(second, 0).inputValue());
            clash.locator("[data-side=mine]").click();
            assertEquals("벤의 글입니다.", Desk.body(second, 0).inputValue());
        }
    }

    @Test
    void eitherSideCanBeTakenWhateverWasRemovedOrMoved() throws IOException {
        String key = entry(12);
        try (BrowserContext ada = desk.signedIn(Desk.ADMIN); BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page first = desk.editor(ada, key);
            Page second = desk.editor(ben, key);
            first.locator(".meta summary").click();
            first.locator("#f-votes").fill("");
            save(first, 1, "에이다가 고친 둘째 부분입니다.", "에이다");
            second.locator(".meta summary").click();
            second.locator("#f-votes").fill("77");
            Desk.body(second, 1).focus();
            second.keyboard().press("Alt+Delete");
            second.locator("#f-reason").fill("벤");
            second.locator("button[value=save]").click();
            assertThat(second.locator(".clash")).hasCount(2);
            Locator votes = second.locator(".clash").first();
            votes.locator("[data-side=theirs]").click();
            assertEquals("", second.locator("#f-votes").inputValue());
            votes.locator("[data-side=mine]").click();
            assertEquals("77", second.locator("#f-votes").inputValue());
            Locator section = second.locator(".clash").last();
            int parts = second.locator(".part").count();
            assertEquals("true", section.locator("[data-side=theirs]").getAttribute("aria-pressed"), "what stands in the form");
            section.locator("[data-side=mine]").click();
            assertThat(second.locator(".part")).hasCount(parts - 1);
            section.locator("[data-side=theirs]").click();
            assertEquals("에이다가 고친 둘째 부분입니다.", Desk.body(second, 1).inputValue());
            section.locator("[data-side=mine]").click();
            second.locator("button[value=save]").click();
            awaitDone(second, "저장했습니다");
            assertEquals(parts - 1, published(key).getJsonArray("sections").size());
        }
    }

    @Test
    void noButtonBesideTheEditorTouchesWhatIsTyped() throws IOException {
        String key = entry(13);
        try (BrowserContext ada = desk.signedIn(Desk.ADMIN); BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            save(desk.editor(ada, key), 0, "둘째 판입니다.", "에이다");
            Page page = desk.editor(ben, key);
            type(page, 0, "소중한 초안입니다.");
            assertThat(page.locator(".saved")).containsText("임시 저장됨");
            save(desk.editor(ada, key), 0, "셋째 판입니다.", "에이다");
            Locator first = page.locator(".revisions li").last();
            first.locator("summary").click();
            first.locator("input[name=note]").fill("되돌림");
            first.locator("button[value=revert]").click();
            assertThat(page.locator(".told[role=alert]")).containsText("3");
            assertEquals("소중한 초안입니다.", Desk.body(page, 0).inputValue());
            page.close();
            assertEquals("소중한 초안입니다.", Desk.body(desk.editor(ben, key), 0).inputValue());
        }
    }

    @Test
    void aPageThatDoesNotKnowOfADraftLeavesItAlone() throws IOException {
        String key = entry(14);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page laptop = desk.editor(ben, key);
            Page phone = desk.editor(ben, key);
            type(phone, 0, "전화기로 쓴 긴 글입니다.");
            assertThat(phone.locator(".saved")).containsText("임시 저장됨");
            phone.close();
            type(laptop, 1, "노트북으로 고친 낱말입니다.");
            laptop.locator("#f-reason").fill("낱말");
            laptop.locator("button[value=save]").click();
            awaitDone(laptop, "저장했습니다");
            laptop.locator(".displaced button").click();
            laptop.locator(".draft").waitFor();
            assertEquals("전화기로 쓴 긴 글입니다.", Desk.body(laptop, 0).inputValue());
        }
    }

    @Test
    void savingIsTriedAgainUntilTheServerIsBack() throws Exception {
        String key = entry(15);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            ben.setOffline(true);
            type(page, 0, "끊긴 동안의 글입니다.");
            page.locator("#f-reason").fill("끊김");
            page.keyboard().press("Control+KeyS");
            assertThat(page.locator(".saved.wrong[role=status]")).containsText("서버가 응답하지 않습니다");
            assertEquals("끊긴 동안의 글입니다.", Desk.body(page, 0).inputValue());
            type(page, 0, "끊긴 동안 이어 쓴 글입니다.");
            ben.setOffline(false);
            awaitDone(page, "저장했습니다");
            assertEquals("끊긴 동안 이어 쓴 글입니다.", bodyOf(key, 0));
            assertEquals(2, published(key).getInt("revision"));
            assertThat(page.locator(".displaced, .draft")).hasCount(0);
        }
    }

    @Test
    void aSaveWhoseAnswerIsLostMakesOneRevision() throws Exception {
        String key = own(0);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            AtomicInteger sent = new AtomicInteger();
            page.route(url -> url.endsWith("/admin/entry/" + key), route -> {
                if (!route.request().method().equals("POST")) {
                    route.resume();
                } else if (sent.incrementAndGet() == 1) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            List<String> answers = new ArrayList<>();
            page.onResponse(answer -> answers.add(answer.request().method() + " " + answer.status() + " " + answer.url()));
            press(page, 0, "답을 받지 못한 글입니다.", "끊김");
            awaitDone(page, "이미 저장되었습니다");
            assertEquals(2, sent.get(), answers.toString());
            assertEquals(2, published(key).getInt("revision"));
            assertEquals("답을 받지 못한 글입니다.", bodyOf(key, 0));
            assertThat(page.locator(".displaced, .draft, .clashes")).hasCount(0);
        }
    }

    @Test
    void aHeldKeySavesOnce() throws IOException {
        String key = own(1);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            AtomicInteger sent = new AtomicInteger();
            page.onRequest(request -> sent.addAndGet(request.method().equals("POST") && request.url().endsWith(key) ? 1 : 0));
            type(page, 0, "오래 누른 글입니다.");
            page.locator("#f-reason").fill("오래 누름");
            page.keyboard().down("Control");
            for (int i = 0; i < 20; i++) {
                page.keyboard().down("KeyS");
            }
            awaitDone(page, "저장했습니다");
            page.keyboard().down("KeyS");
            page.keyboard().up("KeyS");
            page.keyboard().up("Control");
            assertEquals(1, sent.get());
            assertEquals(2, published(key).getInt("revision"));
            type(page, 0, "두 번 누른 글입니다.");
            page.locator("#f-reason").fill("두 번 누름");
            page.locator("button[value=save]").dblclick();
            assertThat(page.locator("h1")).containsText(ko("paper.revision", "3"));
            assertEquals(3, published(key).getInt("revision"));
        }
    }

    @Test
    void whatComesAfterASaveOrADiscardMakesNoDraft() throws IOException {
        String key = own(2);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> {
                String data = request.postData();
                if (request.url().endsWith("/typing") && data != null && data.contains("typed=yes")) {
                    sent.add(data);
                }
            });
            type(page, 0, "저장하기 전의 글입니다.");
            assertThat(page.locator(".saved")).containsText("임시 저장됨");
            save(page, 0, "저장한 글입니다.", "고침");
            assertNothingComes(page, key, sent);
            type(page, 0, "버릴 글입니다.");
            assertThat(page.locator(".saved")).containsText("임시 저장됨");
            page.reload();
            page.locator("button[value=discard]").click();
            page.locator("button[value=undo]").waitFor();
            assertNothingComes(page, key, sent);
        }
    }

    private void assertNothingComes(Page page, String key, List<String> sent) {
        String address = desk.address("/admin/entry/" + key);
        for (String late : sent) {
            String answer = page.request().post(address + "/typing", RequestOptions.create().setData(late)
                    .setHeader("Content-Type", "application/x-www-form-urlencoded").setHeader("Origin", desk.address("")).setHeader("X-Requested-With", "fetch")).text();
            assertTrue(answer.contains("\"late\":true"), answer);
        }
        assertFalse(sent.isEmpty());
        page.navigate(address);
        assertThat(page.locator(".displaced, .draft")).hasCount(0);
        assertEquals("저장한 글입니다.", Desk.body(page, 0).inputValue());
    }

    @Test
    void twoPagesOfOnePersonThatKeepOpenLoseNothing() throws IOException {
        String key = own(3);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page first = desk.editor(ben, key);
            Page second = desk.editor(ben, key);
            type(first, 0, "첫 창의 글입니다.");
            assertThat(first.locator(".saved")).containsText("임시 저장됨");
            save(second, 0, "둘째 창의 글입니다.", "고침");
            type(first, 0, "첫 창에서 이어 쓴 글입니다.");
            Page later = ben.newPage();
            for (int i = 0; i < 50 && (i == 0 || !Desk.body(later, 0).inputValue().equals("첫 창에서 이어 쓴 글입니다.")); i++) {
                later.waitForTimeout(100);
                later.navigate(desk.address("/admin/entry/" + key));
            }
            assertEquals("첫 창에서 이어 쓴 글입니다.", Desk.body(later, 0).inputValue());
            assertThat(later.locator(".displaced")).hasCount(0);
        }
    }

    @Test
    void returnsByKeysAndRemovesSectionsOnlyWhereTheyStand() throws IOException {
        String key = entry(16);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            int parts = page.locator(".part").count();
            page.locator("#f-reason").focus();
            for (String press : List.of("Alt+Backspace", "Alt+Delete", "Alt+Enter", "Alt+KeyJ")) {
                page.keyboard().press(press);
            }
            assertThat(page.locator(".part")).hasCount(parts);
            Desk.body(page, 0).focus();
            page.keyboard().press("Alt+Delete");
            page.keyboard().press("Alt+Delete");
            page.locator("[data-do=restore]").click();
            page.locator("[data-do=restore]").click();
            assertThat(page.locator(".part")).hasCount(parts);
            assertThat(page.locator(".removed")).isEmpty();
            page.reload();
            page.keyboard().press("r");
            page.keyboard().type("출처를 확인해 주세요");
            page.keyboard().press("Enter");
            awaitDone(page, ko("done.returned"));
        }
        assertTrue(papers(key.substring(0, 10)).stream().noneMatch(paper -> key.endsWith(paper.getString("arxivId"))),
                "readers see nothing of what was sent back");
    }

    @Test
    void twoWhoTypeInDifferentSectionsAreMerged() throws IOException {
        for (boolean turned : new boolean[] {false, true}) {
            String key = entry(turned ? 4 : 3);
            try (BrowserContext ada = desk.signedIn(Desk.ADMIN); BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
                Page first = desk.editor(ada, key);
                Page second = desk.editor(ben, key);
                save(first, turned ? 1 : 0, "에이다의 부분입니다.", "에이다");
                press(second, turned ? 0 : 1, "벤의 부분입니다.", "벤");
                assertThat(second.locator(".clashes")).isVisible();
                assertThat(second.locator(".clash")).hasCount(0);
                second.locator("button[value=save]").click();
                awaitDone(second, "저장했습니다");
                assertEquals("에이다의 부분입니다.", bodyOf(key, turned ? 1 : 0));
                assertEquals("벤의 부분입니다.", bodyOf(key, turned ? 0 : 1));
            }
        }
    }

    @Test
    void typingOutlivesASignInThatEnded() throws IOException {
        String key = entry(5);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            type(page, 0, "로그인이 끝나기 전의 글입니다.");
            assertThat(page.locator(".saved")).containsText("임시 저장됨");
            ben.clearCookies();
            press(page, 0, "로그인이 끝난 뒤의 글입니다.", "까닭도 남습니다");
            desk.signIn(page, Desk.EDITOR);
            page.locator("#editor").waitFor();
            assertEquals("로그인이 끝난 뒤의 글입니다.", Desk.body(page, 0).inputValue());
            assertEquals("까닭도 남습니다", page.locator("#f-reason").inputValue());
            assertEquals(1, published(key).getInt("revision"), "signing in saves nothing by itself");
            page.locator("button[value=save]").click();
            awaitDone(page, "저장했습니다");
            assertEquals("로그인이 끝난 뒤의 글입니다.", bodyOf(key, 0));
            assertThat(page.locator(".displaced, .draft")).hasCount(0);
        }
    }

    @Test
    void typingOutlivesAServerThatDies() throws Exception {
        String key = entry(6);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR); BrowserContext phone = Chromium.context(390, ColorScheme.DARK, "ko-KR", true)) {
            Page page = desk.editor(ben, key);
            type(page, 0, "서버가 죽기 전의 글입니다.");
            assertThat(page.locator(".saved")).containsText("임시 저장됨");
            Page saving = desk.editor(ben, own(4));
            desk.crash(() -> {
                press(saving, 0, "서버가 없는 동안 저장한 글입니다.", "끊김");
                assertThat(saving.locator(".saved.wrong")).containsText("서버가 응답하지 않습니다");
            });
            // "이미 저장되었습니다" if the server had saved it before it died, and the response was lost
            awaitDone(saving, "저장");
            assertEquals("서버가 없는 동안 저장한 글입니다.", bodyOf(own(4), 0));
            Page other = phone.newPage();
            other.navigate(desk.address("/admin/entry/" + key));
            desk.signIn(other, Desk.EDITOR);
            other.locator("#editor").waitFor();
            assertEquals("서버가 죽기 전의 글입니다.", Desk.body(other, 0).inputValue());
            assertThat(other.locator(".draft")).containsText("Chrome");
            type(page, 0, "서버가 다시 산 뒤의 글입니다.");
            page.locator("#f-reason").fill("되살아남");
            page.locator("button[value=save]").click();
            awaitDone(page, "저장했습니다");
            assertEquals("서버가 다시 산 뒤의 글입니다.", bodyOf(key, 0));
        }
    }

    @Test
    void aDraftPutAwayComesBack() throws IOException {
        String key = entry(7);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            String before = Desk.body(page, 0).inputValue();
            type(page, 0, "쓰다 만 글입니다.");
            page.close();
            page = desk.editor(ben, key);
            for (int i = 0; i < 50 && Desk.body(page, 0).inputValue().equals(before); i++) {
                page.waitForTimeout(100);
                page.reload();
            }
            assertEquals("쓰다 만 글입니다.", Desk.body(page, 0).inputValue(), "a closed page sends what was typed after itself");
            page.locator("button[value=discard]").click();
            page.locator("button[value=undo]").waitFor();
            assertEquals(before, Desk.body(page, 0).inputValue());
            page.locator("button[value=undo]").click();
            page.locator("button[value=discard]").waitFor();
            assertEquals("쓰다 만 글입니다.", Desk.body(page, 0).inputValue());
        }
    }

    @Test
    void sectionsAreSplitJoinedMovedAndRemovedByKeys() throws IOException {
        String key = entry(8);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            int sections = page.locator(".part").count();
            type(page, 0, "앞 문장입니다. 뒤 문장입니다.");
            page.evaluate("() => { const t = document.querySelector('textarea[name=body]'); t.focus(); t.setSelectionRange(9, 9); }");
            page.keyboard().press("Alt+Enter");
            page.keyboard().type("둘째");
            assertThat(page.locator(".part")).hasCount(sections + 1);
            assertEquals("앞 문장입니다.", Desk.body(page, 0).inputValue());
            assertEquals("뒤 문장입니다.", Desk.body(page, 1).inputValue());
            page.keyboard().press("Alt+Shift+ArrowUp");
            assertEquals("뒤 문장입니다.", Desk.body(page, 0).inputValue());
            page.keyboard().press("Alt+KeyJ");
            assertThat(page.locator(".part")).hasCount(sections);
            assertTrue(Desk.body(page, 0).inputValue().contains("앞 문장입니다."));
            page.keyboard().press("Alt+Delete");
            assertThat(page.locator(".part")).hasCount(sections - 1);
            page.locator("[data-do=restore]").click();
            assertThat(page.locator(".part")).hasCount(sections);
            page.keyboard().press("Alt+KeyN");
            page.keyboard().type("새 부분");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().type("새 글");
            page.locator("#f-reason").fill("나누고 더함");
            page.keyboard().press("Control+Enter");
            awaitDone(page, "저장했습니다");
            assertEquals("새 부분", published(key).getJsonArray("sections").stream().map(s -> s.asJsonObject().getString("heading"))
                    .filter("새 부분"::equals).findFirst().orElse("missing"));
        }
    }

    @Test
    void whatCannotBeIsToldAndKept() throws IOException {
        String key = entry(11);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            page.locator(".meta summary").click();
            page.locator("#f-authors").fill("Ada, B.\nBen");
            page.locator("#f-votes").fill("많이");
            page.locator("button[value=save]").click();
            assertThat(page.locator("#f-reason")).isFocused();
            assertThat(page.locator("#f-reason-missing")).hasText(ko("editor.reason.missing"));
            page.locator("#f-reason").fill("시험");
            assertThat(page.locator("#f-reason-missing")).hasCount(0);
            page.locator("button[value=save]").click();
            assertThat(page.locator("[role=alert] li")).hasCount(2);
            assertEquals("Ada, B.\nBen", page.locator("#f-authors").inputValue());
            assertEquals("많이", page.locator("#f-votes").inputValue());
            assertEquals("true", page.locator("#f-votes").getAttribute("aria-invalid"));
        }
    }

    @Test
    void singleKeysNeverActInAFieldAndOthersAreSeen() throws IOException {
        String key = entry(9);
        try (BrowserContext ada = desk.signedIn(Desk.ADMIN); BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            desk.editor(ada, key);
            Page page = desk.editor(ben, key);
            assertThat(page.locator(".others")).containsText("Ada Lovelace");
            Desk.body(page, 0).click();
            page.keyboard().type("ar?[]jk");
            assertTrue(Desk.body(page, 0).inputValue().contains("ar?[]jk"));
            assertFalse(page.locator("#keys").isVisible());
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            assertEquals(1, published(key).getInt("revision"));
            assertEquals("machine", published(key).getString("status"));
        }
    }

    @Test
    void looksRightAndIsAccessible() throws IOException {
        String key = entry(10);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = desk.editor(ben, key);
            for (String theme : List.of("light", "dark")) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(theme.toUpperCase())));
                for (int width : new int[] {1440, 800, 390}) {
                    page.setViewportSize(width, 900);
                    Chromium.assertFits(page, "editor at " + width);
                    Chromium.picture(page, "editor-" + width + "-" + theme);
                    Chromium.assertAccessible(page, "editor at " + width + " in " + theme);
                }
            }
        }
    }

    private void save(Page page, int section, String text, String reason) {
        press(page, section, text, reason);
        awaitDone(page, "저장했습니다");
    }

    private static void awaitDone(Page page, String what) {
        assertThat(page.locator(".told.done")).containsText(what);
    }

    private void press(Page page, int section, String text, String reason) {
        type(page, section, text);
        page.locator("#f-reason").fill(reason);
        page.locator("button[value=save]").click();
        page.waitForLoadState();
    }

    private static void type(Page page, int section, String text) {
        Desk.body(page, section).fill(text);
    }

    private String entry(int number) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String day : DAYS) {
            papers(day).forEach(paper -> keys.add(day + "/" + paper.getString("arxivId")));
        }
        return keys.get(number);
    }

    /** @return an entry of a day that no other test changes */
    private String own(int number) throws IOException {
        String digest = "/api/v1/digests/" + OWN_DAY;
        if (desk.server().get(digest).statusCode() == 404) {
            Files.writeString(Desk.FOLDER.resolve(OWN_DAY + ".md"), DigestFixture.digestOf(LocalDate.parse(OWN_DAY), 5));
            desk.server().await(OWN_DAY + " is imported", () -> isThere(digest));
        }
        return OWN_DAY + "/" + papers(OWN_DAY).get(number).getString("arxivId");
    }

    private boolean isThere(String path) {
        try {
            return desk.server().get(path).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private JsonObject published(String key) throws IOException {
        return papers(key.substring(0, 10)).stream().filter(paper -> key.endsWith(paper.getString("arxivId"))).findFirst()
                .orElseThrow().getJsonObject("summary");
    }

    private List<JsonObject> papers(String day) throws IOException {
        return desk.server().json("/api/v1/digests/" + day).getJsonArray("papers").getValuesAs(JsonObject.class);
    }

    private String bodyOf(String key, int section) throws IOException {
        return published(key).getJsonArray("sections").getJsonObject(section).getString("body");
    }
}
