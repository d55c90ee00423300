package org.dailypapers.platform.database;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.BesideH2;
import org.dailypapers.Caller;
import org.dailypapers.MultipartFixture;
import org.dailypapers.Server;
import org.dailypapers.SmallDisk;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.browser.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A bad night for the embedded database: its disk fills up, slowly and suddenly, and has space again. */
@BesideH2
class DiskIT {

    private static final String ENTRY = "/api/v1/entries/2026-01-05/2601.00001";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private Server server;
    private Caller admin;
    private Caller script;
    private Path digests;
    private Instant written;

    @Test
    void stopsBeforeItsDiskIsFullAndGoesOnByItself() throws Exception {
        try (Server started = new Server("disk"); SmallDisk disk = SmallDisk.mount(started.data(), 120)) {
            server = started;
            digests = server.data().resolveSibling("digests");
            Site.copySamples(digests);
            write(0, "처음");
            start().awaitImported();
            admin = DeskPeople.signIn(server, "admin", Site.ADMIN_PASSWORD);
            script = new Caller(server).with("Authorization", "Bearer " + DeskPeople.token(admin, Role.ADMIN, LocalDate.now().plusDays(1).toString()));
            server.await("its entries are checked", () -> body("/metrics").contains("dailypapers_checks_waiting_days 0.0"));
            assertEquals("{\"status\":\"UP\"}", body("/health/ready"));

            disk.leave(9);
            littleSpaceStopsWhatNobodyWaitsFor();
            disk.leave(1);
            noSpaceStopsWritingAndNotReading();
            disk.leave(0);
            readersReadOn();
            server.stop();
            start().awaitReady();
            readersReadOn();

            disk.empty();
            server.await("there is space again", () -> "{\"status\":\"UP\"}".equals(body("/health/ready")));
            server.await("what waited is imported", () -> server.status("/day/" + FIRST.plusDays(1)) == 200);
            assertEquals(200, correct("Corrected after all").statusCode());

            allAtOnceInTheMiddleOfAnImport(disk);
            againAndAgainWhileMany(disk);
            // nothing catches the exceptions of H2's own threads
            assertEquals(List.of(), server.logText().lines().filter(line -> line.contains("\tat ") && !line.contains("(H2-lob-cleaner)")).toList());
            assertFalse(Files.exists(server.data().resolve("dailypapers.trace.db")), "the log of the server has it all");
        }
    }

    private Server start() throws IOException {
        return server.start(Map.of("DAILYPAPERS_IMPORT_DIR", digests.toString(), "DAILYPAPERS_ADMIN_PASSWORD", Site.ADMIN_PASSWORD));
    }

    private void littleSpaceStopsWhatNobodyWaitsFor() throws Exception {
        server.await("it is told", () -> "{\"status\":\"UP\",\"disk\":\"low\"}".equals(body("/health/ready")));
        server.await("the log, too", () -> server.logText().contains("The disk of " + server.data() + " has only "));
        assertTrue(desk().contains(en("desk.disk.low")), desk());
        assertTrue(desk("/admin/system").contains(en("system.disk.low", "", "", "").split(": ")[1]), desk("/admin/system"));
        write(1, "둘째");
        HttpResponse<String> upload = script.with("Accept-Language", "en").upload("/api/v1/imports", new MultipartFixture().file("2026-02-01.md", digest(31, "올린 것")));
        assertEquals(503, upload.statusCode(), upload.body());
        assertEquals("disk", upload.headers().firstValue("X-Outage").orElse(""));
        assertTrue(upload.body().contains(en("imports.problem.disk")), upload.body());
        assertEquals(200, correct("Corrected with little space").statusCode());
        String backup = server.maintain("backup", server.data().resolve("backup.zip").toString());
        assertTrue(backup.contains("The disk of the database has too little space left for a backup"), backup);
        try (Stream<Path> left = Files.list(server.data())) {
            assertEquals(List.of(), left.filter(file -> file.getFileName().toString().startsWith("backup.zip")).toList());
        }
        server.await("it had the time to be read", () -> Instant.now().isAfter(written.plusSeconds(12)));
        assertEquals(404, server.status("/day/" + FIRST.plusDays(1)));
    }

    private void noSpaceStopsWritingAndNotReading() throws IOException {
        server.await("it is told", () -> "{\"status\":\"UP\",\"disk\":\"full\"}".equals(body("/health/ready")));
        HttpResponse<String> refused = correct("Lost");
        assertEquals(503, refused.statusCode(), refused.body());
        assertEquals("disk", refused.headers().firstValue("X-Outage").orElse(""));
        assertTrue(refused.body().contains(en("error.api.disk")), refused.body());
        HttpResponse<String> page = admin.submit("/admin/me?lang=en", "self", "displayName", "Another");
        assertEquals(503, page.statusCode(), page.body());
        assertEquals("disk", page.headers().firstValue("X-Outage").orElse(""));
        assertEquals(en("error.disk.title"), Jsoup.parse(page.body()).select("h1").text());
        assertTrue(desk().contains(en("desk.disk.full")), desk());
        readersReadOn();
    }

    private void readersReadOn() throws IOException {
        for (String path : List.of("/", "/papers", "/day/" + FIRST, "/api/v1/digests", "/api/v1/entries/2026-01-05/2601.00001")) {
            HttpResponse<String> answer = server.get(path);
            assertEquals(200, answer.statusCode(), path + "\n" + answer.body() + server.logText());
        }
        assertTrue(server.get(ENTRY).body().contains("Corrected with little space"));
    }

    /** The disk fills so fast that a write fails. */
    private void allAtOnceInTheMiddleOfAnImport(SmallDisk disk) throws Exception {
        for (int day = 2; day < 30; day++) {
            write(day, "많이 ".repeat(20_000));
        }
        server.await("the import has begun", () -> server.status("/day/" + FIRST.plusDays(3)) == 200);
        disk.leave(0);
        server.await("it is told", () -> body("/health/ready").contains("\"disk\":\"full\""));
        disk.empty();
        server.await("it goes on", () -> "{\"status\":\"UP\"}".equals(body("/health/ready")) && "done".equals(server.importState()));
        // the first writer finds the database broken; clients that come while it is reopened are told to come back
        for (int day = 0; day < 30; day++) {
            String path = "/day/" + FIRST.plusDays(day);
            server.await(path + " is there", () -> server.status(path) == 200);
        }
        assertTrue(server.get("/api/v1/imports/latest").body().contains("\"diagnosticsTotal\":0"), server.get("/api/v1/imports/latest").body());
        assertTrue(server.get(ENTRY).body().contains("Corrected after all"));
        assertEquals(200, correct("Corrected again").statusCode());
    }

    /** Many clients read at the same time, with more connections than before, while the database is reopened. */
    private void againAndAgainWhileMany(SmallDisk disk) throws Exception {
        for (int round = 0; round < 4; round++) {
            for (int day = 30; day < 38; day++) {
                write(day, (round + " 번째 ").repeat(20_000));
            }
            server.await("the import has begun", () -> "running".equals(server.importState()));
            Thread.sleep(150 + round * 100L);
            disk.leave(0);
            readAtOnce();
            disk.empty();
            server.await("it is told", () -> "{\"status\":\"UP\"}".equals(body("/health/ready")));
            server.await("all are served at once", () -> readAtOnce().equals(Set.of(200)));
            // the import writes, so it may find the database broken after readers did not
            server.await("it goes on", () -> "done".equals(server.importState()));
            server.await("all are served at once again", () -> readAtOnce().equals(Set.of(200)));
            for (int more = 0; more < 3; more++) {
                assertEquals(Set.of(200), readAtOnce());
            }
        }
        String backup = server.maintain("backup", server.data().resolveSibling("afterwards.zip").toString());
        assertTrue(backup.endsWith("0"), backup);
    }

    /** @return the statuses of many concurrent readers */
    private Set<Integer> readAtOnce() {
        ExecutorService readers = Executors.newFixedThreadPool(24);
        try {
            return IntStream.range(0, 96).mapToObj(i -> CompletableFuture.supplyAsync(() -> server.status(List.of("/", "/papers", "/day/" + FIRST,
                    "/paper/2601.00001").get(i % 4)), readers)).toList().stream().map(CompletableFuture::join).collect(Collectors.toSet());
        } finally {
            readers.shutdown();
        }
    }

    private HttpResponse<String> correct(String title) throws IOException {
        JsonObject now = Json.createReader(new StringReader(script.get(ENTRY).body())).readObject();
        String correction = Json.createObjectBuilder().add("title", title).add("authors", now.get("authors")).add("votes", now.get("votes"))
                .add("thumbnail", now.get("thumbnail")).add("video", now.get("video"))
                .add("sections", now.getJsonObject("summary").get("sections")).add("reason", "why").build().toString();
        return script.copy().with("If-Match", "\"" + now.getJsonObject("summary").getInt("revision") + "\"").json("PUT", ENTRY, correction);
    }

    private void write(int day, String text) throws IOException {
        Files.writeString(digests.resolve(FIRST.plusDays(day) + ".md"), digest(day, text));
        written = Instant.now();
    }

    private static String digest(int day, String text) {
        return """
                ## Daily Papers (%s)

                ### [A paper of day %d](https://arxiv.org/abs/2601.%05d)

                Vote: 1

                Authors: Ada B.

                - ***What's New***: %s 글입니다.
                """.formatted(FIRST.plusDays(day), day, day + 1, text);
    }

    private String desk() throws IOException {
        return desk("/admin");
    }

    private String desk(String path) throws IOException {
        return Jsoup.parse(admin.get(path + "?lang=en").body()).select("main").text();
    }

    private String body(String path) {
        try {
            return server.get(path).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
