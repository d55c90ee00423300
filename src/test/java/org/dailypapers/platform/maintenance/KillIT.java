package org.dailypapers.platform.maintenance;

import static org.dailypapers.FacesFixture.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.dailypapers.Caller;
import org.dailypapers.FacesFixture;
import org.dailypapers.MultipartFixture;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.platform.database.Database;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed at random moments while it imports, saves, undoes, runs a bulk action, changes the policy and is backed up has nothing half-done
 * after its restart, and everything that it acknowledged. The same is true for one that is stopped normally, which also ends in time and
 * without errors in its log. {@code -Dkills=30} does each thirty times.
 */
@OwnServer
class KillIT {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int DAYS = 12;
    private static final int UNDONE_DAYS = 3;
    private static final int ENTRIES = 8;
    private static final int LONGEST_LIFE = 4000;
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final String PASSWORD = "a long enough pass phrase";
    private static final String PRINTED = "['첫째 문장은 온전한 문장으로 쓰여 있습니다.', '둘째 문장도 온전한 문장으로 쓰여 있습니다.']";
    /** The number of digests on the first start; large enough for it to be stopped in the middle of them. */
    private static final int MANY = 400;
    private static final int STOPS = Integer.getInteger("stops", 2);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final Pattern ALARM = Pattern.compile(" (?:WARN|ERROR|FATAL) |^\\s+at |Exception");
    private static final String WHOLE = "\n0";

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    /** What the server acknowledged as saved: the number of the newest revision of each entry. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final List<Path> backups = new ArrayList<>();
    private volatile boolean killed;
    private Server server;
    private Caller admin;
    private Caller script;

    @Test
    void leavesNothingHalfDone() throws Exception {
        System.out.printf("The server is killed %d times at moments of the seed %d%n", KILLS, seed);
        Path digests = Files.createDirectory(folder.resolve("digests"));
        for (int day = 0; day < DAYS; day++) {
            Files.writeString(digests.resolve(FIRST.plusDays(day) + ".md"), digest(day, 0));
        }
        Map<String, String> environment = Map.of("DAILYPAPERS_IMPORT_DIR", digests.toString(), "DAILYPAPERS_ADMIN_PASSWORD", PASSWORD);
        try (Server killed = new Server("killed-often").start(environment).awaitImported()) {
            server = killed;
            admin = DeskPeople.signIn(server, "admin", PASSWORD);
            script = new Caller(server).with("Authorization", "Bearer " + DeskPeople.token(admin, Role.ADMIN,
                    LocalDate.now(ZoneOffset.UTC).plusDays(1).toString()));
            for (int kill = 1; kill <= 2 * KILLS; kill++) {
                int life = 50 + random.nextInt(LONGEST_LIFE);
                dieBusy(environment, life, kill);
                String said = server.maintain("verify");
                assertTrue(said.endsWith(WHOLE), () -> "after " + life + " ms, seed " + seed + ": " + said);
                assertAcknowledged();
            }
            server.awaitImported();
            String said = server.maintain("verify");
            assertTrue(said.endsWith(WHOLE), said);
        }
        for (Path backup : backups) {
            if (Files.exists(backup)) {
                Restore.read(Database.H2, Databases.embedded(folder.resolve(backup.getFileName() + ".restored")), backup);
            }
        }
    }

    private void dieBusy(Map<String, String> environment, int life, int kill) throws Exception {
        Path backup = folder.resolve("backup-" + kill + ".zip");
        backups.add(backup);
        killed = false;
        List<Act> acts = List.of(this::edit, this::importAndUndo, this::mendMany, this::changeThePolicy,
                seeded -> server.maintain("backup", backup.toString()));
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Act act : acts) {
                Random seeded = new Random(random.nextLong());
                running.add(threads.submit(() -> goOn(act, seeded)));
            }
            Thread.sleep(life);
            for (Future<?> one : running) {
                if (one.isDone()) {
                    one.get();
                }
            }
            killed = true;
            if (kill % 2 == 0) {
                server.kill();
            } else {
                assertEndsWell();
            }
        } finally {
            // nobody repeats the request, so no other server starts for it
            threads.shutdownNow();
            assertTrue(threads.awaitTermination(120, TimeUnit.SECONDS));
        }
        server.start(environment).awaitReady();
    }

    @Test
    void goesOnWithAnImportThatWasCutOffAndDoesNothingTwice() throws Exception {
        System.out.printf("An import is cut off %d times at moments of the seed %d%n", STOPS, seed);
        Path digests = Files.createDirectory(folder.resolve("many"));
        for (int day = 0; day < MANY; day++) {
            Files.writeString(digests.resolve(FIRST.plusDays(day) + ".md"), digest(day, 0));
        }
        Map<String, String> environment = Map.of("DAILYPAPERS_IMPORT_DIR", digests.toString(), "DAILYPAPERS_ADMIN_PASSWORD", PASSWORD);
        try (Server stopped = new Server("stopped-often")) {
            server = stopped;
            for (int stop = 1; stop <= STOPS; stop++) {
                server.start(environment);
                int starts = stop;
                server.await("it has started", () -> Pattern.compile("WFLYSRV0025").matcher(server.logText()).results().count() == starts);
                Thread.sleep(random.nextInt(1000));
                assertEndsWell();
            }
            server.start(environment).awaitImported();
            JsonObject run = server.json("/api/v1/imports/latest");
            assertEquals(List.of(1, MANY, MANY * ENTRIES), List.of(run.getInt("id"), run.getInt("files"), run.getInt("entries")), "one run, and all once");
            server.await("all is checked", () -> metrics().contains("dailypapers_checks_waiting_days 0.0\n") && metrics().contains("checks_sweeping 0.0\n"));
            String said = server.maintain("verify");
            assertTrue(said.endsWith(WHOLE), said);
        }
    }

    private String metrics() {
        try {
            return server.get("/metrics").body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertEndsWell() throws InterruptedException {
        Duration took = server.terminate();
        String log = server.logText();
        assertEquals(List.of(), log.lines().filter(line -> ALARM.matcher(line).find()).toList(), () -> "seed " + seed + ":\n" + log);
        assertTrue(took.compareTo(LONGEST_END) < 0, () -> "it took " + took + ", seed " + seed + ":\n" + log);
    }

    /** An action of a person or a script. */
    private interface Act {
        void go(Random random) throws Exception;
    }

    private Void goOn(Act act, Random random) throws Exception {
        while (!killed) {
            try {
                act.go(random);
            } catch (Exception | AssertionError e) {
                if (!killed) {
                    throw e;
                }
            }
        }
        return null;
    }

    private void edit(Random random) throws IOException {
        String key = FIRST.plusDays(random.nextInt(DAYS)) + "/" + id(random.nextInt(ENTRIES));
        JsonObject now = json(script.get("/api/v1/entries/" + key));
        int revision = now.getJsonObject("summary").getInt("revision");
        String correction = Json.createObjectBuilder().add("title", "Edited " + random.nextInt()).add("authors", now.get("authors"))
                .add("votes", now.get("votes")).add("thumbnail", now.get("thumbnail")).add("video", now.get("video"))
                .add("sections", now.getJsonObject("summary").get("sections")).add("reason", "why").build().toString();
        HttpResponse<String> answer = script.copy().with("If-Match", "\"" + revision + "\"").json("PUT", "/api/v1/entries/" + key, correction);
        if (answer.statusCode() == 200) {
            acknowledged.merge(key, json(answer).getJsonObject("summary").getInt("revision"), Math::max);
        }
    }

    private void importAndUndo(Random random) throws Exception {
        int day = random.nextInt(DAYS);
        MultipartFixture files = new MultipartFixture();
        for (int i = 0; i < UNDONE_DAYS; i++) {
            int one = (day + i) % DAYS;
            files.file(FIRST.plusDays(one) + ".md", digest(one, random.nextInt()));
        }
        JsonObject run = json(script.upload("/api/v1/imports", files));
        String path = "/admin/imports/run/" + run.getInt("id", 0);
        if (random.nextBoolean()) {
            server.await("the run is done", () -> !"running".equals(server.importState()));
            admin.post(path + "/undo", FacesFixture.press("undo:go", "reason", "why"));
        }
    }

    private void changeThePolicy(Random random) throws IOException {
        String version = Jsoup.parse(admin.get("/admin/settings").body()).select("input[name='policy:version']").val();
        admin.post("/admin/settings", press("policy:go", "version", version, "readers", random.nextBoolean() ? "approved" : "once", "ownApproval", "true",
                "sure", "true"));
    }

    private void mendMany(Random random) throws IOException {
        String bulk = "/admin/queue/bulk?act=" + (random.nextBoolean() ? "fix&check=printed-list" : "approve&severity=warning");
        String count = Jsoup.parse(admin.get(bulk).body()).select("input[name='bulk:count']").val();
        String run = Caller.location(admin.post(bulk, press("bulk:go", "count", count, "reason", "why")));
        if (random.nextBoolean() && run.startsWith("/admin/queue/bulk/")) {
            admin.post(run, press("undo:go"));
        }
    }

    private void assertAcknowledged() throws IOException {
        for (Map.Entry<String, Integer> kept : acknowledged.entrySet()) {
            int newest = json(script.get("/api/v1/entries/" + kept.getKey())).getJsonObject("summary").getInt("revision");
            assertTrue(newest >= kept.getValue(), kept + " was acknowledged, " + newest + " is the newest");
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String id(int number) {
        return "2403.%05d".formatted(number + 1);
    }

    private static String digest(int day, int version) {
        String[] entries = new String[ENTRIES];
        for (int i = 0; i < ENTRIES; i++) {
            entries[i] = DigestFixture.entry(id(i), "Paper " + i + (i % 3 == 0 ? " in version " + version : ""), Integer.toString(i),
                    i % 2 == 0 ? PRINTED : "첫 문장이다. " + version + "번째로 쓴 문장이다.");
        }
        return DigestFixture.digest(FIRST.plusDays(day), entries);
    }
}
