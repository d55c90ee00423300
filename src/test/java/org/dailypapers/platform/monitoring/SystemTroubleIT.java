package org.dailypapers.platform.monitoring;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dailypapers.Caller;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.browser.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the system page and the metrics show if something is wrong, and about backups. */
@OwnServer
class SystemTroubleIT {

    @Test
    void isToldAndSoIsItsEnd() throws Exception {
        try (Server server = new Server("trouble")) {
            Path folder = server.data().resolveSibling("digests");
            Path away = server.data().resolveSibling("away");
            Site.copySamples(folder);
            server.start(Map.of("DAILYPAPERS_IMPORT_DIR", folder.toString(), "DAILYPAPERS_ADMIN_PASSWORD", Site.ADMIN_PASSWORD)).awaitImported();
            Caller admin = DeskPeople.signIn(server, "admin", Site.ADMIN_PASSWORD);
            assertTrue(part(admin, "Import folder").matches("Import folder Good .* can be read\\. Last scan: .*, 5 files, in .* 5 files, 5 imported\\. .*"),
                    () -> part(admin, "Import folder"));
            assertTrue(part(admin, "Backup").startsWith("Backup Unknown " + en("system.backup.none")), () -> part(admin, "Backup"));
            Files.move(folder, away);
            server.await("it is told", () -> part(admin, "Import folder").startsWith("Import folder Not working " + folder + " cannot be read: "));
            assertFalse(head(admin).contains(en("system.troubled", 0)), head(admin));
            assertTrue(server.get("/metrics").body().contains("dailypapers_import_folder_readable 0.0"));
            Files.move(away, folder);
            server.await("its end, too", () -> part(admin, "Import folder").startsWith("Import folder Good "));
            assertEquals(List.of("The import folder " + folder + " cannot be read (there is no such folder). It is looked for every second; what was"
                    + " imported from it stays.", "The import folder " + folder + " can be read again."), server.logText().lines()
                    .filter(line -> line.contains("The import folder ")).map(line -> line.substring(line.indexOf("The import folder "))).toList());
            assertFalse(server.logText().contains("\tat "), server.logText());
            Path backup = server.data().resolveSibling("backup.zip");
            Files.deleteIfExists(backup);
            assertFalse(server.get("/metrics").body().contains("dailypapers_last_backup_timestamp_seconds "));
            assertTrue(server.maintain("backup", backup.toString()).endsWith("0"));
            assertTrue(part(admin, "Backup").matches("Backup Good Last backup: \\d{4}-.* ago, to " + backup + " \\([\\d.,]+ [KM]B\\)\\. Only .*"),
                    () -> part(admin, "Backup"));
            assertTrue(server.get("/metrics").body().contains("dailypapers_last_backup_timestamp_seconds "));
        }
    }

    private static String part(Caller admin, String name) {
        return Jsoup.parse(page(admin)).select(".system > li").stream().filter(part -> part.select("h2").text().startsWith(name)).findFirst()
                .orElseThrow().text();
    }

    private static String head(Caller admin) {
        return Jsoup.parse(page(admin)).select(".head").text();
    }

    private static String page(Caller admin) {
        try {
            return admin.get("/admin/system?lang=en").body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
