package org.dailypapers.account;

import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.BesideH2;
import org.dailypapers.Caller;
import org.dailypapers.Server;
import org.dailypapers.Surroundings;
import org.junit.jupiter.api.Test;

/** First starts: an empty server, the creation of the first admin, what a restart keeps, and the samples. */
@BesideH2
class FirstStartIT {

    private static final int MOST_LINES = 30;
    private static final Pattern CODE = Pattern.compile("There is no admin yet\\. Open (http://\\S+/admin/set-up) within a day and"
            + " give the code ([A-Za-z0-9_-]{43})");

    @Test
    void makesTheFirstAdminByTheCodeOfTheLogOnce() throws Exception {
        try (Server server = new Server("first-start")) {
            server.start(Map.of("DAILYPAPERS_DB_PASSWORD", "", "DAILYPAPERS_IMPORT_DIR", "")).awaitReady();
            String early = code(server);
            nothingIsThereAndNothingIsSaid(server);
            saysLittle(server, 0);
            server.kill();
            long before = lines(server);
            server.start(Map.of()).awaitReady();
            String code = code(server);
            saysLittle(server, before);
            assertFalse(code.equals(early), "each start makes one");
            wrongCodesMakeNobody(server);
            Caller admin = new Caller(server);
            assertEquals("/admin?done=set-up", Caller.location(setUp(admin, code, "jane")));
            for (String used : List.of(code, early)) {
                assertEquals(404, setUp(new Caller(server), used, "eve").statusCode());
            }
            aRestartSignsNobodyOut(server, admin);
            theSamplesAreReadWhereTheyAreAskedFor(server);
            assertEquals(2, CODE.matcher(server.logText()).results().count(), "with an admin there is no code");
            assertFalse(server.logText().contains(DeskPeople.PASSWORD));
            assertEquals(List.of(), server.logText().lines().filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                    .filter(line -> !CODE.matcher(line).find()).toList(), "nothing to worry about");
        }
    }

    private static void nothingIsThereAndNothingIsSaid(Server server) throws IOException {
        assertEquals(404, server.get("/api/v1/imports/latest").statusCode());
        assertEquals(0, server.json("/api/v1/digests").getJsonArray("items").size());
        String page = server.get("/").body();
        assertTrue(page.contains(ko("none.text")), page);
        assertFalse(page.contains("DAILYPAPERS_IMPORT_DIR"), "readers are told nothing that only an admin can do");
        Surroundings.assertSilent(server);
        Surroundings.assertListensOnly(server);
    }

    /** Asserts that the log is short, including the output of {@code standalone.sh}. */
    private static void saysLittle(Server server, long before) throws IOException {
        server.await("it has started", () -> server.logText().lines().skip(before).anyMatch(line -> line.contains("WFLYSRV0025")));
        String said = String.join("\n", server.logText().lines().skip(before).toList());
        assertTrue(lines(server) - before < MOST_LINES, said);
        List<String> file = Files.readAllLines(server.base().resolve("log/server.log"));
        assertTrue(file.size() < (before == 0 ? MOST_LINES : 2 * MOST_LINES), () -> String.join("\n", file));
    }

    private static long lines(Server server) {
        return server.logText().lines().count();
    }

    private static void theSamplesAreReadWhereTheyAreAskedFor(Server server) throws IOException {
        JsonObject run = server.json("/api/v1/imports/latest");
        assertEquals(5, run.getInt("files"));
        assertEquals(36, run.getInt("entries"));
        assertFalse(run.getJsonArray("diagnostics").toString().contains("error"), run.toString());
        assertEquals("Apache-2.0", server.json("/api/v1/digests/2024-11-15").getJsonObject("source").getString("licence"));
    }

    private static void wrongCodesMakeNobody(Server server) throws IOException {
        for (String wrong : List.of("", "x", "a".repeat(43))) {
            HttpResponse<String> page = setUp(new Caller(server), wrong, "eve");
            assertEquals(422, page.statusCode());
            assertTrue(page.body().contains("value=\"eve\""), "what was typed is kept");
        }
        assertEquals(303, new Caller(server).get("/admin").statusCode());
    }

    private static void aRestartSignsNobodyOut(Server server, Caller admin) throws Exception {
        server.kill();
        server.run("samples.sh", Map.of("DAILYPAPERS_ADMIN_PASSWORD", "makes no second one")).awaitImported();
        assertEquals(200, admin.get("/admin").statusCode());
        assertEquals(404, admin.get("/admin/set-up").statusCode());
        HttpResponse<String> typed = admin.submit("/admin/accounts", "invite", "note", "typed while it restarted", "role", "editor");
        assertTrue(typed.body().contains("typed while it restarted"), typed.body());
        assertEquals(401, tried(server, "admin", "makes no second one").statusCode());
    }

    @Test
    void takesAPasswordFromTheEnvironmentOnlyWhereItCanBeOne() throws Exception {
        try (Server server = new Server("first-start-wrong")) {
            assertEquals(1, server.start(Map.of("DAILYPAPERS_ADMIN_PASSWORD", "hunter2")).awaitEnd());
            assertTrue(server.logText().contains("Daily Papers cannot start. DAILYPAPERS_ADMIN_PASSWORD holds what cannot be a"
                    + " password"), server.logText());
            assertFalse(server.logText().contains("hunter2"));
        }
    }

    @Test
    void endsWhereAnotherServerListensAndLeadsNobodyThere() throws Exception {
        try (Server server = new Server("first-start-busy");
                ServerSocket other = new ServerSocket(server.address("/").getPort(), 1, InetAddress.getLoopbackAddress())) {
            assertEquals(1, server.start(Map.of()).awaitEnd());
            String log = server.logText();
            assertTrue(log.contains("Daily Papers cannot start. It cannot listen at 127.0.0.1:" + other.getLocalPort() + " ("), log);
            assertFalse(log.contains("/admin/set-up"), log);
        }
    }

    /** The address is from a documentation network (RFC 5737), the host name from a reserved domain (RFC 6761). */
    @Test
    void endsWhereThereIsNoSuchAddressAndSaysWhatToDo() throws Exception {
        String reader = "It cannot listen for readers at ";
        assertEquals(reader + "203.0.113.1, as this machine has no such address: set DAILYPAPERS_BIND to one that it has",
                ending(Map.of("DAILYPAPERS_BIND", "203.0.113.1")));
        assertEquals(reader + "nowhere.invalid, as that name has no address: set DAILYPAPERS_BIND to one that it has",
                ending(Map.of("DAILYPAPERS_BIND", "nowhere.invalid")));
        assertEquals("It cannot listen for its management at nowhere.invalid, as that name has no address: set -bmanagement or"
                + " jboss.bind.address.management to one that it has", ending(Map.of(), "-bmanagement", "nowhere.invalid"));
    }

    /** The output of the server, without the lines that state its addresses. */
    private static String ending(Map<String, String> settings, String... options) throws Exception {
        try (Server server = new Server("first-start-nowhere")) {
            assertEquals(1, server.start(settings, options).awaitEnd());
            String log = server.logText();
            assertTrue(log.startsWith("Daily Papers cannot start. ") && log.lines().count() == 1, log);
            return log.substring("Daily Papers cannot start. ".length(), log.indexOf(" ("));
        }
    }

    private static HttpResponse<String> tried(Server server, String name, String password) throws IOException {
        return new Caller(server).submit("/admin/sign-in?lang=en", "signIn", "name", name, "password", password);
    }

    private static HttpResponse<String> setUp(Caller caller, String code, String name) throws IOException {
        return caller.submit("/admin/set-up", "setUp", "code", code, "name", name, "displayName", "Jane", "password", DeskPeople.PASSWORD,
                "passwordAgain", DeskPeople.PASSWORD);
    }

    private static String code(Server server) {
        Matcher matcher = CODE.matcher(server.logText());
        String code = null;
        while (matcher.find()) {
            assertEquals(server.address("/admin/set-up").toString(), matcher.group(1));
            code = matcher.group(2);
        }
        return code;
    }
}
