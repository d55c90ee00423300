package org.dailypapers.account.signin;

import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form submitted after its sign-in has ended: nothing is lost, and nothing is done. */
@OnSite
class KeptFormIT {

    private final Server server;
    private final String note = "민지 <b>\"quoted\"</b> & more " + DeskPeople.name();
    private DeskPeople desk;
    private String name;
    private Caller admin;

    KeptFormIT(Server server) {
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
        assertFalse(html.select("main .told").text().isEmpty(), html.text());
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
        assertTrue(back.matches("/admin/accounts\\?lang=en&kept=[A-Za-z0-9_-]{43}"), back);
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
        assertEquals("/admin?done=kept-lost", Caller.location(signInAgain(otherBrowser, other, kept)), "signed in, without it");
        Caller sameBrowser = admin.copy();
        assertEquals("/admin/accounts?lang=en", Caller.location(signInAgain(sameBrowser, other, kept)), "nor in the same browser");
        String back = Caller.location(signInAgain(admin, name, kept));
        HttpResponse<String> page = otherBrowser.get(back);
        assertEquals(200, page.statusCode());
        assertEquals("", Jsoup.parse(page.body()).select("[id=invite:note]").attr("value"), "nor by its code");
    }

    @Test
    void isOnlyShownWhereItWasSentAndToTheBrowserThatSentIt() throws IOException {
        String code = Caller.location(signInAgain(admin, name, kept(signedOutWhileTyping()))).replaceFirst(".*=", "");
        String typed = note.replaceFirst(".* ", "");
        assertTrue(admin.get("/admin/accounts?kept=" + code).body().contains(typed));
        assertTrue(admin.get("/admin/accounts?lang=ko&kept=" + code).body().contains(typed), "in the other language, too");
        for (String path : new String[] {"/admin/me?kept=" + code, "/admin/accounts?kept=x", "/admin/accounts?kept=1",
            "/admin/accounts?kept=99999999999999999999", "/admin/accounts?parked=" + code}) {
            assertFalse(admin.get(path).body().contains(typed), path);
        }
        Caller elsewhere = DeskPeople.signIn(server, name, DeskPeople.PASSWORD);
        assertFalse(elsewhere.get("/admin/accounts?kept=" + code).body().contains(typed), "the same person's other browser");
    }

    @Test
    void isNotClaimedByALinkToTheSignInPage() throws IOException {
        String code = kept(signedOutWhileTyping());
        for (String link : new String[] {"/admin/sign-in?kept=" + code, "/admin/sign-in?to=%2Fadmin%2Faccounts%3Fkept%3D" + code}) {
            HttpResponse<String> answer = admin.submit(link, "signIn", "name", name, "password", DeskPeople.PASSWORD);
            assertFalse(Caller.location(answer).contains("kept"), link);
        }
        for (String forged : new String[] {"{\"path\":\"/admin/accounts\",\"fields\":{\"go\":[\"disabled\"]}}", "", "1", code + "x"}) {
            HttpResponse<String> answer = signInAgain(admin, name, forged);
            assertEquals(forged.isEmpty() ? "/admin" : "/admin?done=kept-lost", Caller.location(answer), forged);
        }
    }

    @Test
    void isShownToWhomeverSignsInFirstWhereNobodyKnowsWhoseItIs() throws IOException {
        Caller nobody = desk.anonymous();
        String code = kept(Jsoup.parse(nobody.submit("/admin/accounts", "invite", "note", note, "role", "editor").body()));
        String other = DeskPeople.name();
        desk.somebody(Role.ADMIN, other);
        HttpResponse<String> first = signInAgain(nobody, name, code);
        assertEquals(note, Jsoup.parse(nobody.get(Caller.location(first)).body()).select("[id=invite:note]").attr("value"));
        HttpResponse<String> second = signInAgain(nobody, other, code);
        assertEquals("/admin/accounts", Caller.location(second));
    }

    /** Every page with a form: what was typed is shown again, and nothing was done. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "/admin/accounts | invite=invite&invite:note=TYPED&invite:role=admin | [id=invite:note][value=TYPED], [id=invite:role] option[value=admin][selected]",
        "/admin/me | self=self&self:displayName=TYPED&self:singleKeys=on | [id=self:displayName][value=TYPED], [id=self:singleKeys][checked]",
        "/admin/me | token=token&token:name=TYPED&token:role=admin&token:until=2027-01-02 | [id=token:name][value=TYPED], [id=token:until][value=2027-01-02]",
        "/admin/settings | policy=policy&policy:readers=approved&policy:sure=true&policy:ownApproval=true | [id=readers-approved][checked], [id=ownApproval][checked]",
        "/admin/checks | off=off&off:key=votes-unknown&off:reason=TYPED | [id=off:reason][value=TYPED]",
        "/admin/imports | days=days&days:day=2024-11-15&days:reason=TYPED | [id=days:reason][value=TYPED], [name=days:day][value=2024-11-15][checked]",
        "/admin/accounts/1/erase | erase=erase&erase:reason=TYPED&erase:sure=on | [id=erase:reason][value=TYPED], [id=erase:sure][checked]",
        "/admin/queue/bulk?act=approve | bulk=bulk&bulk:count=1&bulk:reason=TYPED | [id=bulk:reason][value=TYPED]",
        "/admin/imports/run/1/undo | undo=undo&undo:reason=TYPED | [id=undo:reason][value=TYPED]",
        "/admin/entry/2024-11-15/2411.09595 | loaded=4&back=1&note=TYPED | details.revert[open] input[name=note][value=TYPED]",
        "/admin/entry/2024-11-15/2411.09009 | loaded=1&title=TYPED&authors=A&votes=3&heading=H&body=TYPED&reason=TYPED&note=TYPED "
                + "| [name=title][value=TYPED], textarea[name=body]:contains(TYPED), [name=reason][value=TYPED], [name=note][value=TYPED]"})
    void isShownOnEveryPageAndDoesNothing(String path, String form, String shown) throws IOException {
        String word = DeskPeople.name();
        HttpResponse<String> before = admin.copy().get("/admin/audit.csv");
        admin.copy().post("/admin/sign-out");
        List<String> fields = new ArrayList<>(List.of(form.replace("TYPED", word).split("[&=]", -1)));
        fields.addAll(List.of("go", "start", "act", "save", "invite:go", "", "self:go", "", "token:go", "", "policy:go", "",
                "jakarta.faces.ViewState", "stateless"));
        HttpResponse<String> late = admin.post(path, fields.toArray(String[]::new));
        assertEquals(401, late.statusCode());
        Document page = Jsoup.parse(admin.get(Caller.location(signInAgain(admin, name, kept(Jsoup.parse(late.body()))))).body());
        for (String one : shown.replace("TYPED", word).split(", ")) {
            assertEquals(1, page.select(one).size(), one + " in " + page);
        }
        assertTrue(page.select("main .told[role=status]").text().contains(en("signIn.again"))
                || page.select("main .told[role=status]").text().contains(ko("signIn.again")), page.select(".told").text());
        assertEquals(acts(before), acts(admin.get("/admin/audit.csv")));
    }

    /** All audited actions except signing in and out. */
    private static List<String> acts(HttpResponse<String> audit) {
        return audit.body().lines().filter(line -> !line.contains("\"sign-")).toList();
    }

    @Test
    void doesNothingForAButtonOfARowEither() throws IOException {
        String editor = DeskPeople.name();
        desk.somebody(Role.EDITOR, editor);
        String id = desk.id(editor);
        admin.copy().post("/admin/sign-out");
        Document page = Jsoup.parse(admin.post("/admin/accounts", FacesFixture.press("account:disable", "key", id)).body());
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
        assertEquals(413, desk.anonymous().post("/admin/accounts", "invite:note", "x".repeat(KeptForm.LONGEST + 1)).statusCode());
        HttpResponse<String> large = desk.anonymous().post("/admin/accounts", "invite:note", "x".repeat(200_000));
        assertEquals(401, large.statusCode());
        assertTrue(large.body().length() < 50_000, "it is kept here, and not in the page");
        HttpResponse<String> undeclared = desk.anonymous().post("/admin/accounts", "a", "x".repeat(200_000));
        assertEquals(401, undeclared.statusCode(), "what the page does not know is not kept");
        String entry = "/admin/entry/2024-11-15/2411.09595";
        assertEquals(401, desk.anonymous().post(entry, "body", "x".repeat(1_000_000)).statusCode(), "the editor takes more");
        assertEquals(413, desk.anonymous().post(entry, "body", "x".repeat(KeptForm.LONGEST)).statusCode());
    }
}
