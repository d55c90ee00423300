package org.dailypapers.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import org.dailypapers.Server;

/** A real browser per test thread, as Playwright requires. It ends with the test process. */
final class Chromium {

    private static final Path PICTURES = Path.of(System.getProperty("build.dir", "target"), "screenshots");

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Runs axe in the page itself, which is much faster than the builder: that combines the results in a new page each time. */
    private static final String VIOLATIONS = "tags => axe.run({runOnly: tags, resultTypes: ['violations']})"
            + ".then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))";
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
            // a process for each page would take longer to start than to show it
            "--renderer-process-limit=1", "--disable-site-isolation-trials", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
    private static final double PATIENCE = 60_000;
    private static final ThreadLocal<Browser> BROWSER = new ThreadLocal<>();
    private static final Map<URI, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();
    private static volatile Path executable;

    private Chromium() {
    }

    /** Skips the tests with a visible warning if Chromium is not installed. */
    static void require() {
        Path chromium = Stream.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium-headless-shell"), "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null) {
            System.out.println("SKIPPED: the browser tests need Chromium; install it, or name it in CHROMIUM");
        }
        assumeTrue(chromium != null, "no Chromium is installed");
        if (BROWSER.get() == null) {
            BROWSER.set(launch(chromium));
        }
    }

    private static Browser launch(Path chromium) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        executable = chromium;
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
    }

    /** @return a new browser context with cookies of its own */
    static BrowserContext context(int width, ColorScheme theme, String locale, boolean script) {
        BrowserContext context = BROWSER.get().newContext(new NewContextOptions().setViewportSize(width, height(width))
                .setColorScheme(theme).setLocale(locale).setJavaScriptEnabled(script).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** @return a browser process of its own, in Korean, that stores its profile in a folder */
    static BrowserContext ofProfile(Path folder) {
        BrowserContext context = BROWSER.get().browserType().launchPersistentContext(folder, new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(executable).setArgs(ARGUMENTS).setLocale("ko-KR").setViewportSize(1440, height(1440)));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** Kills the browser process of that folder like {@code kill -9}. */
    static void kill(Path folder) throws InterruptedException, ExecutionException {
        List<ProcessHandle> processes = ProcessHandle.current().descendants().filter(process -> process.info().arguments()
                .filter(arguments -> List.of(arguments).contains("--user-data-dir=" + folder)).isPresent()).toList();
        assertTrue(!processes.isEmpty(), "a browser runs with " + folder);
        processes.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : processes) {
            process.onExit().get();
        }
    }

    /** Signs a person in; only the first time by the sign-in page. */
    static void signIn(BrowserContext context, Server server, String name, String password) {
        context.addCookies(SIGNED_IN.computeIfAbsent(server.address("/" + name), key -> {
            Page page = context.newPage();
            page.navigate(server.address("/admin/sign-in").toString());
            page.fill("[id='signIn:name']", name);
            page.fill("[id='signIn:password']", password);
            page.click("[id='signIn:go']");
            page.waitForURL("**/admin");
            page.close();
            return context.cookies().stream().filter(cookie -> cookie.path.equals("/admin")).toList();
        }));
    }

    /** Goes back in the history of a page, once the page is there: while another one is shown instead, the browser refuses. */
    static void back(Page page) {
        page.waitForLoadState();
        page.goBack();
    }

    /** Changes the width of a page, as if the same visitor used a phone, a tablet or a desktop. */
    static void resize(Page page, int width) {
        page.setViewportSize(width, height(width));
    }

    private static int height(int width) {
        return width < 800 ? 844 : 900;
    }

    /** Asserts that a page does not scroll sideways. */
    static void assertFits(Page page, String what) {
        int excess = ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
        assertTrue(excess <= 0, what + " is " + excess + " px too wide");
    }

    /** Asserts that axe finds no violations. */
    static void assertAccessible(Page page, String what) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertEquals(List.of(), page.evaluate(VIOLATIONS, TAGS), what);
    }

    /** Saves a picture of the whole page, if the build asks for pictures. */
    static void picture(Page page, String name) {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
