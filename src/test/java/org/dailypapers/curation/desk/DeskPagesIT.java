package org.dailypapers.curation.desk;

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
import org.junit.jupiter.params.provider.ValueSource;

/** The desk's table and the settings over HTTP, without scripts. */
@OnSite
class DeskPagesIT {

    private static Caller editor;

    private final Server server;
    private Caller admin;

    DeskPagesIT(Server server) {
        this.server = server;
    }

    @BeforeEach
    void signIn() throws IOException {
        DeskPeople desk = new DeskPeople(server, Site.ADMIN_PASSWORD);
        admin = desk.admin();
        if (editor == null) {
            editor = desk.somebody(Role.EDITOR, DeskPeople.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "page=999", "sort=authors", "sort=votes,votes", "sort=votes,", "from=2024-13-01",
        "votes=-1", "status=good", "state=lost", "editor=ada", "size=7", "from=2024-12-01&to=2024-11-01", "cols=nope",
        "cols=date&cols=nope", "page=999999999&size=100"})
    void refusesWhatCannotBeAndKeepsTheForm(String query) throws IOException {
        HttpResponse<String> answer = editor.get("/admin/papers?q=kept+words&lang=ko&" + query);
        assertEquals(400, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals("kept words", page.select("form.filters input[name=q]").val());
        assertTrue(page.select("[role=alert]").text().matches(".*[가-힣].*"), page.select("main").text());
        if (!query.startsWith("page=")) {
            assertEquals(400, editor.get("/admin/papers.csv?" + query.replaceFirst("cols=date&", "")).statusCode());
        }
    }

    @Test
    void settingsFromAnOlderPageDoNotOverwriteNewerOnes() throws IOException {
        String version = policyVersion();
        assertEquals(303, settleFrom(version, "readers", "once").statusCode(), "without own approvals");
        HttpResponse<String> stale = settleFrom(version, "readers", "once", "ownApproval", "true");
        assertEquals(422, stale.statusCode());
        Document page = Jsoup.parse(stale.body());
        assertTrue(page.select("[role=alert]").text().contains(ko("settings.stale")), page.select("main").text());
        assertEquals(1, page.select("#ownApproval[checked]").size(), "what was chosen is kept");
        assertEquals(0, Jsoup.parse(admin.get("/admin/settings").body()).select("#ownApproval[checked]").size());
        assertEquals(303, settleFrom(page.select("input[name='policy:version']").val(), "readers", "once", "ownApproval", "true").statusCode());
    }

    private String policyVersion() throws IOException {
        return Jsoup.parse(admin.get("/admin/settings").body()).select("input[name='policy:version']").val();
    }

    @Test
    void keepsEverythingThatWasTyped() throws IOException {
        Document page = page("/admin/papers?from=2024-13-01&votes=3&status=returned&state=hidden&cols=votes&sort=title,-votes&lang=en");
        assertEquals("2024-13-01", page.select("form.filters input[name=from]").val());
        assertEquals("3", page.select("form.filters input[name=votes]").val());
        assertEquals("title,votes", page.select("form.filters input[name=cols]").val());
        assertEquals(List.of("returned", "hidden"), page.select("form.filters select:is([name=status], [name=state]) option[selected]")
                .eachAttr("value"));
    }

    @Test
    void leadsFromTheFormOfTheColumnsToOneAddress() throws IOException {
        HttpResponse<String> answer = editor.get("/admin/papers?cols=title&cols=votes&cols=date&sort=&size=25&q=");
        assertEquals(303, answer.statusCode());
        assertEquals("/admin/papers?cols=date%2Ctitle%2Cvotes", Caller.location(answer));
        Document page = page("/admin/papers?cols=date%2Ctitle%2Cvotes");
        assertEquals(3, page.select("#all th").size());
        assertEquals(List.of("title", "date", "title", "votes"), page.select(".columns input[type=hidden][name=cols], .columns input[checked]")
                .eachAttr("value"));
    }

    @Test
    void sortsBySeveralColumnsByLinksAlone() throws IOException {
        Document page = page("/admin/papers?sort=status,-votes&lang=en");
        assertEquals(1, page.select("th[aria-sort]").size());
        assertEquals(List.of("1 Status ↑ ×(remove)", "2 Votes ↓ ×(remove)"), page.select(".active li a").eachText());
        Document then = page(page.select("th.date a.then").attr("href"));
        assertEquals("3 Date ↓ ×(remove)", then.select(".active li a").get(2).text());
        Document alone = page(then.select("th.date a").first().attr("href"));
        assertEquals(0, alone.select(".active").size());
        assertEquals("descending", alone.select("th.date").attr("aria-sort"));
    }

    @Test
    void leadsThroughTheListAndBackToItsPage() throws IOException {
        Document page = page("/admin/papers?sort=-votes&page=2&lang=en");
        Document entry = page(page.select("td.t a").first().attr("href"));
        assertEquals("/admin/papers?sort=-votes&page=2&lang=en", entry.select(".steps a").first().attr("href"));
        Document next = page(entry.select("a[rel=next]").attr("href"));
        String second = page.select("td.t a").get(1).attr("href");
        assertEquals(page(second).select("h1 a").first().attr("href"), next.select("h1 a").first().attr("href"));
    }

    @Test
    void saysSomethingWhereThereIsNothing() throws IOException {
        Document page = page("/admin/papers?state=withdrawn&lang=en");
        assertEquals(en("table.empty.withdrawn"), page.select(".blank b").text());
        assertEquals(0, page.select("#all, .csv").size());
        assertEquals(List.of("/admin/papers?lang=en"), page.select(".active .clear a").eachAttr("href"));
    }

    @Test
    void needsNoScriptAndKeepsNoState() throws IOException {
        for (String path : List.of("/admin/papers", "/admin/settings")) {
            HttpResponse<String> answer = admin.get(path);
            Document page = Jsoup.parse(answer.body());
            assertEquals(List.of(), page.select("script:not([src]), style, [style]"), path);
            assertFalse(answer.body().contains("jsessionid"), path);
            assertTrue(page.text().indexOf("???") < 0, path);
        }
        assertTrue(admin.cookiesSet().stream().noneMatch(cookie -> cookie.startsWith("JSESSIONID")), admin.cookiesSet().toString());
    }

    @Test
    void takesPapersFromReadersOnlyWhenThatIsConfirmed() throws IOException {
        HttpResponse<String> unsure = settle("readers", "approved", "ownApproval", "true");
        assertEquals(422, unsure.statusCode());
        Document page = Jsoup.parse(unsure.body());
        assertEquals(List.of("approved"), page.select("input[type=radio][checked]").eachAttr("value"));
        assertEquals("#policy:sure", page.select(".mistakes a").attr("href"));
        assertEquals(200, server.get("/paper/2411.09009").statusCode());
        try {
            assertEquals("/admin/settings?done=policy", Caller.location(settle("readers", "approved", "sure", "true")));
            assertEquals(404, server.get("/paper/2411.09009").statusCode());
        } finally {
            assertEquals(303, settle("readers", "once", "ownApproval", "true").statusCode());
        }
        server.await("the days follow, one after the other", () -> server.status("/paper/2411.09009") == 200);
        assertTrue(admin.get("/admin/audit.csv?action=policy").body().contains("approvedOnly=true, ownApproval=false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"days", "back"})
    void saysWhyDaysWereRefusedWhereNoneIsListed(String form) throws IOException {
        String nowhere = "/admin/imports?from=1900-01-01&to=1900-01-02";
        Document before = Jsoup.parse(admin.get(nowhere).body());
        assertEquals(0, before.select("[name='" + form + ":reason']").size(), "another test left an unpublished day");
        HttpResponse<String> answer = admin.submit(nowhere, form, "day", "2024-11-15", "reason", "x".repeat(2001));
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals("#" + form + ":reason", page.select(".mistakes a").attr("href"));
        assertEquals("x".repeat(2001), page.select("[name='" + form + ":reason'][aria-invalid=true]").val());
    }

    private HttpResponse<String> settle(String... fields) throws IOException {
        return settleFrom(policyVersion(), fields);
    }

    private HttpResponse<String> settleFrom(String version, String... fields) throws IOException {
        List<String> all = new ArrayList<>(List.of("version", version));
        all.addAll(List.of(fields));
        return admin.post("/admin/settings", FacesFixture.press("policy:go", all.toArray(String[]::new)));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(editor.get(path).body());
    }
}
