package org.dailypapers.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.Caller;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.digest.keep.DigestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers on one empty PostgreSQL start at the same time with the same folder, and are stopped in the middle of their work.
 * {@code -Dtogether=5} repeats this five times.
 */
@OwnServer
class TwoServersIT {

    private static final int TIMES = Integer.getInteger("together", 1);
    private static final int DAYS = 60;
    private static final int ENTRIES = 8;
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Pattern ALARM = Pattern.compile(" (?:WARN|ERROR|FATAL) |^\\s+at |Exception");
    private static final Pattern AWAY = Pattern.compile("The database does not answer");

    @TempDir
    private Path data;

    @TempDir
    private Path digests;

    @Test
    void raiseNoFalseAlarmAndStopInTime() throws Exception {
        for (int day = 0; day < DAYS; day++) {
            Files.writeString(digests.resolve(FIRST.plusDays(day) + ".md"), digest(day));
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).start()) {
            for (int time = 1; time <= TIMES; time++) {
                String database = "together" + time;
                try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
                    statement.execute("create database " + database);
                }
                try (Server one = new Server("together-one"); Server two = new Server("together-two")) {
                    startTogether(postgres, database, one, two);
                    stopsWhileOthersWait(postgres, database, one);
                    stopsWhileTheDatabaseIsPaused(two);
                }
            }
        }
    }

    private void startTogether(EmbeddedPostgres postgres, String database, Server one, Server two) throws Exception {
        Map<String, String> settings = Map.of("DAILYPAPERS_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database,
                "DAILYPAPERS_DB_USER", "postgres", "DAILYPAPERS_IMPORT_DIR", digests.toString(), "DAILYPAPERS_ADMIN_PASSWORD", DeskPeople.PASSWORD);
        for (Server server : List.of(one, two)) {
            server.start(settings);
        }
        for (Server server : List.of(one, two)) {
            server.awaitImported();
            server.await("all is checked", () -> isChecked(server));
        }
        assertEquals(DAYS * ENTRIES, count(postgres, database, "select count(*) from revision"), "everything once");
        assertEquals(DAYS * ENTRIES, count(postgres, database, "select count(*) from checked"));
        assertEquals(1, count(postgres, database, "select count(*) from person"));
        String both = one.logText() + two.logText();
        assertEquals(List.of(), alarms(both));
        assertEquals(1, times(both, "The account admin has been made"), both);
        Set<String> versions = Pattern.compile("The tables of the database are of version (\\d+) now").matcher(both).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
        assertEquals(Set.of(String.valueOf(count(postgres, database, "select max(cast(version as int)) from flyway_schema_history"))), versions,
                () -> "whichever server applied the last migration:\n" + both);
        assertEquals(DAYS, Pattern.compile("; new or changed were (\\d+)").matcher(both).results().mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum(), both);
    }

    private static void stopsWhileOthersWait(EmbeddedPostgres postgres, String name, Server server) throws Exception {
        URI address = server.address("/");
        Caller admin = DeskPeople.signIn(server, "admin", DeskPeople.PASSWORD);
        String token = DeskPeople.token(admin, Role.ADMIN, LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
        try (Connection locking = postgres.getDatabase("postgres", name).getConnection(); Statement statement = locking.createStatement();
                Socket form = sending(address, "/admin/sign-in", "Content-Type: application/x-www-form-urlencoded", "name=");
                Socket upload = sending(address, "/api/v1/imports", "Authorization: Bearer " + token + "\r\nContent-Type: multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"2024-01-01.md\"\r\n\r\n## Daily")) {
            locking.setAutoCommit(false);
            statement.execute("lock table entry, person in access exclusive mode");
            List<CompletableFuture<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                waiting.add(CompletableFuture.supplyAsync(() -> status(server, "/papers")));
            }
            waiting.add(CompletableFuture.supplyAsync(() -> signIn(server)));
            Thread.sleep(500);
            assertEndsInTime(server);
            assertEquals(List.of(), alarms(server.logText()));
            locking.rollback();
            for (CompletableFuture<Integer> one : waiting) {
                one.join();
            }
        }
    }

    private void stopsWhileTheDatabaseIsPaused(Server server) throws Exception {
        signal("-STOP");
        try {
            CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> status(server, "/papers"));
            Thread.sleep(500);
            assertEndsInTime(server);
            waiting.join();
            assertEquals(List.of(), alarms(server.logText()).stream().filter(line -> !AWAY.matcher(line).find()).toList());
        } finally {
            signal("-CONT");
        }
    }

    private static void assertEndsInTime(Server server) throws InterruptedException {
        Duration took = server.terminate();
        assertTrue(took.compareTo(LONGEST) < 0, () -> "it took " + took + ":\n" + server.logText());
    }

    /** A client that begins to send, and then stops. */
    private static Socket sending(URI address, String path, String headers, String body) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\nContent-Length: 100000\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static List<String> alarms(String log) {
        return log.lines().filter(line -> ALARM.matcher(line).find()).toList();
    }

    private static long times(String text, String what) {
        return Pattern.compile(what, Pattern.LITERAL).matcher(text).results().count();
    }

    /** Whether this server has looked for entries to check and found none. */
    private static boolean isChecked(Server server) {
        try {
            String metrics = server.get("/metrics").body();
            return metrics.contains("dailypapers_checks_waiting_days 0.0") && metrics.contains("dailypapers_checks_sweeping 0.0");
        } catch (IOException e) {
            return false;
        }
    }

    /** The status for a client that waits while the server ends: it gets either a response or a lost connection. */
    private static int status(Server server, String path) {
        try {
            return server.get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int signIn(Server server) {
        try {
            return new Caller(server).submit("/admin/sign-in", "signIn", "name", "admin", "password", DeskPeople.PASSWORD).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int count(EmbeddedPostgres postgres, String database, String query) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void signal(String signal) throws IOException, InterruptedException {
        long first = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        List<ProcessHandle> all = ProcessHandle.of(first).stream().flatMap(process -> Stream.concat(Stream.of(process), process.descendants())).toList();
        for (ProcessHandle process : all) {
            int failed = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
            assertTrue(failed == 0 || !process.isAlive(), "only one that has ended meanwhile cannot be told");
        }
    }

    private static String digest(int day) {
        String[] entries = new String[ENTRIES];
        for (int i = 0; i < ENTRIES; i++) {
            entries[i] = DigestFixture.entry("24%02d.%05d".formatted(1 + day / 10, day % 10 * 100 + i + 1), "Paper " + i, Integer.toString(i),
                    "['첫째 문장은 온전한 문장으로 쓰여 있습니다.', '둘째 문장도 온전한 문장으로 쓰여 있습니다.']");
        }
        return DigestFixture.digest(FIRST.plusDays(day), entries);
    }
}
