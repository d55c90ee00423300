package org.dailypapers.account.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.Caller;
import org.dailypapers.FacesFixture;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.browser.OnSite;
import org.dailypapers.browser.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** API tokens, over HTTP. */
@OnSite
class TokenIT {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String TOMORROW = LocalDate.now(SEOUL).plusDays(1).toString();

    private final Server server;
    private DeskPeople desk;
    private String name;
    private Caller editor;

    TokenIT(Server server) {
        this.server = server;
    }

    @BeforeEach
    void makeAnEditor() throws IOException {
        desk = new DeskPeople(server, Site.ADMIN_PASSWORD);
        name = DeskPeople.name();
        editor = desk.somebody(Role.EDITOR, name);
    }

    @Test
    void isShownOnceAndWorksUntilItIsRevoked() throws IOException {
        String token = DeskPeople.token(editor, Role.EDITOR, TOMORROW);
        assertFalse(editor.get("/admin/me").body().contains(token));
        HttpResponse<String> answer = api(token);
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(405, bearer(token).send("PUT", "/api/v1/digests").statusCode(), "it comes through to the API");
        Document me = Jsoup.parse(editor.get("/admin/me?lang=en").body());
        assertFalse(me.select("section[aria-labelledby=me-tokens] tbody").text().contains("Never"));
        editor.post("/admin/me", FacesFixture.press("held:revoke", "key", me.select("input[name=held:key]").val()));
        assertRefused(token);
    }

    @Test
    void neverFallsBackToNobody() throws IOException {
        for (String token : List.of("x", "a".repeat(43), "", "Bearer")) {
            assertRefused(token);
        }
    }

    @Test
    void doesNotOpenTheDesk() throws IOException {
        assertEquals(303, bearer(DeskPeople.token(editor, Role.EDITOR, TOMORROW)).get("/admin").statusCode());
    }

    @Test
    void diesWithItsOwnersRightForGood() throws IOException {
        String token = DeskPeople.token(editor, Role.EDITOR, TOMORROW);
        String id = desk.id(name);
        desk.admin().post("/admin/accounts", FacesFixture.press("account:disable", "key", id));
        assertRefused(token);
        desk.admin().post("/admin/accounts", FacesFixture.press("account:enable", "key", id));
        assertRefused(token);
    }

    @Test
    void cannotBeRevokedByOthers() throws IOException {
        String token = DeskPeople.token(editor, Role.EDITOR, TOMORROW);
        String key = Jsoup.parse(editor.get("/admin/me").body()).select("input[name=held:key]").val();
        desk.somebody(Role.ADMIN, DeskPeople.name()).post("/admin/me", FacesFixture.press("held:revoke", "key", key));
        assertEquals(200, api(token).statusCode());
    }

    @Test
    void needsANameAndAnEndWithinAYear() throws IOException {
        LocalDate today;
        List<Integer> answers = new ArrayList<>();
        do {
            today = LocalDate.now(SEOUL);
            answers.clear();
            for (LocalDate until : List.of(today.minusDays(1), today, today.plusYears(1), today.plusYears(1).plusDays(1))) {
                answers.add(make("a", until.toString()).statusCode());
            }
        } while (!today.equals(LocalDate.now(SEOUL)));
        assertEquals(List.of(422, 200, 200, 422), answers);
        for (String until : List.of("", "never")) {
            assertEquals(422, make("a", until).statusCode(), until);
        }
        for (String wrong : List.of("", " ", "x".repeat(101))) {
            assertEquals(422, make(wrong, TOMORROW).statusCode(), wrong);
        }
    }

    private HttpResponse<String> make(String what, String until) throws IOException {
        return editor.submit("/admin/me", "token", "name", what, "role", "editor", "until", until);
    }

    private void assertRefused(String token) throws IOException {
        HttpResponse<String> answer = api(token);
        assertEquals(401, answer.statusCode(), token);
        assertEquals("Bearer error=\"invalid_token\"", answer.headers().firstValue("WWW-Authenticate").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(answer.body().contains("\"status\":401"), answer.body());
    }

    private HttpResponse<String> api(String token) throws IOException {
        return bearer(token).get("/api/v1/digests");
    }

    private Caller bearer(String token) {
        return desk.anonymous().with("Authorization", "Bearer " + token);
    }
}
