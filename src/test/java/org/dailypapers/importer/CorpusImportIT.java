package org.dailypapers.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.Corpus;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.content.Contents;
import org.dailypapers.content.canonical.CanonicalMarkdown;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The benchmark of the import: real digests, compared with what an independent reader extracted from them. */
@OwnServer
@Order(1)
class CorpusImportIT {

    private static final Map<String, String> CORPUS =
            Map.of("DAILYPAPERS_IMPORT_DIR", Corpus.digests().toAbsolutePath().toString());

    @BeforeAll
    static void present() {
        Corpus.assumePresent();
    }

    @Test
    void agreesInEveryFieldOnPostgreSqlAndTakesSeconds() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(); Server server = new Server("corpus")) {
            Map<String, String> settings = new HashMap<>(CORPUS);
            settings.put("DAILYPAPERS_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres");
            settings.put("DAILYPAPERS_DB_USER", "postgres");
            settings.put("DAILYPAPERS_DB_PASSWORD", "postgres");
            server.start(settings).awaitImported();
            assertAgreement(server);
            assertTrue(server.logText().contains("database: jdbc:postgresql:"));
            for (String page : List.of("/", "/papers?sort=-title&q=model", "/calendar/2024", "/author/nobody-00000000")) {
                assertEquals(page.startsWith("/author") ? 404 : 200, server.get(page).statusCode(), page);
            }
            takesSeconds(server);
        }
    }

    private static void takesSeconds(Server server) throws IOException {
        JsonObject run = server.json("/api/v1/imports/latest");
        assertEquals(Corpus.files().size(), run.getInt("files"));
        assertEquals(2741, run.getInt("entries"));
        Duration imported = Duration.between(Instant.parse(run.getString("startedAt")), Instant.parse(run.getString("finishedAt")));
        Duration read = readAndRender();
        System.out.printf("Import of %d files: %d ms; reading and rendering them: %d ms; ratio %.1f%n", run.getInt("files"),
                imported.toMillis(), read.toMillis(), (double) imported.toMillis() / read.toMillis());
        assertTrue(imported.toMillis() < 50 * read.toMillis(), imported + " against " + read);
        // only checks of many entries are logged, so the sum may lack a few
        server.await("everything is checked", () -> checked(server)[0] >= 2500);
        long[] checked = checked(server);
        System.out.printf("Checks of %d entries beside the import and after it: %d ms; ratio to the import %.1f%n", checked[0], checked[1],
                (double) checked[1] / imported.toMillis());
        assertTrue(checked[1] < 20 * imported.toMillis(), checked[1] + " ms against " + imported);
    }

    /** @return how many entries were checked, and in how many milliseconds */
    private static long[] checked(Server server) {
        long[] sum = new long[2];
        Matcher lines = Pattern.compile("Checked (\\d+) entries in (\\d+) ms").matcher(server.logText());
        while (lines.find()) {
            sum[0] += Long.parseLong(lines.group(1));
            sum[1] += Long.parseLong(lines.group(2));
        }
        return sum;
    }

    @Test
    void agreesInEveryFieldOnH2AfterKillsInTheMiddle() throws Exception {
        long seed = System.nanoTime();
        System.out.println("The server is killed at moments of the seed " + seed);
        Random random = new Random(seed);
        try (Server server = new Server("killed")) {
            int inBetween = 0;
            for (int kill = 0; kill < 3; kill++) {
                server.start(CORPUS);
                int files = 10 + kill * 50 + random.nextInt(30);
                server.await(files + " files are imported", () -> done(server) > files);
                Thread.sleep(random.nextInt(50));
                inBetween += "running".equals(server.importState()) ? 1 : 0;
                server.kill();
            }
            assertTrue(inBetween > 0, "the import was done each time before the server was killed");
            server.start(CORPUS).awaitImported();
            assertAgreement(server);
        }
    }

    private static void assertAgreement(Server server) throws IOException {
        for (Map.Entry<String, List<Corpus.Paper>> day : Corpus.expected().entrySet()) {
            JsonObject digest = server.json("/api/v1/digests/" + day.getKey());
            assertEquals(day.getValue(), digest.getJsonArray("papers").getValuesAs(JsonObject.class).stream()
                    .map(Corpus::actual).toList(), day.getKey());
            byte[] file = Files.readAllBytes(Corpus.digests().resolve(day.getKey().replace('-', '/') + ".md"));
            assertEquals(SourceFile.of("", file, new Attribution(null, null, null)).sha256(),
                    digest.getJsonObject("source").getString("sha256"));
        }
    }

    private static int done(Server server) {
        try {
            return server.importState() == null ? 0 : server.json("/api/v1/imports/latest").getInt("done");
        } catch (IOException e) {
            return 0;
        }
    }

    private static Duration readAndRender() throws IOException {
        Instant start = Instant.now();
        long length = 0;
        for (Path file : Corpus.files()) {
            DigestText digest = DigestReader.read(Files.readAllBytes(file), null);
            length += CanonicalMarkdown.digest(digest.date(), Contents.of(digest)).getBytes(StandardCharsets.UTF_8).length;
            length += digest.papers().stream().flatMap(paper -> paper.content().sections().stream())
                    .mapToLong(section -> Prose.html(section.body()).length()).sum();
        }
        assertTrue(length > 0);
        return Duration.between(start, Instant.now());
    }
}
