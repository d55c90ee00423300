package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.dailypapers.Server;
import org.dailypapers.content.AuthorSlug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees and does, in a real Chromium. */
@OnSite
class BrowserIT {

    private static final Set<String> MEDIA = Set.of("cdn-thumbnails.huggingface.co", "cdn-uploads.huggingface.co",
            "cdn-avatars.huggingface.co");
    private static final Map<String, String> PAGES = pages();
    /** How many elements the focus visits on a page: enough for the header, the heads of lists and a few of their items. */
    private static final int FOCUS_STOPS = 60;

    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static BrowserContext korean;
    private static BrowserContext english;
    private static BrowserContext scriptless;

    private final Server server;

    BrowserIT(Server server) {
        this.server = server;
    }

    @BeforeAll
    static void launch() {
        Chromium.require();
        korean = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true);
        english = Chromium.context(360, ColorScheme.LIGHT, "en-GB", true);
        // axe needs the browser's scripting; the pages get none of their scripts
        scriptless = Chromium.context(390, ColorScheme.DARK, "ko-KR", true);
        scriptless.route(url -> URI.create(url).getPath().endsWith(".js"), Route::abort);
    }

    @AfterAll
    static void leave() {
        Stream.of(korean, english, scriptless).filter(Objects::nonNull).forEach(BrowserContext::close);
    }

    static Stream<String> names() {
        return PAGES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksRightAndIsAccessible(String name) {
        Page page = open(korean, PAGES.get(name));
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : new int[] {1440, 390}) {
                Chromium.resize(page, width);
                Chromium.assertFits(page, name + " at " + width);
                Chromium.picture(page, name + "-" + width + "-" + theme.name().toLowerCase());
                if (width == 1440 == (theme == ColorScheme.LIGHT)) {
                    Chromium.assertAccessible(page, name + " at " + width + " in " + theme);
                }
            }
        }
        page.close();
    }

    /** On a phone there is one column, so that the focus has one way to go: down, or along a line. */
    @ParameterizedTest
    @MethodSource("names")
    void isAccessibleWithoutScriptAndTheFocusGoesDownThePage(String name) {
        Page page = open(scriptless, PAGES.get(name));
        Chromium.assertFits(page, name + " without script");
        Chromium.assertAccessible(page, name + " without script");
        List<String> upwards = new ArrayList<>();
        double top = 0;
        for (int stop = 0; stop < FOCUS_STOPS; stop++) {
            page.keyboard().press("Tab");
            Map<String, Object> now = focused(page);
            if (now == null) {
                break;
            }
            double nextTop = ((Number) now.get("top")).doubleValue();
            if (nextTop < top && ((Number) now.get("bottom")).doubleValue() <= top) {
                upwards.add(now.get("html") + " at " + nextTop + " after " + top);
            }
            top = nextTop;
        }
        assertEquals(List.of(), upwards, name);
        page.close();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> focused(Page page) {
        return (Map<String, Object>) page.evaluate("(e => e === document.body ? null : (({top, bottom}) =>"
                + " ({top: top + scrollY, bottom: bottom + scrollY, html: e.outerHTML.slice(0, 200)}))(e.getBoundingClientRect()))(document.activeElement)");
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsSmallScreensInEnglishToo(String name) {
        Page page = open(english, PAGES.get(name));
        openAllDetails(page);
        Chromium.assertFits(page, name + " at 360");
        Chromium.assertAccessible(page, name + " at 360 with everything open");
        Chromium.resize(page, 800);
        Chromium.assertFits(page, name + " at 800");
        page.close();
    }

    @Test
    void readsADayWithoutScript() {
        try (BrowserContext context = Chromium.context(390, ColorScheme.LIGHT, "ko-KR", false)) {
            Page page = open(context, "/day/2024-11-14");
            assertTrue(page.locator("article").count() >= 9);
            page.locator("article details summary").first().click();
            assertTrue(page.locator("article details .prose, article details .sec").first().isVisible());
            page.locator("main a[href*='sort=title']").first().click();
            assertTrue(page.url().contains("sort=title"));
            List<String> titles = page.locator("article h2").allInnerTexts();
            assertEquals(titles.stream().map(String::toLowerCase).sorted().toList(), titles.stream().map(String::toLowerCase).toList());
            page.locator("article h2 a").first().click();
            assertTrue(page.url().contains("/paper/"));
            Chromium.back(page);
            assertTrue(page.url().contains("sort=title"));
        }
    }

    @Test
    void findsPapersByTheForm() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = open(context, "/papers");
            page.locator("main form input[name=q]").fill("losses");
            page.locator("main form button[type=submit], main form button:not([type])").first().click();
            assertThat(page.locator("main tbody tr")).hasCount(2);
            String address = page.url();
            page.reload();
            assertThat(page.locator("main tbody tr")).hasCount(2);
            page.locator("main th a[href*='sort=']").first().click();
            assertTrue(page.url().contains("q=losses"), page.url());
            Chromium.back(page);
            assertEquals(address, page.url());
        }
    }

    @Test
    void walksFromYearToMonthToDayByKeyboard() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = open(context, "/calendar/2024");
            page.keyboard().press("Tab");
            assertEquals("#main", page.evaluate("document.activeElement.getAttribute('href')"));
            tabTo(page, "/calendar/2024-11");
            page.keyboard().press("Enter");
            page.waitForURL("**/calendar/2024-11");
            tabTo(page, "/day/2024-11-14");
            page.keyboard().press("Enter");
            page.waitForURL("**/day/2024-11-14");
        }
    }

    @Test
    void printsWhatIsReadAndNothingElse() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.DARK, "ko-KR", true)) {
            Page page = open(context, "/paper/2411.09009");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertFalse(page.locator("header.top").isVisible());
            assertTrue(page.locator("h1").isVisible());
            assertTrue(page.locator("main article .prose, main article .sec").first().isVisible());
            assertEquals("rgb(255, 255, 255)", background(page));
        }
    }

    @Test
    void changesThemeAndLanguage() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = open(context, "/day/2024-11-14");
            String before = background(page);
            page.locator("header button.theme").click();
            assertFalse(before.equals(background(page)));
            String dark = background(page);
            page.reload();
            assertEquals(dark, background(page));
            page.locator("header a[hreflang=en], header a[lang=en]").first().click();
            assertEquals("en", page.locator("html").getAttribute("lang"));
            assertTrue(page.url().contains("/day/2024-11-14"), page.url());
            assertThat(page.locator("h1")).containsText("November");
        }
    }

    @Test
    void bringsNothingFromElsewhereAndVideosOnlyOnClick() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            List<Request> requests = new CopyOnWriteArrayList<>();
            Page page = context.newPage();
            page.onRequest(requests::add);
            page.route(url -> !url.contains("127.0.0.1"), route -> route.fulfill(new Route.FulfillOptions()
                    .setContentType("image/png").setBodyBytes(PIXEL)));
            page.navigate(server.address("/paper/2402.19469").toString());
            page.waitForLoadState();
            assertEquals(List.of(), requests.stream().map(Request::url).filter(url -> url.contains(".mp4")).toList());
            assertThat(page.locator("video")).hasCount(0);
            page.waitForRequest(request -> request.url().endsWith(".mp4"), () -> page.locator("main a[href$='.mp4']").first().click());
            page.navigate(server.address("/day/" + Site.HARD_DAY).toString());
            page.navigate(server.address("/day/2024-11-14").toString());
            page.waitForLoadState();
            page.waitForCondition(() -> requests.stream().filter(request -> MEDIA.contains(URI.create(request.url()).getHost())).count() > 5);
            for (Request request : requests) {
                URI uri = URI.create(request.url());
                assertTrue(uri.getHost().equals("127.0.0.1") || MEDIA.contains(uri.getHost()), request.url());
                assertTrue(uri.getHost().equals("127.0.0.1") || request.allHeaders().get("referer") == null,
                        request.url() + " " + request.allHeaders());
            }
            assertTrue(page.locator("article img").first().isVisible());
        }
    }

    @Test
    void letsNoImportedTextBecomeScript() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            List<String> dialogs = new ArrayList<>();
            Page page = context.newPage();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            for (String path : List.of("/day/" + Site.HARD_DAY, "/paper/" + Site.HOSTILE, "/papers?q=script",
                    "/entry/" + Site.HOSTILE_ENTRY + "/history", "/entry/" + Site.HOSTILE_ENTRY + "/compare/1...2",
                    "/entry/" + Site.HOSTILE_ENTRY + "/revision/2", "/entry/" + Site.HOSTILE_ENTRY + "/revision/1", "/calendar/2024-12",
                    "/author/" + AuthorSlug.of("<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>"))) {
                page.navigate(server.address(path).toString());
                assertThat(page.locator("main")).containsText("<script>alert(1)</script>");
                assertThat(page.locator("img[src=x], main svg[onload]")).hasCount(0);
            }
            assertEquals(List.of(), dialogs);
        }
    }

    @Test
    void reservesThePlaceOfPicturesAndDrawsOneWhereNoneLoads() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = open(context, "/day/2024-11-15");
            page.waitForTimeout(1000);
            double shift = ((Number) page.evaluate("new Promise(done => new PerformanceObserver(list => done(list.getEntries()"
                    + ".reduce((sum, entry) => sum + entry.value, 0))).observe({type: 'layout-shift', buffered: true})"
                    + " || setTimeout(() => done(0), 500))")).doubleValue();
            assertTrue(shift < 0.02, "layout shift " + shift);
            double ratio = ((Number) page.evaluate("(() => { const box = document.querySelector('article .thumb').getBoundingClientRect();"
                    + " return box.width / box.height })()")).doubleValue();
            assertTrue(Math.abs(ratio - 16.0 / 9) < 0.1, "a picture's place is " + ratio);
            assertEquals(0, page.evaluate("[...document.querySelectorAll('article .thumb img')].filter(img => img.complete"
                    + " && !img.naturalWidth && img.checkVisibility({visibilityProperty: true, opacityProperty: true})).length"));
        }
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean unreachable = message.text().contains("net::ERR") || message.text().contains("the server responded with");
            if (message.type().equals("error") && !unreachable) {
                throw new AssertionError(path + ": " + message.text());
            }
        });
        page.navigate(server.address(path).toString());
        page.waitForLoadState();
        return page;
    }

    private static void openAllDetails(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    private static void tabTo(Page page, String end) {
        for (int i = 0; i < 400; i++) {
            page.keyboard().press("Tab");
            Object href = page.evaluate("document.activeElement.getAttribute('href')");
            if (href != null && href.toString().equals(end)) {
                return;
            }
        }
        throw new AssertionError("no tab leads to " + end);
    }

    private static String background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor").toString();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("day", "/day/2024-11-15");
        pages.put("day-list", "/day/2024-11-15?view=list");
        pages.put("day-full", "/day/2024-11-15?view=full");
        pages.put("newest", "/");
        pages.put("hard-day", "/day/" + Site.HARD_DAY);
        pages.put("month", "/calendar/2024-11");
        pages.put("year", "/calendar/2024");
        pages.put("about", "/about");
        pages.put("papers", "/papers?sort=-votes");
        pages.put("papers-none", "/papers?q=nothing-at-all");
        pages.put("paper", "/paper/2411.09009");
        pages.put("long-paper", "/paper/" + Site.LONG);
        pages.put("hostile-paper", "/paper/" + Site.HOSTILE);
        pages.put("author", "/author/" + AuthorSlug.of("Author Number 7"));
        pages.put("corrected-paper", "/paper/" + Site.CORRECTED);
        pages.put("history", "/entry/" + Site.CORRECTED_ENTRY + "/history");
        pages.put("compare", "/entry/" + Site.CORRECTED_ENTRY + "/compare/1...4");
        pages.put("revision", "/entry/" + Site.CORRECTED_ENTRY + "/revision/3");
        pages.put("original", "/entry/2024-11-15/2411.09009/source");
        pages.put("hostile-original", "/entry/" + Site.HOSTILE_ENTRY + "/source");
        pages.put("long-compare", "/entry/" + Site.LONG_ENTRY + "/compare/1...2");
        pages.put("hostile-revision", "/entry/" + Site.HOSTILE_ENTRY + "/revision/2");
        pages.put("not-found", "/nope");
        pages.put("no-digest", "/day/2024-11-20");
        pages.put("bad-request", "/day/2024-13-01");
        pages.put("papers-wrong", "/papers?q=kept&page=999");
        return pages;
    }
}
