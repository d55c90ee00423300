package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dailypapers.Caller;
import org.dailypapers.FacesFixture;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of another site, and of another port of this machine, cannot do anything to a person who is signed in, in a real browser. A
 * browser treats {@code 127.0.0.1} with another port as the same site, and sends it the cookie; {@code localhost} is another site.
 */
@OnSite
class ForeignPagesIT {

    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();
    private static HttpServer evil;

    private final Server server;
    private DeskPeople desk;
    private String name;
    private Caller admin;
    private String before;

    ForeignPagesIT(Server server) {
        this.server = server;
    }

    @BeforeAll
    static void launch() throws IOException {
        Chromium.require();
        evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext("/", exchange -> {
            byte[] page = PAGES.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        evil.start();
    }

    @AfterAll
    static void stop() {
        if (evil != null) {
            evil.stop(0);
        }
    }

    @BeforeEach
    void makeAnAdmin() throws IOException {
        desk = new DeskPeople(server, Site.ADMIN_PASSWORD);
        name = DeskPeople.name();
        admin = desk.somebody(Role.ADMIN, name);
        before = state();
    }

    /** The settings, the people and the audit log, as an admin sees them. */
    private String state() throws IOException {
        return Jsoup.parse(admin.get("/admin/settings").body()).select("main").text()
                + Jsoup.parse(admin.get("/admin/accounts").body()).select("main .people select option[selected], main .people .badge, main .cards li").eachText()
                + admin.get("/admin/audit.csv").body().lines().filter(line -> !line.contains("\"sign-") && !line.contains("\"act.foreign\"")).collect(Collectors.joining());
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(server.address("/admin/sign-in").toString());
        signIn(page);
        assertEquals(server.address("/admin").toString(), page.url());
        return page;
    }

    private void signIn(Page page) {
        page.fill("[id='signIn:name']", name);
        page.fill("[id='signIn:password']", DeskPeople.PASSWORD);
        page.click("[id='signIn:go']");
    }

    private String evil(String host, String html) {
        String path = "/" + PAGES.size();
        PAGES.put(path, "<!DOCTYPE html><body>" + html);
        return "http://" + host + ":" + evil.getAddress().getPort() + path;
    }

    private static BrowserContext browser() {
        return Chromium.context(1440, ColorScheme.LIGHT, "en-GB", true);
    }

    private String policy() {
        return "policy=policy&policy%3Ago=&policy%3Areaders=approved&policy%3Asure=on&jakarta.faces.ViewState=stateless";
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void linksDoNothing(String host) throws IOException {
        try (BrowserContext context = browser()) {
            Page page = signedIn(context);
            for (String target : new String[] {"/admin/settings?" + policy(), "/admin/accounts?invite=invite&invite%3Arole=admin&invite%3Ago="
                    + "&jakarta.faces.ViewState=stateless", "/admin/me?self=self&self%3AdisplayName=evil&self%3Ago=&jakarta.faces.ViewState=stateless"}) {
                page.navigate(evil(host, "<a href='" + server.address(target) + "'>a paper</a><img src='" + server.address(target) + "'>"));
                Response answer = page.waitForNavigation(() -> page.click("a"));
                assertEquals(400, answer.status(), target);
                assertEquals(before, state());
            }
            for (String target : new String[] {"/admin/accounts?account=account&account:disable=&account:key=" + desk.id(name), "/admin/queue?share=share&share:go=", "/admin/sign-out",
                    "/admin/me?place=place&place:endAll=", "/admin/checks?off=off&off:go=&off:key=votes-unknown&off:reason=x"}) {
                page.navigate(evil(host, "<a href='" + server.address(target) + "'>a paper</a>"));
                page.waitForNavigation(() -> page.click("a"));
                assertEquals(before, state());
            }
            page.navigate(server.address("/admin").toString());
            assertEquals(server.address("/admin").toString(), page.url(), "still signed in");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void formsAndScriptsDoNothing(String host) throws IOException {
        try (BrowserContext context = browser()) {
            Page page = signedIn(context);
            for (String form : new String[] {form("/admin/settings", policy()), form("/admin/accounts", "account=account&account%3Adisable=&jakarta.faces.ViewState=stateless&account%3Akey=" + desk.id(name)),
                    form("/admin/sign-out", ""), form("/api/v1/imports", "a=b"),
                    form("/admin/sign-in", "signIn=signIn&signIn%3Aname=evil&signIn%3Apassword=x&signIn%3Ago=&jakarta.faces.ViewState=stateless")}) {
                page.navigate(evil(host, form));
                Response answer = page.waitForNavigation(() -> page.click("button"));
                assertEquals(403, answer.status(), form);
            }
            page.navigate(evil(host, ""));
            page.evaluate("([address, body]) => fetch(address, { method: 'POST', mode: 'no-cors', credentials: 'include', body:"
                    + " new URLSearchParams(body) }).catch(() => null)", new Object[] {server.address("/admin/settings").toString(), policy()});
            page.evaluate("([address, body]) => fetch(address, { method: 'POST', mode: 'no-cors', credentials: 'include', keepalive: true,"
                    + " body: new URLSearchParams(body) }).catch(() => null)",
                    new Object[] {server.address("/admin/entry/2024-11-15/2411.09009/typing").toString(), "typed=yes&title=evil&authors=evil"});
            assertEquals(before, state());
            page.navigate(server.address("/admin/entry/2024-11-15/2411.09009").toString());
            assertFalse(page.inputValue("[name=title]").contains("evil"));
        }
    }

    private String form(String path, String query) {
        StringBuilder form = new StringBuilder("<form method='post' action='" + server.address(path) + "'>");
        for (String pair : query.split("&")) {
            form.append("<input name='").append(pair.split("=", 2)[0].replace("%3A", ":")).append("' value='")
                    .append(pair.contains("=") ? pair.split("=", 2)[1] : "").append("'>");
        }
        return form + "<button>a paper</button></form>";
    }

    /** A person who follows a link to the sign-in page and signs in there has done nothing else. */
    @Test
    void linksToTheSignInPageDoNothing() throws IOException {
        String editor = DeskPeople.name();
        desk.somebody(Role.EDITOR, editor);
        before = state();
        String action = "{\"path\":\"/admin/accounts\",\"fields\":{\"account:giveRole\":[\"\"]}}";
        Document late = Jsoup.parse(new Caller(server).post("/admin/accounts", FacesFixture.press("account:giveRole", "key", desk.id(editor), "role", "admin")).body());
        String code = late.select("input[name=kept]").attr("value");
        for (String query : new String[] {"to=" + Caller.encode("x", "/admin/accounts?account=account&account:giveRole=&account:key=" + desk.id(editor) + "&account:role=admin").substring(2),
            Caller.encode("kept", action), Caller.encode("kept", code), Caller.encode("to", "/admin/accounts?kept=" + code),
            Caller.encode("kept", action, "signIn:name", "x", "to", "/admin/settings?" + policy())}) {
            try (BrowserContext context = browser()) {
                Page page = context.newPage();
                page.navigate(evil("localhost", "<a href='" + server.address("/admin/sign-in?" + query).toString().replace("'", "%27") + "'>a paper</a>"));
                page.click("a");
                signIn(page);
                assertTrue(page.url().startsWith(server.address("/admin").toString()), page.url());
                assertEquals(before, state(), query);
            }
        }
    }

    /** After signing in, what was typed is shown again in this browser only, and only the person can submit it. */
    @Test
    void whatWasTypedIsThereAgainForThePersonToSend() throws IOException {
        for (int width : new int[] {1440, 390}) {
            try (BrowserContext context = Chromium.context(width, width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT,
                    width == 390 ? "ko-KR" : "en-GB", true)) {
                Page page = signedIn(context);
                Page other = context.newPage();
                page.navigate(server.address("/admin/accounts").toString());
                page.fill("[id='invite:note']", "for Minji " + width);
                other.navigate(server.address("/admin").toString());
                other.click("form[action*='sign-out'] button");
                page.click("[id='invite:go']");
                Chromium.assertFits(page, "sign-in");
                Chromium.picture(page, "kept-sign-in-" + width);
                signIn(page);
                assertEquals("for Minji " + width, page.inputValue("[id='invite:note']"));
                assertEquals(before, state());
                Chromium.assertFits(page, "accounts");
                Chromium.assertAccessible(page, "accounts with what was typed");
                Chromium.picture(page, "kept-again-" + width);
                page.click("[id='invite:go']");
                assertThat(page.locator(".cards li", new Page.LocatorOptions().setHasText("for Minji " + width))).hasCount(1);
                before = state();
            }
        }
    }
}
