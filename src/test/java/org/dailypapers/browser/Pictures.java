package org.dailypapers.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import org.dailypapers.Server;

/** Takes the pictures of the README from a server with the sample digests; see {@code docs/testing.md}. */
public final class Pictures {

    private static final String DAY = "2024-11-15";
    private static final String ENTRY = DAY + "/2411.09703";

    private Pictures() {
    }

    /** @param arguments the folder of the pictures */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Chromium.require();
        try (Server server = new Server("pictures"); BrowserContext phone = Chromium.context(390, ColorScheme.LIGHT, "ko-KR", true);
                BrowserContext desk = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            server.start(Map.of("DAILYPAPERS_IMPORT_DIR", System.getProperty("samples.dir"), "DAILYPAPERS_ADMIN_PASSWORD", Site.ADMIN_PASSWORD))
                    .awaitImported();
            Page day = phone.newPage();
            day.navigate(server.address("/day/" + DAY).toString());
            take(day, folder.resolve("day-phone.png"));
            Chromium.signIn(desk, server, "admin", Site.ADMIN_PASSWORD);
            Page editor = desk.newPage();
            editor.setViewportSize(1200, 700);
            server.await("the checks are done", () -> {
                editor.navigate(server.address("/admin/entry/" + ENTRY).toString());
                return editor.locator("#editor .finding").count() > 0;
            });
            take(editor, folder.resolve("editor.png"));
        }
        // threads of the browser would keep Maven waiting
        System.exit(0);
    }

    private static void take(Page page, Path file) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        System.out.println("Taken: " + file);
    }
}
