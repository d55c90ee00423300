package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.dailypapers.Alongside;
import org.dailypapers.Caller;
import org.dailypapers.Server;
import org.dailypapers.browser.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that is sent after its sign-in has ended: nothing of it is lost, nothing of it is done. */
@Alongside
@ExtendWith(Site.class)
class ParkedIT {

    private final Server server;
    private final String note = "민지 <b>\"quoted\"</b> & more " + DeskPeople.name();
    private DeskPeople desk;
    private String name;
    private Caller admin;

    ParkedIT(Server server) {
        this.server = server;
    }

    @BeforeEach
    void makeAnAdmin() throws IOException {
        desk = new DeskPeople(server, Site.ADMIN_PASSWORD);
        name = DeskPeople.name();
        admin = desk.somebody(Role.ADMIN, name);
    }

    private Document signedOutWhileTyping() throws IOException {
        admin.copy().post("/admin/sign-out");
        HttpResponse<String> page = admin.submit("/admin/accounts?lang=en", "invite", "note", note, "role", "admin");
        assertEquals(401, page.statusCode());
        Document html = Jsoup.parse(page.body());
        assertTrue(html.select("main .told").text().contains("what you typed is still there"), html.text());
        assertEquals("/admin/sign-in?lang=en", html.select("[id=signIn]").attr("action"));
        return html;
    }

    private static String kept(Document page) {
        return page.select("input[name=kept]").attr("value");
    }

    private HttpResponse<String> signInAgain(Caller caller, String who, String kept) throws IOException {
        return caller.post("/admin/sign-in?lang=en", "signIn", "signIn", "jakarta.faces.ViewState", "stateless", "kept", kept,
                "signIn:name", who, "signIn:password", DeskPeople.PASSWORD, "signIn:go", "");
    }

    @Test
    void comesBackWithEverythingTypedAndNothingDone() throws IOException {
        String kept = kept(signedOutWhileTyping());
        HttpResponse<String> answer = signInAgain(admin, name, kept);
        String back = Caller.location(answer);
        assertTrue(back.matches("/admin/accounts\\?lang=en&parked=\\d+"), back);
        HttpResponse<String> shown = admin.get(back);
        assertEquals(200, shown.statusCode());
        Document page = Jsoup.parse(shown.body());
        assertEquals(note, page.select("[id=invite:note]").attr("value"));
        assertEquals("admin", page.select("[id=invite:role] option[selected]").attr("value"));
        assertEquals("/admin/accounts?lang=en", page.select("[id=invite]").attr("action"));
        assertFalse(page.select(".cards").text().contains(note), "nothing has been done");
        assertEquals(note, Jsoup.parse(admin.get(back).body()).select("[id=invite:note]").attr("value"), "it can be looked at again");
        admin.submit("/admin/accounts?lang=en", "invite", "note", note, "role", "admin");
        assertTrue(Jsoup.parse(admin.get("/admin/accounts").body()).select(".cards").text().contains(note));
    }

    @Test
    void survivesAWrongPassword() throws IOException {
        String kept = kept(signedOutWhileTyping());
        HttpResponse<String> wrong = admin.post("/admin/sign-in", "signIn", "signIn", "jakarta.faces.ViewState", "stateless", "kept",
                kept, "signIn:name", name, "signIn:password", "wrong", "signIn:go", "");
        assertEquals(401, wrong.statusCode());
        assertEquals(kept, kept(Jsoup.parse(wrong.body())));
    }

    @Test
    void isNotForSomebodyElse() throws IOException {
        String kept = kept(signedOutWhileTyping());
        String other = DeskPeople.name();
        desk.somebody(Role.ADMIN, other);
        Caller otherBrowser = desk.anonymous();
        assertEquals("/admin/accounts?lang=en", Caller.location(signInAgain(otherBrowser, other, kept)), "signed in, without it");
        String back = Caller.location(signInAgain(admin, name, kept));
        HttpResponse<String> page = otherBrowser.get(back);
        assertEquals(200, page.statusCode());
        assertEquals("", Jsoup.parse(page.body()).select("[id=invite:note]").attr("value"), "nor by its number");
    }

    @Test
    void isOnlyShownWhereItWasSent() throws IOException {
        String number = Caller.location(signInAgain(admin, name, kept(signedOutWhileTyping()))).replaceFirst(".*=", "");
        for (String path : new String[] {"/admin/me?parked=" + number, "/admin/accounts?parked=x", "/admin/accounts?parked=0",
            "/admin/accounts?parked=99999999999999999999"}) {
            assertFalse(admin.get(path).body().contains(note.replaceFirst(".* ", "")), path);
        }
    }

    @Test
    void doesNothingForAButtonOfARowEither() throws IOException {
        String editor = DeskPeople.name();
        desk.somebody(Role.EDITOR, editor);
        String id = desk.id(editor);
        admin.copy().post("/admin/sign-out");
        Document page = Jsoup.parse(admin.post("/admin/accounts", "go", "disabled", "id", id).body());
        String back = Caller.location(signInAgain(admin, name, kept(page)));
        assertEquals(200, admin.get(back).statusCode());
        DeskPeople.signIn(server, editor, DeskPeople.PASSWORD);
    }

    @Test
    void keepsNoSecrets() throws IOException {
        admin.copy().post("/admin/sign-out");
        HttpResponse<String> page = admin.submit("/admin/me", "password", "passwordNow", DeskPeople.PASSWORD, "password", "another long one",
                "passwordAgain", "another long one");
        assertFalse(page.body().contains(DeskPeople.PASSWORD) || page.body().contains("another long one"), page.body());
    }

    @Test
    void tellsScriptsInTheirOwnWay() throws IOException {
        for (String[] header : new String[][] {{"X-Requested-With", "fetch"}, {"Accept", "application/json"}}) {
            HttpResponse<String> answer = desk.anonymous().with(header[0], header[1]).post("/admin/accounts", "a", "b");
            assertEquals(401, answer.statusCode());
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
            assertEquals(401, desk.anonymous().with(header[0], header[1]).get("/admin/accounts").statusCode());
        }
    }

    @Test
    void refusesWhatIsTooLargeToKeep() throws IOException {
        assertEquals(413, desk.anonymous().post("/admin/accounts", "a", "x".repeat(KeptForm.LONGEST + 1)).statusCode());
        HttpResponse<String> large = desk.anonymous().post("/admin/accounts", "a", "x".repeat(1_000_000));
        assertEquals(401, large.statusCode());
        assertTrue(large.body().length() > 1_000_000);
    }
}
