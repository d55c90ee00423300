package org.dailypapers.bench.rows;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Rounds;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;

/** Pages in Chromium on a slow phone: when they show, how they shift, and how many bytes the server sends for them. */
public final class Browser implements Row {

    private static final int SLOWER = 4;
    /** "Slow 4G" as in Chromium's developer tools: bytes a second and milliseconds. */
    private static final double DOWN = 1.6e6 / 8 * .9;
    private static final double UP = .75e6 / 8 * .9;
    private static final double LATENCY = 150 * 3.75;
    private static final int SETTLED = 2_000;
    private static final String FIGURES = """
            new Promise(done => {
              const seen = { fcp: 0, lcp: 0, shift: 0 };
              new PerformanceObserver(list => list.getEntries().forEach(e => { if (e.name === 'first-contentful-paint') seen.fcp = e.startTime; })).observe({ type: 'paint', buffered: true });
              new PerformanceObserver(list => list.getEntries().forEach(e => { seen.lcp = e.startTime; })).observe({ type: 'largest-contentful-paint', buffered: true });
              new PerformanceObserver(list => list.getEntries().forEach(e => { seen.shift += e.value; })).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done([seen.fcp, seen.lcp, seen.shift]), 300);
            })""";

    @Override
    public String name() {
        return "browser";
    }

    @Override
    public String about() {
        return "Chromium, processor 4 times slower, slow 4G: first and largest paint, layout shift, bytes of the server for the first visit and a later one";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        Path chromium = chromium();
        Table table = new Table(name() + ": " + about(), "page", "FCP ms", "LCP ms", "layout shift", "bytes first", "bytes later");
        try (Side side = Side.open("after", options, options.port(), Map.of());
                Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            com.microsoft.playwright.Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            for (Map.Entry<String, String> page : Side.addresses(options).usual().entrySet()) {
                visit(browser, side, page.getValue());
                List<double[]> visits = new ArrayList<>();
                for (int i = 0; i < options.rounds(); i++) {
                    visits.add(visit(browser, side, page.getValue()));
                }
                double[] medians = new double[visits.get(0).length];
                for (int i = 0; i < medians.length; i++) {
                    int figure = i;
                    medians[i] = Rounds.median(visits.stream().mapToDouble(visit -> visit[figure]).toArray());
                }
                table.row(page.getKey(), medians[0], medians[1], medians[2], (long) medians[3], (long) medians[4]);
            }
            browser.close();
        }
        return table;
    }

    private static Path chromium() {
        String named = System.getenv("CHROMIUM");
        List<String> places = named == null ? List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium") : List.of(named);
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElseThrow(() -> new Absent("there is no Chromium; name it in CHROMIUM"));
    }

    /** @return FCP and LCP in milliseconds, the layout shift, and the bytes for this visit and for a second one */
    private static double[] visit(com.microsoft.playwright.Browser browser, Side side, String path) {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(412, 823).setLocale("ko-KR"))) {
            Page page = context.newPage();
            CDPSession session = context.newCDPSession(page);
            Weight weight = new Weight(session, side.server().address("/").toString());
            session.send("Emulation.setCPUThrottlingRate", number("rate", SLOWER));
            JsonObject network = number("latency", LATENCY);
            network.addProperty("downloadThroughput", DOWN);
            network.addProperty("uploadThroughput", UP);
            network.addProperty("offline", false);
            session.send("Network.emulateNetworkConditions", network);
            List<?> figures = open(page, side, path);
            double first = weight.bytes;
            weight.bytes = 0;
            page.navigate("about:blank");
            open(page, side, path);
            return new double[] {((Number) figures.get(0)).doubleValue(), ((Number) figures.get(1)).doubleValue(), ((Number) figures.get(2)).doubleValue(), first, weight.bytes};
        }
    }

    private static List<?> open(Page page, Side side, String path) {
        page.navigate(side.server().address(path).toString());
        page.waitForTimeout(SETTLED);
        return (List<?>) page.evaluate(FIGURES);
    }

    private static JsonObject number(String name, double value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    /** Counts the bytes, compressed and with headers, that come from one server. */
    private static final class Weight {

        private final Map<String, Boolean> own = new HashMap<>();
        private double bytes;

        Weight(CDPSession session, String server) {
            session.send("Network.enable");
            session.on("Network.requestWillBeSent", event -> own.put(event.get("requestId").getAsString(),
                    event.getAsJsonObject("request").get("url").getAsString().startsWith(server)));
            session.on("Network.loadingFinished", event -> {
                if (own.getOrDefault(event.get("requestId").getAsString(), false)) {
                    bytes += event.get("encodedDataLength").getAsDouble();
                }
            });
        }
    }
}
