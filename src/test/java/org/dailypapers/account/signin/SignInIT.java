package org.dailypapers.account.signin;

import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out, over HTTP. */
@OnSite
class SignInIT {

    private final Server server;
    private DeskPeople desk;
    private String name;
    private Caller editor;

    SignInIT(Server server) {
        this.server = server;
    }

    @BeforeEach
    void makeAnEditor() throws IOException {
        desk = new DeskPeople(server, Site.ADMIN_PASSWORD);
        name = DeskPeople.name();
        editor = desk.somebody(Role.EDITOR, name);
    }

    @Test
    void givesCookiesThatOnlyTheDeskGetsAndNoScriptReads() {
        assertCookie("dailypapers");
        assertCookie("dailypapers-kept");
    }

    private void assertCookie(String name) {
        String set = editor.cookiesSet().stream().filter(one -> one.startsWith(name + "=")).reduce((one, later) -> later).orElseThrow();
        assertTrue(set.matches(name + "=[A-Za-z0-9_-]{43}; .*"), set);
        for (String flag : List.of("path=/admin", "HttpOnly", "SameSite=Lax")) {
            assertTrue(Stream.of(set.split("; ")).anyMatch(flag::equalsIgnoreCase), flag + " in " + set);
        }
    }

    @Test
    void keepsNoSession() throws IOException {
        for (String path : List.of("/", "/papers", "/admin", "/admin/me", "/admin/sign-in", "/api/v1/digests", "/nope")) {
            HttpResponse<String> answer = editor.get(path);
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
            assertFalse(answer.body().toLowerCase().contains("jsessionid"), path);
        }
        assertTrue(editor.cookiesSet().stream().allMatch(set -> set.startsWith("dailypapers=") || set.startsWith("dailypapers-kept=")), editor.cookiesSet().toString());
    }

    @Test
    void showsReadersTheSameBytesWhoeverTheyAre() throws IOException {
        for (String path : List.of("/", "/day/2024-11-15", "/paper/2411.09009", "/papers", "/nope")) {
            assertEquals(desk.anonymous().get(path).body(), editor.get(path).body(), path);
        }
    }

    @Test
    void makesANewSecretEachTimeAndTakesNoneThatIsBrought() throws IOException {
        Caller fixed = desk.anonymous();
        fixed.cookie("dailypapers=" + "a".repeat(43));
        fixed.submit("/admin/sign-in", "signIn", "name", name, "password", DeskPeople.PASSWORD);
        assertNotEquals("dailypapers=" + "a".repeat(43), fixed.cookie());
        assertEquals(200, fixed.get("/admin").statusCode());
        Caller before = editor.copy();
        editor.submit("/admin/sign-in", "signIn", "name", name, "password", DeskPeople.PASSWORD);
        assertNotEquals(before.cookie(), editor.cookie());
        assertEquals(303, before.get("/admin").statusCode(), "what the browser had before is no longer good");
    }

    @Test
    void endsWithSigningOut() throws IOException {
        Caller copy = editor.copy();
        assertEquals("/admin/sign-in?done=sign-out", Caller.location(editor.post("/admin/sign-out")));
        assertTrue(editor.cookiesSet().get(editor.cookiesSet().size() - 1).contains("Expires=Thu, 01-Jan-1970"));
        assertEquals(303, copy.get("/admin").statusCode());
    }

    @Test
    void saysTheSameOfWrongPasswordsAndUnknownNames() throws IOException {
        List<String> texts = Stream.of(name, "nobody-at-all").map(who -> {
            try {
                HttpResponse<String> page = desk.anonymous().submit("/admin/sign-in", "signIn", "name", who, "password", "wrong");
                assertEquals(401, page.statusCode());
                assertFalse(page.body().contains("value=\"wrong\""));
                assertEquals(who, Jsoup.parse(page.body()).select("[id=signIn:name]").attr("value"), "what was typed is kept");
                return page.body().replace(who, "");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).distinct().toList();
        assertEquals(1, texts.size());
    }

    @Test
    void leadsBackToWhatWasAskedFor() throws IOException {
        String asked = Caller.location(desk.anonymous().get("/admin/audit?lang=en&q=%EA%B0%80%26&x=1&jakarta.faces=1"));
        assertEquals("/admin/sign-in?to=%2Fadmin%2Faudit%3Fq%3D%25EA%25B0%2580%2526%26lang%3Den", asked);
        HttpResponse<String> answer = desk.anonymous().submit(asked, "signIn", "name", name, "password", DeskPeople.PASSWORD);
        assertEquals("/admin/audit?q=%EA%B0%80%26&lang=en", Caller.location(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/admin", "/\\evil.example", "///evil.example", "/admin/../..//evil.example",
        "/papers", "javascript:alert(1)", "/admin\r\nX: y"})
    void leadsNowhereElse(String to) throws IOException {
        String path = "/admin/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        assertEquals("/admin", Caller.location(desk.anonymous().submit(path, "signIn", "name", name, "password", DeskPeople.PASSWORD)));
        assertEquals("/admin", Caller.location(editor.get(path)), "nor where somebody is signed in");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"cross-site,-", "same-site,-", "-,http://evil.example", "-,null", "cross-site,http://127.0.0.1"})
    void refusesWhatOtherSitesSend(String fetchSite, String origin) throws IOException {
        for (String path : List.of("/admin/sign-in", "/admin/sign-out", "/admin/me", "/admin/accounts", "/papers")) {
            Caller forged = editor.copy();
            if (fetchSite != null) {
                forged.with("Sec-Fetch-Site", fetchSite);
            }
            if (origin != null) {
                forged.with("Origin", origin);
            }
            assertEquals(403, forged.post(path, FacesFixture.press("place:endAll")).statusCode(), path);
        }
        assertEquals(200, editor.get("/admin").statusCode());
    }

    @Test
    void takesItsOwnForms() throws IOException {
        String[] state = {"jakarta.faces.ViewState", "stateless"};
        assertEquals(200, editor.copy().with("Sec-Fetch-Site", "same-origin").post("/admin/me", state).statusCode());
        assertEquals(200, editor.copy().with("Origin", server.address("").toString()).post("/admin/me", state).statusCode());
    }

    @Test
    void endsElsewhereWithANewPassword() throws IOException {
        Caller elsewhere = DeskPeople.signIn(server, name, DeskPeople.PASSWORD);
        HttpResponse<String> wrong = editor.submit("/admin/me", "password", "passwordNow", "not it", "password", "other long words",
                "passwordAgain", "other long words");
        assertEquals(422, wrong.statusCode());
        assertEquals(200, elsewhere.get("/admin").statusCode());
        HttpResponse<String> done = editor.submit("/admin/me", "password", "passwordNow", DeskPeople.PASSWORD, "password", "other long words",
                "passwordAgain", "other long words");
        assertEquals("/admin/me?done=password", Caller.location(done));
        assertEquals(303, elsewhere.get("/admin").statusCode());
        assertEquals(200, editor.get("/admin").statusCode());
        assertEquals(401, desk.anonymous().submit("/admin/sign-in", "signIn", "name", name, "password", DeskPeople.PASSWORD).statusCode());
    }

    @Test
    void endsEverywhereAtWill() throws IOException {
        Caller elsewhere = DeskPeople.signIn(server, name, DeskPeople.PASSWORD);
        assertEquals(2, Jsoup.parse(editor.get("/admin/me").body()).select("section[aria-labelledby=me-places] tbody tr").size());
        editor.post("/admin/me", FacesFixture.press("place:endOthers"));
        assertEquals(303, elsewhere.get("/admin").statusCode());
        assertEquals(200, editor.get("/admin").statusCode());
        editor.copy().post("/admin/me", FacesFixture.press("place:endAll"));
        assertEquals(303, editor.get("/admin").statusCode());
    }

    @Test
    void endsInOnePlaceByOneselfOrByAnAdmin() throws IOException {
        Caller elsewhere = DeskPeople.signIn(server, name, DeskPeople.PASSWORD);
        Document me = Jsoup.parse(editor.get("/admin/me?lang=en").body());
        assertEquals(1, me.select("section[aria-labelledby=me-places] button[name=place:end]").size(), "not at the place that asks");
        String end = me.select("input[name=place:key]").val();
        assertEquals("/admin/me?done=signed-out-one", Caller.location(editor.post("/admin/me", FacesFixture.press("place:end", "key", end))));
        assertEquals(303, elsewhere.get("/admin").statusCode());
        assertEquals(200, editor.get("/admin").statusCode());
        String access = "/admin/accounts/" + desk.id(name) + "/access";
        Document page = Jsoup.parse(desk.admin().get(access + "?lang=en").body());
        assertTrue(page.text().contains("127.0.0.*") && !page.text().contains("127.0.0.1"), page.text());
        desk.admin().post(access, FacesFixture.press("place:end", "key", page.select("input[name=place:key]").val()));
        assertEquals(303, editor.get("/admin").statusCode());
        assertTrue(desk.admin().get(access + "?lang=en").body().contains(en("access.places.none")));
    }

    @Test
    void endsTokensWithANewPasswordWhereThatIsChosen() throws IOException {
        String[] change = {"passwordNow", DeskPeople.PASSWORD, "password", "other long words", "passwordAgain", "other long words", "withTokens", "on"};
        assertEquals(1, Jsoup.parse(editor.get("/admin/me").body()).select(".field[hidden] [id=password:withTokens]").size(), "there are none");
        String token = DeskPeople.token(editor, Role.EDITOR, LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
        assertEquals(0, Jsoup.parse(editor.get("/admin/me").body()).select(".field[hidden]").size());
        assertEquals("/admin/me?done=password-tokens", Caller.location(editor.submit("/admin/me", "password", change)));
        assertEquals(401, desk.anonymous().with("Authorization", "Bearer " + token).get("/api/v1/findings").statusCode());
    }

    @Test
    void saysWhyAPasswordIsRefused() throws IOException {
        for (String[] one : new String[][] {{"sunshine-2024!", "account.password.common"}, {name + "-1987", "account.password.name"},
                {"Daily Papers 2024", "account.password.name"}}) {
            for (String language : List.of("en", "ko")) {
                HttpResponse<String> page = editor.submit("/admin/me?lang=" + language, "password", "passwordNow", DeskPeople.PASSWORD, "password", one[0],
                        "passwordAgain", one[0]);
                assertEquals(422, page.statusCode());
                String said = Jsoup.parse(page.body()).select("[id=password:password-wrong]").text();
                assertTrue(said.contains(language.equals("en") ? en(one[1]) : ko(one[1])), said);
            }
        }
    }

    @Test
    void isWrittenDownWhereItIsRefused() throws IOException {
        editor.get("/admin/accounts");
        editor.copy().with("Sec-Fetch-Site", "same-site").post("/admin/me", FacesFixture.press("place:endAll"));
        editor.copy().with("Sec-Fetch-Site", "same-site").post(desk.invite(Role.EDITOR, "a code"), "x", "y");
        desk.anonymous().submit("/admin/sign-in", "signIn", "name", name, "password", "wrong");
        List<String> lines = Jsoup.parse(desk.admin().get("/admin/audit?lang=en&q=" + name).body()).select("table.log tbody tr").eachText().stream()
                .map(line -> line.replaceFirst("^\\S+ \\S+ ", "")).filter(line -> line.contains("127.0.0.1") && !line.contains(en("audit.action.sign-in"))).toList();
        assertEquals(List.of(en("audit.nobody") + " " + en("audit.action.sign-in.failed") + " " + name + " 127.0.0.1", name + " Refused: sent by another site POST /admin/invitation/{code} 127.0.0.1",
                name + " Refused: sent by another site POST /admin/me 127.0.0.1", name + " Refused: not allowed GET /admin/accounts 127.0.0.1"), lines);
    }

    @Test
    void endsAtOnceWhereSomebodyIsDisabledOrLosesARole() throws IOException {
        Caller admin = desk.somebody(Role.ADMIN, DeskPeople.name());
        String id = desk.id(name);
        assertEquals("/admin/accounts?done=disabled", Caller.location(admin.post("/admin/accounts", FacesFixture.press("account:disable", "key", id))));
        assertEquals(303, editor.get("/admin").statusCode());
        assertEquals(401, desk.anonymous().submit("/admin/sign-in", "signIn", "name", name, "password", DeskPeople.PASSWORD).statusCode());
        admin.post("/admin/accounts", FacesFixture.press("account:enable", "key", id));
        assertEquals(303, editor.get("/admin").statusCode(), "what had ended stays so");
        Caller again = DeskPeople.signIn(server, name, DeskPeople.PASSWORD);
        admin.post("/admin/accounts", FacesFixture.press("account:giveRole", "key", id, "role", "admin"));
        assertEquals(200, again.get("/admin/audit").statusCode());
        admin.post("/admin/accounts", FacesFixture.press("account:giveRole", "key", id, "role", "editor"));
        HttpResponse<String> refused = again.get("/admin/audit");
        assertEquals(403, refused.statusCode());
        assertEquals(1, Jsoup.parse(refused.body()).select("nav.desk a[href=/admin/queue]").size(), "the way back to the desk");
    }

    @Test
    void letsAnInvitationBeUsedOnceAndRevoked() throws IOException {
        String link = desk.invite(Role.EDITOR, "once");
        String[] fields = {"name", DeskPeople.name(), "displayName", "Once", "password", DeskPeople.PASSWORD, "passwordAgain", DeskPeople.PASSWORD};
        assertEquals(303, desk.anonymous().submit(link, "invitation", fields).statusCode());
        assertEquals(410, desk.anonymous().get(link).statusCode());
        fields[1] = DeskPeople.name();
        assertEquals(410, desk.anonymous().submit(link, "invitation", fields).statusCode());
        String revoked = desk.invite(Role.EDITOR, "to be revoked");
        String id = Jsoup.parse(desk.admin().get("/admin/accounts").body()).select(".cards li:contains(to be revoked) input[name=invitation:key]").val();
        assertEquals("/admin/accounts?done=revoked", Caller.location(desk.admin().post("/admin/accounts", FacesFixture.press("invitation:revoke", "key", id))));
        assertEquals(410, desk.anonymous().get(revoked).statusCode());
    }

    @Test
    void givesANewPasswordByALink() throws IOException {
        HttpResponse<String> page = desk.admin().post("/admin/accounts", FacesFixture.press("account:offerPassword", "key", desk.id(name)));
        String link = Jsoup.parse(page.body()).select("#link").attr("value").replaceFirst("^http://[^/]+", "");
        HttpResponse<String> done = desk.anonymous().submit(link, "invitation", "password", "brand new words", "passwordAgain",
                "brand new words");
        assertEquals("/admin?done=welcome", Caller.location(done));
        assertEquals(303, editor.get("/admin").statusCode());
        DeskPeople.signIn(server, name, "brand new words");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() throws IOException {
        HttpResponse<String> page = desk.anonymous().submit(desk.invite(Role.EDITOR, "typed") + "?lang=en", "invitation", "name", name,
                "displayName", "가나다 <b>", "password", DeskPeople.PASSWORD, "passwordAgain", DeskPeople.PASSWORD);
        Document html = Jsoup.parse(page.body());
        assertEquals(422, page.statusCode());
        assertEquals("가나다 <b>", html.select("[id=invitation:displayName]").attr("value"));
        assertEquals("true", html.select("[id=invitation:name]").attr("aria-invalid"));
        assertEquals("#invitation:name", html.select(".mistakes a").attr("href"));
        for (String id : html.select("[id=invitation:name]").attr("aria-describedby").split(" ")) {
            assertFalse(html.select("[id=" + id + "]").text().isBlank(), id);
        }
        assertFalse(page.body().contains(DeskPeople.PASSWORD));
    }
}
