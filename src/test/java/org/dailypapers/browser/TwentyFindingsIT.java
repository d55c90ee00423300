package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.dailypapers.Corpus;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.junit.jupiter.api.Test;

/** An editor clears the first twenty findings of real digests, worst first, by keys alone. */
@OwnServer
class TwentyFindingsIT {

    private static final int TWENTY = 20;

    private final AtomicInteger loads = new AtomicInteger();
    private int keys;

    @Test
    void areAllDoneByKeys() throws Exception {
        Corpus.assumePresent();
        Chromium.require();
        try (Server server = new Server("twenty")) {
            server.start(Map.of("DAILYPAPERS_IMPORT_DIR", Corpus.digests().toString(),
                    "DAILYPAPERS_ADMIN_PASSWORD", Site.ADMIN_PASSWORD)).awaitImported();
            try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
                Chromium.signIn(context, server, "admin", Site.ADMIN_PASSWORD);
                Page page = context.newPage();
                server.await("all entries are checked", () -> {
                    page.navigate(server.address("/admin/checks").toString());
                    return page.locator("progress").count() == 0;
                });
                page.navigate(server.address("/admin/queue").toString());
                long before = inQueue(page);
                page.locator("a.button").first().focus();
                page.onLoad(loaded -> loads.incrementAndGet());
                press(page, "Enter");
                page.waitForCondition(() -> loads.get() == 1);
                Set<String> cleared = new LinkedHashSet<>();
                int findings = 0;
                while (findings < TWENTY) {
                    page.locator("#editor").waitFor();
                    String entry = page.locator("#editor").getAttribute("data-entry");
                    findings += clear(page);
                    cleared.add(entry);
                }
                System.out.printf("%d findings of %d entries: %d key presses, no other characters, %d page loads%n", findings, cleared.size(), keys,
                        loads.get());
                assertTrue(loads.get() * 2 <= findings * 3, loads + " page loads for " + findings + " findings");
                page.navigate(server.address("/admin/queue").toString());
                assertEquals(before - cleared.size(), inQueue(page), "entries left in the queue");
                for (String entry : cleared) {
                    page.navigate(server.address("/admin/entry/" + entry).toString());
                    assertThat(page.locator(".finding.error, .finding.warning")).hasCount(0);
                }
            }
        }
    }

    /** Fixes all findings of an entry that have a fix and saves, or dismisses one, and returns how many that were. */
    private int clear(Page page) {
        int done = 0;
        while (page.locator(".finding.current:not(.done) button[value^='fix:']").count() > 0) {
            press(page, "f");
            done++;
        }
        int before = loads.get();
        if (done == 0) {
            press(page, "d");
            press(page, "1");
        } else {
            press(page, "Enter");
        }
        page.waitForCondition(() -> loads.get() > before);
        return Math.max(1, done);
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        keys++;
    }

    private static long inQueue(Page page) {
        return Long.parseLong(page.locator(".head .n").innerText().replaceAll("^[^0-9]*([0-9,]+).*", "$1").replace(",", ""));
    }
}
