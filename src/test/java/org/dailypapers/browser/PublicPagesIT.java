package org.dailypapers.browser;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dailypapers.Caller;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.content.AuthorSlug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of the raw bytes of every public page. */
@OnSite
class PublicPagesIT {

    static final List<String> PAGES = List.of("/", "/day/2024-11-15", "/day/2024-11-15?sort=-votes", "/day/" + Site.HARD_DAY,
            "/about", "/about?lang=en", "/calendar", "/calendar/2024-11", "/calendar/2024", "/calendar/2001-01", "/papers", "/papers?q=nothing-at-all",
            "/papers?sort=-votes&size=50&lang=en", "/paper/2411.09009", "/paper/" + Site.HOSTILE, "/paper/" + Site.LONG,
            "/author/" + AuthorSlug.of("Author Number 7"), "/paper/" + Site.CORRECTED, "/entry/" + Site.CORRECTED_ENTRY + "/history",
            "/entry/" + Site.CORRECTED_ENTRY + "/compare/1...4", "/entry/" + Site.CORRECTED_ENTRY + "/compare/4...2?lang=en",
            "/entry/" + Site.CORRECTED_ENTRY + "/revision/4", "/entry/" + Site.CORRECTED_ENTRY + "/revision/1?lang=en",
            "/entry/2024-11-15/2411.09009/history", "/entry/" + Site.HOSTILE_ENTRY + "/history",
            "/entry/" + Site.HOSTILE_ENTRY + "/compare/1...2", "/entry/" + Site.HOSTILE_ENTRY + "/revision/2",
            "/entry/" + Site.LONG_ENTRY + "/compare/2...1", "/entry/2024-11-15/2411.09009/source", "/entry/" + Site.HOSTILE_ENTRY + "/source?lang=en");
    static final List<String> ERRORS = List.of("/nope", "/papers?page=999", "/day/2024-13-01", "/paper/1234.56789",
            "/entry/" + Site.CORRECTED_ENTRY + "/compare/1...9", "/entry/2024-11-15/1234.56789/history", "/entry/2024-11-15/1234.56789/source");

    private static Caller somebody;

    private final Server server;

    PublicPagesIT(Server server) {
        this.server = server;
    }

    static Stream<String> all() {
        return Stream.concat(PAGES.stream(), ERRORS.stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void costsReadersNothing(String path) throws IOException {
        HttpResponse<String> page = server.get(path);
        Document html = Jsoup.parse(page.body(), server.address(path).toString());
        assertAll(path, () -> assertTrue(page.headers().firstValue("Set-Cookie").isEmpty()),
                () -> assertFalse(page.body().contains("jsessionid")),
                () -> assertEquals(List.of(), html.select("script:not([src]):not([type=application/ld+json])")),
                () -> assertEquals(List.of(), html.select("style, [style]").eachAttr("style")),
                () -> assertEquals(List.of(), html.getAllElements().stream().flatMap(e -> e.attributes().asList().stream())
                        .filter(a -> a.getKey().startsWith("on")).toList()),
                () -> assertTrue(html.select("script[src], link[rel=stylesheet], link[rel=icon]").stream()
                        .allMatch(e -> e.attr(e.hasAttr("src") ? "src" : "href").startsWith("/assets/")), html.head().outerHtml()),
                () -> assertFalse(page.headers().firstValue("Content-Security-Policy").orElse("unsafe").contains("unsafe")),
                () -> assertEquals(1, page.headers().allValues("Content-Security-Policy").size()),
                () -> assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse("")));
    }

    /** A browser sends the cookie only to the desk; if it is sent elsewhere, the response is the same for everyone. */
    @ParameterizedTest
    @MethodSource("all")
    void isTheSameForThoseSignedIn(String path) throws IOException {
        HttpResponse<String> page = new Caller(server).get(path);
        HttpResponse<String> signedIn = somebody().get(path);
        assertEquals(page.body(), signedIn.body());
        assertEquals(page.statusCode(), signedIn.statusCode());
        assertEquals(headers(page), headers(signedIn));
    }

    @Test
    void theOneSignedInIsKnownToTheDeskByTheCookieThatItSet() throws IOException {
        Caller somebody = somebody();
        String set = somebody.cookiesSet().get(0);
        assertTrue(set.startsWith("dailypapers=") && set.toLowerCase().contains("path=/admin;"), set);
        assertEquals(set.replaceFirst(";.*", ""), somebody.cookie());
        assertEquals(200, somebody.get("/admin/me").statusCode());
        assertEquals(303, server.get("/admin/me").statusCode());
    }

    private Caller somebody() throws IOException {
        if (somebody == null) {
            somebody = DeskPeople.signIn(server, "admin", Site.ADMIN_PASSWORD);
        }
        return somebody;
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("Date") || name.equalsIgnoreCase("X-Request-Id"));
        return headers;
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWholeAndFindable(String path) throws IOException {
        Document html = Jsoup.parse(server.get(path).body());
        assertAll(path, () -> assertEquals(1, html.select("h1").size()),
                () -> assertFalse(html.title().isBlank()),
                () -> assertTrue(html.selectFirst("html").attr("lang").matches("ko|en")),
                () -> assertEquals(1, html.select("main").size()),
                () -> assertTrue(html.select("main a[href], header a[href]").size() > 2),
                () -> assertFalse(html.text().contains("Exception")),
                () -> assertFalse(html.text().contains("#{")),
                () -> assertTrue(html.text().indexOf("???") < 0, "a missing message"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoLinkThatLeadsNowhere(String path) throws IOException {
        Document html = Jsoup.parse(server.get(path).body(), server.address(path).toString());
        List<String> links = html.select("a[href], link[href]").stream().map(e -> e.absUrl("href"))
                .filter(link -> link.startsWith(server.address("/").toString())).map(link -> link.replaceFirst("#.*", ""))
                .distinct().limit(60).toList();
        for (String link : links) {
            if (link.contains("/admin/")) {
                assertEquals(303, server.get(link.substring(server.address("").toString().length())).statusCode(), link);
                continue;
            }
            int status = server.get(link.substring(server.address("").toString().length())).statusCode();
            assertEquals(200, status, path + " leads to " + link);
        }
    }

    static List<String> pages() {
        return PAGES;
    }

    @Test
    void titlesTellPagesApart() throws IOException {
        List<String> titles = Stream.of("/day/2024-11-14", "/day/2024-11-15", "/calendar/2024-11", "/calendar/2024", "/papers",
                "/about", "/paper/2411.09009").map(this::title).distinct().toList();
        assertEquals(7, titles.size(), titles.toString());
    }

    @ParameterizedTest
    @CsvSource({"ko,ko", "en-GB,en", "fr,en", "'fr,ko;q=0.5',ko"})
    void followsTheBrowsersLanguage(String accepted, String language) throws IOException {
        HttpResponse<String> page = server.get("/papers", "Accept-Language", accepted);
        assertEquals(language, Jsoup.parse(page.body()).selectFirst("html").attr("lang"));
        assertTrue(page.headers().allValues("Vary").toString().contains("Accept-Language"), page.headers().toString());
    }

    @Test
    void keepsAChosenLanguageInEveryLink() throws IOException {
        Document html = Jsoup.parse(server.get("/day/2024-11-15?lang=en", "Accept-Language", "ko").body());
        assertEquals("en", html.selectFirst("html").attr("lang"));
        List<String> without = html.select("main a[href^=/]").eachAttr("href").stream()
                .filter(href -> !href.contains("lang=en") && !href.contains(".md")).toList();
        assertEquals(List.of(), without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "page=999", "sort=nonsense", "from=2024-13-01", "to=yesterday", "votes=-1", "votes=x",
        "status=returned", "size=7", "from=2024-12-01&to=2024-11-01", "page=99999999999", "page=999999999&size=100"})
    void refusesWhatCannotBe(String query) throws IOException {
        HttpResponse<String> page = server.get("/papers?" + query, "Accept-Language", "ko");
        assertEquals(400, page.statusCode());
        assertTrue(Jsoup.parse(page.body()).selectFirst("main").text().matches(".*[가-힣].*"), page.body());
        assertFalse(page.body().contains("org.dailypapers"), page.body());
        HttpResponse<String> api = server.get("/api/v1/papers?" + query);
        assertEquals(400, api.statusCode());
        assertEquals("application/problem+json", api.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBe() throws IOException {
        Document page = Jsoup.parse(server.get("/papers?q=kept+words&from=2024-13-01&votes=3&status=machine&lang=en").body());
        assertEquals("kept words", page.select("form.filters input[name=q]").val());
        assertEquals("2024-13-01", page.select("form.filters input[name=from]").val());
        assertEquals("3", page.select("form.filters input[name=votes]").val());
        assertEquals("machine", page.select("form.filters option[selected][value=machine]").val());
        assertTrue(page.select("[role=alert]").text().contains("2024-13-01"), page.body().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/reading/day.xhtml", "/day/2024-11-15/x", "/day/1999-01-01", "/paper/1234.56789",
        "/author/nobody-00000000", "/-/source.md?date=2024-11-15", "/admin/nothing", "/calendar/2024/11", "/index.xhtml",
        "/jakarta.faces.resource/jsf.js.xhtml?ln=jakarta.faces"})
    void answers404ForWhatIsNotThere(String path) throws IOException {
        HttpResponse<String> page = server.get(path);
        assertEquals(404, page.statusCode(), page.body());
        assertTrue(page.body().contains("<main"), page.body());
    }

    @ParameterizedTest
    @CsvSource({"2024-11-20,/day/2024-11-15 /day/" + Site.HARD_DAY, "2030-01-01,/day/" + Site.HARD_DAY, "1999-01-01,/day/2023-11-24"})
    void aDayWithoutADigestLeadsToTheNearest(String date, String nearest) throws IOException {
        HttpResponse<String> answer = server.get("/day/" + date + "?lang=en");
        assertEquals(404, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals(en("error.day.title"), page.select("h1").text());
        assertEquals(Arrays.stream(nearest.split(" ")).map(day -> day + "?lang=en").toList(),
                page.select(".nearest a").eachAttr("href"));
        assertTrue(page.select(".nearest").text().matches(".* [1-9]\\d* papers?.*"), page.text());
    }

    @Test
    void whereADayIsNotMeantNoDaysAreNamed() throws IOException {
        for (String path : List.of("/nope", "/day/2024-13-01", "/paper/1234.56789")) {
            assertEquals(0, Jsoup.parse(server.get(path).body()).select(".nearest").size(), path);
        }
    }

    @ParameterizedTest
    @CsvSource({"/papers?page=999,/papers?page=2", "/papers?q=losses&size=50&page=2&lang=en,/papers?q=losses&page=1&size=50&lang=en",
        "/papers?votes=3&sort=-votes&page=40,/papers?votes=3&sort=-votes&page=2"})
    void aPageBeyondTheEndLeadsToTheLastWithTheSameFilters(String path, String last) throws IOException {
        HttpResponse<String> answer = server.get(path);
        assertEquals(400, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals(List.of(last), page.select("main a[href*=page=]").eachAttr("href"));
        assertEquals(200, server.get(last).statusCode());
    }

    @Test
    void aPageBeyondTheEndOfAnAuthorLeadsToTheLast() throws IOException {
        String author = "/author/" + AuthorSlug.of("Author Number 7");
        HttpResponse<String> answer = server.get(author + "?page=7&lang=en");
        assertEquals(400, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals(List.of(author + "?page=1&lang=en"), page.select("main a[href*=page=]").eachAttr("href"));
        assertTrue(page.select("main").text().contains(en("error.page.beyond", "7", "1")), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/day/%00", "/day/%00.md", "/day/%2B12024-11-15", "/day/2024-11-15%2Fx", "/paper/%00", "/author/%00",
        "/calendar/%00", "/calendar/99999", "/calendar/-1", "/calendar/2024-13", "/papers?from=-9999-01-01", "/papers?q=%ZZ",
        "/?jakarta.faces.ViewState=x", "/?jakarta.faces.ViewState=stateless",
        "/paper/2411.09009?jakarta.faces.ViewState=stateless", "/papers?Faces-Request=partial/ajax", "/assets/nothing?v=1",
        "/api/v1/papers/%00", "/api/v1/digests/%00", "/api/v1/digests?page=999999999", "/api/v1/papers?page=2147483648"})
    void isNotUpsetByOddAddresses(String path) throws Exception {
        java.net.Socket socket = new java.net.Socket("127.0.0.1", server.address("/").getPort());
        try (socket) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), answer);
            assertFalse(answer.contains("immutable"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//papers;@evil.example?size=10", "//evil.example/..;/papers", "///papers?size=10", "/papers;x=//evil.example?size=10",
        "//evil.example", "/;@evil.example/papers", "/papers?size=10&evil.example=1", "/api/v1/papers?size=10&evil.example=1",
        "//api/v1/papers;@evil.example?size=10", "/api/v1/digests;a=//evil.example"})
    void leadsOnlyWhereItsRoutesLead(String path) throws IOException {
        String answer = new Caller(server).raw(path, "Host: localhost");
        for (String elsewhere : List.of("//evil.example", "@evil.example", "evil.example=")) {
            assertFalse(answer.contains(elsewhere), answer);
        }
    }

    @Test
    void keepsItsInnardsToItself() throws IOException {
        assertEquals(404, server.get("/WEB-INF/web.xml").statusCode());
        assertEquals(404, server.get("/META-INF/MANIFEST.MF").statusCode());
    }

    @Test
    void leadsFromAVersionToThePaper() throws IOException {
        HttpResponse<String> page = server.get("/paper/2411.09009v2?lang=en");
        assertEquals(301, page.statusCode());
        assertEquals("/paper/2411.09009?lang=en", page.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", ""));
    }

    @Test
    void sortsAndFiltersByTheAddressAlone() throws IOException {
        Document table = Jsoup.parse(server.get("/papers?sort=-votes&size=50&lang=en").body());
        assertEquals(1, table.select("th[aria-sort=descending]").size());
        String author = URLEncoder.encode("Author Number 7", StandardCharsets.UTF_8);
        assertEquals(1, rows("/papers?author=" + author));
        assertEquals(2, rows("/papers?q=cut+losses"));
        assertEquals(0, rows("/papers?q=nothing-at-all"));
        assertEquals(25, rows("/papers"));
        assertEquals(14, rows("/papers?page=2"));
        assertEquals(39, rows("/papers?size=50&q=&from=&to=&votes=&status=&sort="));
    }

    @Test
    void refusesToBeWrittenTo() throws Exception {
        java.net.http.HttpResponse<String> answer = java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(server.address("/papers"))
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x=y")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(405, answer.statusCode());
    }

    private int rows(String path) throws IOException {
        return Jsoup.parse(server.get(path).body()).select("main table tbody tr:has(a[href*=/paper/])").size();
    }

    private String title(String path) {
        try {
            Element title = Jsoup.parse(server.get(path).body()).selectFirst("title");
            return title.text();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
