package org.dailypapers.platform.maintenance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import org.dailypapers.BesideH2;
import org.dailypapers.Caller;
import org.dailypapers.MultipartFixture;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.platform.database.Database;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A running server is backed up, the backup is restored into a second one that serves the same, and a killed backup leaves nothing
 * incomplete.
 */
@BesideH2
class BackupIT {

    private static final int DAYS = 60;
    private static final int ENTRIES = 12;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String PASSWORD = "a long enough pass phrase";
    private static final String WHOLE = ": all is whole.\n0";

    @TempDir
    private Path folder;

    @Test
    void makesAServerThatServesTheSame() throws Exception {
        Path digests = Files.createDirectory(folder.resolve("digests"));
        for (int i = 0; i < DAYS; i++) {
            Files.writeString(digests.resolve(FIRST.plusDays(i) + ".md"), DigestFixture.digestOf(FIRST.plusDays(i), ENTRIES));
        }
        Path early = folder.resolve("early.zip");
        Path late = folder.resolve("late.zip");
        try (Server server = new Server("backed-up"); Server other = new Server("restored")) {
            server.start(Map.of("DAILYPAPERS_IMPORT_DIR", digests.toString(), "DAILYPAPERS_ADMIN_PASSWORD", PASSWORD));
            server.await("some days are there", () -> days(server) > 2);
            assertTrue(server.maintain("backup", early.toString()).endsWith("\n0"));
            server.awaitLongImport();
            Caller admin = DeskPeople.signIn(server, "admin", PASSWORD);
            edit(admin);
            String token = DeskPeople.token(admin, Role.ADMIN, LocalDate.now().plusDays(9).toString());
            String said = server.maintain("verify");
            assertTrue(said.endsWith(WHOLE) && said.contains(DAYS + " digests"), said);
            said = server.maintain("backup", late.toString());
            assertTrue(said.startsWith("Backed up to " + late) && said.endsWith("\n0"), said);
            said = server.maintain("backup", late.toString());
            assertTrue(said.contains("is there already") && said.endsWith("\n2"), said);
            wasWholeAtThatMoment(early);

            said = other.maintain("restore", late.toString());
            assertTrue(said.contains("Restored " + late) && said.endsWith("\n0"), said);
            other.start(Map.of()).awaitReady();
            servesTheSame(server, other, admin);
            diesWhileItImports(other, token);
        }
        findsWhatIsNotWhole(late);
    }

    /** A backup made during an import contains only whole days. */
    private void wasWholeAtThatMoment(Path backup) throws SQLException {
        DataSource database = Databases.embedded(folder.resolve("early"));
        Restore.read(Database.H2, database, backup);
        try (Connection connection = database.getConnection()) {
            assertEquals(List.of(), faults(connection));
            assertEquals(List.of(), Databases.rows(connection, "select digest_date, count(*) from entry group by digest_date having count(*) <> " + ENTRIES));
            assertTrue(Integer.parseInt(Databases.rows(connection, "select count(*) from digest").get(0)) > 2);
        }
    }

    private static void edit(Caller admin) throws IOException {
        act(admin, FIRST, 1, "save", "title", "제목을 고쳤습니다 😀", "reason", "why");
        act(admin, FIRST, 1, "accept");
        act(admin, FIRST, 2, "save", "title", "Corrected \\ twice", "reason", "why");
        act(admin, FIRST, 2, "save", "title", "Corrected again", "reason", "why\tnot");
        act(admin, FIRST, 3, "hide", "note", "why");
        act(admin, FIRST, 4, "withdraw", "note", "why");
        act(admin, FIRST, 5, "return", "note", "why");
        act(admin, FIRST, 6, "accept");
    }

    private static void act(Caller admin, LocalDate day, int number, String act, String... typed) throws IOException {
        Document page = Jsoup.parse(admin.get("/admin/entry/" + day + "/" + id(day, number)).body());
        List<String> fields = new ArrayList<>();
        for (Element field : page.select("#editor :is(input, textarea)[name]")) {
            int at = List.of(typed).indexOf(field.attr("name"));
            if (field.closest("template") == null) {
                fields.addAll(List.of(field.attr("name"), at >= 0 ? typed[at + 1] : field.normalName().equals("textarea") ? field.wholeText() : field.val()));
            }
        }
        fields.addAll(List.of("act", act));
        HttpResponse<String> answer = admin.post(page.select("#editor").attr("action"), fields.toArray(String[]::new));
        assertEquals(303, answer.statusCode(), () -> act + ": " + answer.body());
    }

    private static String id(LocalDate day, int number) {
        return "%02d%02d.%05d".formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth() * 1000 + number);
    }

    private static void servesTheSame(Server server, Server other, Caller admin) throws IOException {
        Caller same = new Caller(other);
        same.cookie(admin.cookie());
        List<String> paths = new ArrayList<>(List.of("/", "/about", "/papers", "/calendar/2024", "/api/v1/digests", "/api/v1/imports/latest", "/api/v1/corrections",
                "/api/v1/papers", "/admin/audit", "/admin/imports"));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            Stream.of("/api/v1/digests/" + day, "/day/" + day, "/day/" + day + ".md", "/day/" + day + "/source.md").forEach(paths::add);
        }
        IntStream.rangeClosed(1, ENTRIES).mapToObj(i -> id(FIRST, i)).flatMap(id -> Stream.of("/api/v1/papers/" + id, "/paper/" + id,
                "/entry/" + FIRST + "/" + id + "/history", "/api/v1/entries/" + FIRST + "/" + id + "/revisions", "/api/v1/entries/" + FIRST + "/" + id + "/revisions/1",
                "/api/v1/entries/" + FIRST + "/" + id + "/revisions/2", "/api/v1/entries/" + FIRST + "/" + id + "/revisions/3")).forEach(paths::add);
        for (String path : paths) {
            HttpResponse<String> expected = admin.get(path);
            HttpResponse<String> found = same.get(path);
            assertEquals(expected.statusCode() + alike(expected), found.statusCode() + alike(found), path);
        }
    }

    /** @return the body without timestamps and the name of the person who asked */
    private static String alike(HttpResponse<String> answer) {
        return answer.body().replaceAll("127\\.0\\.0\\.1:\\d+", "").replaceAll("nonce=\"[^\"]*\"", "");
    }

    private void diesWhileItImports(Server other, String token) throws Exception {
        MultipartFixture files = new MultipartFixture();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusYears(1).plusDays(i);
            files.file(day + ".md", DigestFixture.digestOf(day, ENTRIES));
        }
        HttpResponse<String> answer = new Caller(other).with("Authorization", "Bearer " + token).upload("/api/v1/imports", files);
        assertTrue(answer.statusCode() < 300, answer.body());
        int before = days(other);
        other.await("some more days are there", () -> days(other) > before + 2);
        other.kill();
        String said = other.maintain("verify");
        assertTrue(said.endsWith(WHOLE), said);
    }

    private static int days(Server server) {
        try {
            JsonObject first = server.json("/api/v1/digests?from=2025-01-01");
            return server.json("/api/v1/digests").getJsonArray("items").size() + first.getJsonArray("items").size();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /** The same on both databases. */
    private void findsWhatIsNotWhole(Path backup) throws Exception {
        DataSource h2 = Databases.embedded(folder.resolve("late"));
        Restore.read(Database.H2, h2, backup);
        findsWhatIsNotWhole(h2);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Restore.read(Database.POSTGRESQL, server.getPostgresDatabase(), backup);
            findsWhatIsNotWhole(server.getPostgresDatabase());
        }
    }

    private static void findsWhatIsNotWhole(DataSource database) throws SQLException {
        String entry = "where arxiv_id = '" + id(FIRST, 7) + "'";
        String id = "(select id from entry " + entry + ")";
        String where = FIRST + "/" + id(FIRST, 7) + ": ";
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("delete from imported_state where entry_id = " + id, FIRST + ": source .* has as paper 7 .*, and imported was .*");
        faults.put("delete from imported_state where entry_id = (select id from entry where arxiv_id = '" + id(FIRST, ENTRIES) + "')",
                FIRST + ": source .* has as paper " + ENTRIES + " .*, and imported was nothing");
        faults.put("update source set sha256 = 'x' where digest_date = date '" + FIRST + "'", FIRST + ": source x has \\d+ bytes of which the SHA-256 is [0-9a-f]{64}");
        faults.put("update revision set number = 7 where entry_id = " + id, where + "has 1 revisions, numbered from 7 to 7, and not 1 to 1");
        faults.put("update entry set published_revision = null " + entry, where + "readers see revision -, and should see 1 .*");
        faults.put("update digest set approved_only = true", where + "readers see revision 1, and should see - .*");
        faults.put("update entry set title = 'x' " + entry, where + "tables show another title.*");
        faults.put("update entry_author set position = 9 where position = 2 and entry_id = " + id, where + "tables show another title.*");
        faults.put("update content set json = 'x' where id = (select content_id from revision where entry_id = " + id + ")", where + "revision 1: cannot be read .*");
        faults.put("update content set json = replace(json, 'text 7', 'text 8') where id = (select content_id from revision where entry_id = " + id + ")",
                FIRST + ": source .* has as paper 7 .* with another text");
        faults.put("update entry set position = 99 " + entry, FIRST + ": has 12 entries, at places 1 to 99, 12 different ones");
        faults.put("update digest set paper_count = 99 where digest_date = date '" + FIRST + "'", FIRST + ": counts 99 entries that readers see, and has 9");
        faults.put("update digest set approved_count = 99 where digest_date = date '" + FIRST + "'",
                FIRST + ": counts 99 approved entries that readers see, and has \\d+");
        faults.put("update revision set status = 'APPROVED' where entry_id = " + id, where + "revision 1 is approved, and nobody approved it");
        faults.put("update revision set status = 'MACHINE' where status = 'RETURNED'", FIRST + "/" + id(FIRST, 5) + ": revision 1 is MACHINE, .*");
        faults.put("update entry set newest_status = 'CORRECTED' " + entry, where + "is CORRECTED at the desk, and its newest revision is MACHINE");
        faults.put("update entry set hidden = true, published_revision = null " + entry, where + "is hidden: .*, and its events say the contrary");
        faults.put("update entry set withdrawn = false where arxiv_id = '" + id(FIRST, 4) + "'", FIRST + "/" + id(FIRST, 4) + ": is unpublished: .*");
        faults.put("update entry set conflict = true " + entry, where + "has an open conflict: .*");
        faults.put("update entry set base_id = (select min(id) from content) " + entry, where + "is merged from a text that no import brought");
        faults.put("insert into content (id, json) values (-7, '{}')", "content -7: belongs to nothing");
        faults.put("update entry_event set revision = 9 where kind = 'HIDDEN'", FIRST + "/" + id(FIRST, 3) + ": an event names revision 9, .*");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            assertEquals(List.of(), faults(connection));
            assertAll(faults.entrySet().stream().map(fault -> () -> {
                List<String> found = found(connection, fault.getKey());
                assertTrue(found.stream().anyMatch(line -> line.matches(fault.getValue())), () -> fault.getKey() + " shows " + new TreeSet<>(found));
            }));
        }
    }

    private static List<String> found(Connection connection, String damage) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(damage) > 0, damage);
            return faults(connection);
        } finally {
            connection.rollback();
        }
    }

    private static List<String> faults(Connection connection) throws SQLException {
        StringWriter said = new StringWriter();
        Faults faults = new Faults(new PrintWriter(said, true));
        for (Verifier verifier : ServiceLoader.load(Verifier.class)) {
            verifier.verify(connection, faults);
        }
        List<String> lines = said.toString().lines().toList();
        assertEquals(lines.size(), faults.count());
        return lines;
    }
}
