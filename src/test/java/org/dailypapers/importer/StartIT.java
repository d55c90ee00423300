package org.dailypapers.importer;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.importer.folder.FolderImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators deal with: settings, the log, the watched folder. */
@OwnServer
class StartIT {

    private static final String ENTRY = "### [%s](https://arxiv.org/abs/%s)\n\nVote: 3\n\n- ***What's New***: %s\n\n";

    @TempDir
    Path folder;

    @Test
    void endsWithOneSentenceWhereASettingIsWrong() throws Exception {
        assertEquals("Daily Papers cannot start. DAILYPAPERS_HTTP_PORT is 'http', which is no port: give a number from 1 to 65535.",
                ending(Map.of("DAILYPAPERS_HTTP_PORT", "http")));
        String unreachable = ending(Map.of("DAILYPAPERS_DB_URL", "jdbc:postgresql://127.0.0.1:1/x"));
        assertTrue(unreachable.startsWith("Daily Papers cannot start. The database at DAILYPAPERS_DB_URL"
                + " (jdbc:postgresql://127.0.0.1:1/x) does not answer"), unreachable);
        Path impossible = folder.resolve("x".repeat(300));
        assertEquals("Daily Papers cannot start. DAILYPAPERS_DATA is '" + impossible + "', a folder that cannot be created (File name too long): create"
                + " it, or name a folder that this process may write to.", ending(Map.of("DAILYPAPERS_DATA", impossible.toString())));
    }

    @Test
    void watchesTheFolderAndKeepsWhatItReadOverARestart() throws Exception {
        write("2024-11-12.md", "## Daily Papers (2024-11-12)\n\n" + ENTRY.formatted("One", "2411.00001", "하나"));
        write("README.md", "# no digest\n");
        try (Server server = new Server("watched")) {
            Map<String, String> settings = Map.of("DAILYPAPERS_IMPORT_DIR", folder.toString(),
                    "DAILYPAPERS_SOURCE_AUTHOR", "Somebody", "DAILYPAPERS_SOURCE_LICENCE", "CC BY 4.0",
                    "DAILYPAPERS_PUBLISHER_CONTACT", "editors@example.org", "DAILYPAPERS_PUBLISHER_EMAIL", "nobody@example.org");
            server.start(settings).awaitImported();
            server.await("the first file is there", () -> titles(server, "2024-11-12").equals(List.of("One")));
            assertTrue(server.logText().contains("http://127.0.0.1:"), server.logText());
            assertTrue(server.logText().contains("Daily Papers " + System.getProperty("project.version") + " at "), server.logText());
            assertTrue(server.logText().contains("database: embedded H2"), server.logText());
            assertTrue(server.logText().contains("data folder: " + server.base().resolveSibling("data")), server.logText());
            assertTrue(server.logText().contains("importing: " + folder.toRealPath()), server.logText());
            assertTrue(server.logText().lines().anyMatch(line -> line.contains(" WARN ") && line.contains("are ignored: DAILYPAPERS_PUBLISHER_EMAIL")),
                    server.logText());
            String about = server.get("/about?lang=en").body();
            assertTrue(about.contains("mailto:editors@example.org") && !about.contains(en("about.publisher.none")), about);
            assertEquals("CC BY 4.0", server.json("/api/v1/digests/2024-11-12").getJsonObject("source").getString("licence"));
            halfWrittenFilesAreNotRead(server);
            changedFilesAreReadOnceTheyAreLeftAlone(server);
            strangeFilesBlockNoOthers(server);
            server.kill();
            // with a folder, no samples are read
            server.run("samples.sh", settings).awaitImported();
            assertEquals(404, server.get("/api/v1/digests/2024-06-27").statusCode());
            assertEquals(List.of("One", "Two"), titles(server, "2024-11-12"));
            JsonObject run = server.json("/api/v1/imports/latest");
            assertEquals(0, run.getInt("entries"));
            assertTrue(run.getJsonArray("diagnostics").toString().contains("README.md"), run.toString());
        }
    }

    private void halfWrittenFilesAreNotRead(Server server) throws IOException, InterruptedException {
        LocalDate day = LocalDate.of(2024, 10, 1);
        while (!isWrittenWithoutAPause(server, day)) {
            day = day.plusDays(1);
        }
        String slow = day.toString();
        server.await("the slow file is there", () -> titles(server, slow).equals(List.of("Slow")));
        assertEquals(1, server.json("/api/v1/digests/" + slow).getJsonArray("papers").getJsonObject(0).getJsonObject("summary").getInt("revision"));
    }

    /**
     * Writes a file in parts, for longer than a file must be left alone, and asserts that it is not read meanwhile.
     *
     * @return false if this machine itself paused, so that the file was left alone for long enough
     */
    private boolean isWrittenWithoutAPause(Server server, LocalDate day) throws IOException, InterruptedException {
        byte[] bytes = ("## Daily Papers (" + day + ")\n\n" + ENTRY.formatted("Slow", "2410.%05d".formatted(day.getDayOfMonth()), "가나다"))
                .getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(day + ".md");
        for (int part = 1; part <= 8; part++) {
            Instant before = Instant.now();
            Files.write(file, Arrays.copyOf(bytes, bytes.length * part / 9));
            Thread.sleep(1000);
            int status = server.get("/api/v1/digests/" + day).statusCode();
            if (Duration.between(before, Instant.now()).compareTo(FolderImport.QUIET) >= 0) {
                return false;
            }
            assertEquals(404, status);
        }
        Files.write(file, bytes);
        return true;
    }

    private void strangeFilesBlockNoOthers(Server server) throws IOException {
        write("a-" + "x".repeat(200) + ".md", "### [T](https://arxiv.org/abs/2411.00009)\n");
        write("2024-11-14-한글 이름.md", "## Daily Papers (2024-11-14)\n\n" + ENTRY.formatted("\u0000", "2411.00004", "라"));
        write("2024-11-15.md", "## Daily Papers (2024-11-15)\n\n" + ENTRY.formatted("Big", "2411.00005", "마").replace("Vote",
                "Authors: " + "x".repeat(20_000) + "\n\nVote"));
        write("2024-11-16.md", "## Daily Papers (2024-11-16)\n\n" + ENTRY.formatted("Good", "2411.00006", "바"));
        server.await("the good file is there", () -> titles(server, "2024-11-16").equals(List.of("Good")));
        assertEquals(List.of("\uFFFD"), titles(server, "2024-11-14"));
        server.await("the run is done", () -> "done".equals(server.importState()));
        String codes = server.json("/api/v1/imports/latest").getJsonArray("diagnostics").getValuesAs(JsonObject.class).stream()
                .map(d -> d.getString("code")).sorted().distinct().toList().toString();
        assertEquals("[authors-too-long, not-a-digest, nul-character]", codes);
    }

    private void changedFilesAreReadOnceTheyAreLeftAlone(Server server) throws IOException {
        Instant before = Instant.now();
        write("2024-11-12.md", "## Daily Papers (2024-11-12)\n\n" + ENTRY.formatted("One", "2411.00001", "하나")
                + ENTRY.formatted("Two", "2411.00002", "둘"));
        server.await("the change is there", () -> titles(server, "2024-11-12").equals(List.of("One", "Two")));
        assertTrue(Duration.between(before, Instant.now()).compareTo(FolderImport.QUIET) >= 0, "and not before");
    }

    private static String ending(Map<String, String> settings) throws Exception {
        try (Server server = new Server("wrong")) {
            assertEquals(1, server.start(settings).awaitEnd());
            return server.logText().lines().filter(line -> line.contains("cannot start"))
                    .map(line -> line.substring(line.indexOf("Daily Papers cannot")).replaceAll("\u001B\\[[;\\d]*m", ""))
                    .reduce((one, another) -> one + "\n" + another).orElse(server.logText());
        }
    }

    private static List<String> titles(Server server, String day) {
        try {
            return server.get("/api/v1/digests/" + day).statusCode() == 404 ? List.of()
                    : server.json("/api/v1/digests/" + day).getJsonArray("papers").getValuesAs(JsonObject.class).stream()
                            .map(paper -> paper.getString("title")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
