package org.dailypapers.platform;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dailypapers.BesideH2;
import org.dailypapers.Caller;
import org.dailypapers.Ports;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad night for PostgreSQL: connections are ended; it is paused, locked, killed, and comes back. */
@BesideH2
class OutageIT {

    private static final String WENT = "The database does not answer (";
    private static final String CAME = "The database answers again";

    @TempDir
    private Path data;

    @TempDir
    private Path digests;

    private EmbeddedPostgres database;

    @Test
    void comesBackByItselfWhateverTheDatabaseDoes() throws Exception {
        int port = Ports.free();
        database = started(port);
        try (Server server = new Server("outage")) {
            server.start(Map.of("DAILYPAPERS_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres?password=hunter2hunter2",
                    "DAILYPAPERS_DB_USER", "postgres", "DAILYPAPERS_IMPORT_DIR", digests.toString(), "DAILYPAPERS_ADMIN_PASSWORD", DeskPeople.PASSWORD)).awaitReady();
            Caller admin = new Caller(server);
            admin.submit("/admin/sign-in", "signIn", "name", "admin", "password", DeskPeople.PASSWORD);
            assertEquals(200, admin.get("/admin").statusCode());
            endedConnectionsAreNoticedByNobody(server);
            aLockedTableKeepsNobodyForLong(server);
            manyWhoWaitKeepNobodyElse(server);
            aPausedDatabaseIsToldAtOnce(server, admin);
            aKilledOneIsFoundAgain(server, admin, port);
            whatCameMeanwhileIsImportedAndChecked(server);
            String log = server.logText();
            assertFalse(log.contains("\tat "), "no trace: " + log);
            assertEquals(2, count(log, WENT), log);
            assertEquals(2, count(log, CAME), log);
            assertFalse(log.contains("hunter2"), "no password");
        } finally {
            processes().forEach(ProcessHandle::destroyForcibly);
            database.close();
        }
    }

    private void endedConnectionsAreNoticedByNobody(Server server) throws IOException, SQLException {
        for (int i = 0; i < 3; i++) {
            try (Connection own = database.getPostgresDatabase().getConnection(); Statement statement = own.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'");
            }
            assertEquals(200, server.get("/papers").statusCode());
            assertEquals(200, server.get("/api/v1/digests").statusCode());
        }
    }

    private void aLockedTableKeepsNobodyForLong(Server server) throws IOException, SQLException {
        try (Connection own = database.getPostgresDatabase().getConnection(); Statement statement = own.createStatement()) {
            own.setAutoCommit(false);
            statement.execute("lock table entry in access exclusive mode");
            long begun = System.nanoTime();
            HttpResponse<String> late = server.get("/papers?q=late");
            assertAway(late);
            assertTrue(server.logText().contains(late.headers().firstValue("X-Request-Id").orElseThrow() + ") The database took too long"),
                    "the line has the number of the answer: " + server.logText());
            long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            assertTrue(waited < 20, waited + " s, where the limit of a statement is 5 s");
            assertEquals(200, server.get("/health/ready").statusCode(), "others are served");
            own.rollback();
        }
        assertEquals(200, server.get("/papers").statusCode());
    }

    private void aPausedDatabaseIsToldAtOnce(Server server, Caller admin) throws Exception {
        signal("-STOP");
        server.await("the pause is noticed", () -> server.logText().contains(WENT));
        assertEquals(503, server.get("/health/ready").statusCode());
        assertEquals(200, server.get("/health/live").statusCode());
        assertAway(server.get("/papers?q=paused"));
        assertEquals(200, server.get("/papers").statusCode(), "kept pages are still sent");
        assertAway(server.get("/api/v1/digests"));
        assertTrue(server.get("/api/v1/digests").body().contains(en("error.api.away")));
        assertAway(admin.get("/admin"));
        signal("-CONT");
        server.await("it is back", () -> server.logText().contains(CAME));
        assertServes(server, admin);
    }

    private void aKilledOneIsFoundAgain(Server server, Caller admin, int port) throws Exception {
        List<ProcessHandle> killed = processes();
        killed.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : killed) {
            process.onExit().get(1, TimeUnit.MINUTES);
        }
        server.await("the end is noticed", () -> count(server.logText(), WENT) == 2);
        assertAway(server.get("/papers?q=killed"));
        assertTrue(server.get("/metrics").body().contains("dailypapers_database_up 0.0"));
        Files.writeString(digests.resolve("2024-11-12.md"), """
                ## Daily Papers (2024-11-12)

                ### [Meanwhile](https://arxiv.org/abs/2411.00001)

                Vote: 1

                Authors: Ada B.

                - ***What's New***: 그 사이에 온 글입니다.
                """);
        server.await("it is left alone long enough to be read", () -> {
            try {
                return Files.getLastModifiedTime(digests.resolve("2024-11-12.md")).toInstant().plusSeconds(10).isBefore(Instant.now());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        database.close();
        database = started(port);
        server.await("it is back", () -> count(server.logText(), CAME) == 2);
        assertServes(server, admin);
    }

    /** More clients wait than there are connections; still, a database that answers does not count as away. */
    private void manyWhoWaitKeepNobodyElse(Server server) throws Exception {
        try (Connection own = database.getPostgresDatabase().getConnection(); Statement statement = own.createStatement()) {
            own.setAutoCommit(false);
            statement.execute("lock table entry in access exclusive mode");
            List<CompletableFuture<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                String page = "/papers?q=waiting" + i;
                waiting.add(CompletableFuture.supplyAsync(() -> status(server, page)));
            }
            for (CompletableFuture<Integer> one : waiting) {
                assertEquals(503, one.get(1, TimeUnit.MINUTES));
            }
            own.rollback();
        }
        assertFalse(server.logText().contains(WENT), server.logText());
        assertEquals(200, server.get("/papers").statusCode());
    }

    private static String body(Server server, String path) {
        try {
            return server.get(path).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(Server server, String path) {
        try {
            return server.get(path).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void whatCameMeanwhileIsImportedAndChecked(Server server) throws IOException {
        server.await("it is imported", () -> status(server, "/day/2024-11-12") == 200 && "done".equals(server.importState()));
        server.await("its checks are made", () -> body(server, "/metrics").contains("dailypapers_checks_entries_total 1.0"));
        assertTrue(server.get("/metrics").body().contains("dailypapers_checks_failed_total 0.0"));
    }

    private static void assertServes(Server server, Caller admin) throws IOException {
        assertEquals(200, server.get("/papers").statusCode());
        assertEquals(200, server.get("/api/v1/digests").statusCode());
        assertEquals(200, server.get("/health/ready").statusCode());
        assertEquals(200, admin.get("/admin").statusCode(), "nobody is signed out");
    }

    private static void assertAway(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse("none"));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse("none"));
        assertTrue(answer.headers().firstValue("X-Request-Id").isPresent());
    }

    private EmbeddedPostgres started(int port) throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false).start();
    }

    /** The main process of the server, followed by its children. */
    private List<ProcessHandle> processes() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants())).toList();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        for (ProcessHandle process : processes()) {
            int status = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
            assertTrue(status == 0 || !process.isAlive(), "those that end by themselves need no signal");
        }
    }

    private static long count(String text, String what) {
        return Pattern.compile(what, Pattern.LITERAL).matcher(text).results().count();
    }

}
