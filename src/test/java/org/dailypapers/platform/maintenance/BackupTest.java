package org.dailypapers.platform.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.dailypapers.platform.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are complete or refused, and can be restored into either database. */
class BackupTest {

    private static final String ODD = "\\N\t\\t\r\n\f\b\u000B\u0001 | \u00e9\u0085\u2028 \uD55C \uD83D\uDE00 'x' \\";
    private static final String PERSON = "insert into person (id, name, display_name, password_hash, role, disabled, single_keys, created_at, password_changed_at,"
            + " seen_at, version) values (1, 'ada', 'Ada', '-', 'EDITOR', false, true, timestamp with time zone"
            + " '2024-11-12 01:02:03.456789+09:00', current_timestamp, null, 0)";
    private static final byte[] BYTES = bytes();

    @TempDir
    private Path folder;

    @Test
    void goesFromOneDatabaseToTheOtherAndBack() throws Exception {
        DataSource h2 = filled("a");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource postgresql = server.getPostgresDatabase();
            Path first = backup(Database.H2, h2, "first");
            String told = Restore.read(Database.POSTGRESQL, postgresql, first);
            assertTrue(told.startsWith("Restored " + first), told);
            Path second = backup(Database.POSTGRESQL, postgresql, "second");
            assertSame(first, second);
            DataSource back = Databases.embedded(folder.resolve("b"));
            Restore.read(Database.H2, back, second);
            assertSame(first, backup(Database.H2, back, "third"));
            try (Connection connection = back.getConnection()) {
                assertEquals(List.of("51"), Databases.rows(connection, "select next value for entry_seq"), "numbers go on where they were");
                assertEquals(List.of(ODD), Databases.rows(connection, "select form from draft"));
            }
        }
    }

    @Test
    void keepsHalvesOfCharacters() throws Exception {
        String half = "cut \uD83D";
        DataSource h2 = filled("a");
        try (Connection connection = h2.getConnection(); PreparedStatement update = connection.prepareStatement("update draft set device = ?")) {
            update.setString(1, half);
            update.execute();
        }
        DataSource back = Databases.embedded(folder.resolve("b"));
        Restore.read(Database.H2, back, backup(Database.H2, h2, "half"));
        try (Connection connection = back.getConnection()) {
            assertEquals(List.of(half), Databases.rows(connection, "select device from draft"));
        }
    }

    @Test
    void seesOneMomentWhateverIsWrittenMeanwhile() throws Exception {
        DataSource h2 = filled("a");
        try (Snapshot snapshot = new Snapshot(Database.H2, h2)) {
            assertEquals(List.of("1"), Databases.rows(snapshot.connection(), "select count(*) from person"));
            Databases.execute(h2, "delete from draft", "update source set licence = 'new'", "update entry set title = 'new'");
            try (ResultSet draft = snapshot.rows("select form from draft", 1)) {
                assertTrue(draft.next());
                assertEquals(ODD, draft.getString(1));
            }
            assertEquals(List.of("old"), Databases.rows(snapshot.connection(), "select title from entry"));
        }
    }

    @Test
    void isForItsOwnerOnlyAndTakesNobodysPlace() throws Exception {
        DataSource h2 = filled("a");
        Path file = backup(Database.H2, h2, "one");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(file + " is there already: name another file, or move that one away.", refusal(() -> Backup.write(Database.H2, h2, file)));
        Path nowhere = folder.resolve("nowhere/x");
        assertEquals("There is no folder " + nowhere.getParent() + ": make it, or name another one.", refusal(() -> Backup.write(Database.H2, h2, nowhere)));
        assertEquals("There is nothing to back up: the database has no tables yet.",
                refusal(() -> Backup.write(Database.H2, Databases.embedded(folder.resolve("none")), folder.resolve("none.zip"))));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(left -> left.toString().endsWith(".part")).toList());
        }
    }

    @Test
    void restoresNothingThatIsDamaged() throws Exception {
        Path file = backup(Database.H2, filled("a"), "good");
        byte[] good = Files.readAllBytes(file);
        DataSource target = Databases.embedded(folder.resolve("b"));
        for (int cut : new int[] {0, 10, good.length / 2, good.length - 1}) {
            Path bad = Files.write(folder.resolve("cut" + cut), Arrays.copyOf(good, cut));
            assertTrue(refusal(() -> Restore.read(Database.H2, target, bad)).startsWith(bad + " is damaged ("), "cut at " + cut);
        }
        for (int at = 40; at < good.length; at += good.length / 23) {
            byte[] other = good.clone();
            other[at] ^= 1;
            Path bad = Files.write(folder.resolve("flipped" + at), other);
            // some bytes of a ZIP have no effect, such as the time of a part
            try {
                BackupFile read = new BackupFile(bad);
                read.close();
            } catch (MaintenanceException e) {
                assertTrue(e.getMessage().startsWith(bad + " is damaged (") || e.getMessage().startsWith(bad + " is no backup"), e.getMessage());
            }
        }
        Path changed = changed(file, "tables/person.tsv", text -> text.replace("Ada", "Eve"));
        assertEquals(changed + " is damaged (tables/person.tsv is not as it was written): nothing of it is restored. Take another backup.",
                refusal(() -> Restore.read(Database.H2, target, changed)));
        Path missing = changed(file, "tables/draft.tsv", text -> null);
        assertTrue(refusal(() -> Restore.read(Database.H2, target, missing)).contains("does not have the parts"));
        Path other = folder.resolve("other.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("x"));
        }
        assertEquals(other + " is no backup of Daily Papers: name a file that 'backup' wrote.", refusal(() -> Restore.read(Database.H2, target, other)));
        Restore.read(Database.H2, target, file);
    }

    @Test
    void takesNoSequenceThatIsNoneOfOurs() throws Exception {
        Path file = backup(Database.H2, filled("a"), "good");
        for (String name : List.of("x restart with 1; drop table person; alter sequence entry_seq", "entry_seq restart with 1 --", "\"entry_seq\"", "entry",
                "_seq", "")) {
            Path odd = forged(file, BackupFile.SEQUENCES, text -> text.replaceFirst("(?im)^entry_seq\t", name.replace("\\", "\\\\") + "\t"));
            DataSource target = Databases.embedded(folder.resolve("odd" + name.hashCode()));
            assertEquals("The backup has a sequence " + name + ", which is none of Daily Papers.", refusal(() -> Restore.read(Database.H2, target, odd)));
            try (Connection connection = target.getConnection()) {
                assertEquals(List.of("0"), Databases.rows(connection, "select count(*) from person"), "nothing of it is restored");
            }
        }
    }

    @Test
    void restoresIntoNothingButAnEmptyDatabase() throws Exception {
        DataSource h2 = filled("a");
        Path file = backup(Database.H2, h2, "one");
        assertEquals("The database is not empty, it has rows in the table person: a backup is restored into an empty one only. Name another"
                + " folder in DAILYPAPERS_DATA.", refusal(() -> Restore.read(Database.H2, h2, file)));
        DataSource brokenOff = Databases.embedded(folder.resolve("b"));
        Database.H2.migrations(brokenOff).load().migrate();
        Restore.read(Database.H2, brokenOff, file);
        // a database with tables but no rows counts as empty
        assertSame(file, backup(Database.H2, brokenOff, "two"));
    }

    @Test
    void knowsOfWhichVersionTheTablesAre() throws Exception {
        DataSource old = Databases.embedded(folder.resolve("a"));
        Database.H2.migrations(old).target("11").load().migrate();
        Databases.execute(old, PERSON);
        Path file = backup(Database.H2, old, "old");
        DataSource back = Databases.embedded(folder.resolve("b"));
        assertTrue(Restore.read(Database.H2, back, file).contains("tables of version 11"));
        assertEquals("11", Database.H2.migrations(back).load().info().current().getVersion().getVersion());
        assertTrue(verified(Database.H2, back).startsWith("The tables are of version 11, older than this version of Daily Papers"));
        Database.H2.migrations(back).load().migrate();
        try (Connection connection = back.getConnection()) {
            assertEquals(List.of("ada"), Databases.rows(connection, "select name from person"));
        }
        DataSource newer = Databases.embedded(folder.resolve("c"));
        Database.H2.migrations(newer).load().migrate();
        assertTrue(refusal(() -> Restore.read(Database.H2, newer, file)).startsWith("The database is not empty, it has tables of version"));
        Databases.execute(old, "update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '11'");
        Path future = backup(Database.H2, old, "future");
        assertEquals("The backup has tables of version 999, which this version does not know: restore it with Daily Papers "
                + "0.1.0 or a newer one.", refusal(() -> Restore.read(Database.H2, Databases.embedded(folder.resolve("d")), future))
                        .replaceFirst("\\$\\{project.version}", "0.1.0"));
    }

    private static String verified(Database kind, DataSource database) {
        java.io.StringWriter said = new java.io.StringWriter();
        new Maintenance(kind, database, null, false).run(List.of("verify"), new java.io.PrintWriter(said, true));
        return said.toString();
    }

    /** @return an embedded database with rows that contain all kinds of values */
    private DataSource filled(String name) throws SQLException {
        DataSource database = Databases.embedded(folder.resolve(name));
        Database.H2.migrations(database).load().migrate();
        Databases.execute(database, PERSON,
                "insert into content (id, json) values (1, '{}')", "alter sequence entry_seq restart with 51");
        try (Connection connection = database.getConnection();
                PreparedStatement source = connection.prepareStatement("insert into source (id, digest_date, sha256, path, bytes, imported_at) values"
                        + " (1, date '2024-11-12', 'a', '', ?, current_timestamp)")) {
            source.setBytes(1, BYTES);
            source.execute();
        }
        Databases.execute(database, "insert into digest (digest_date, source_id, paper_count, version) values (date '2024-11-12', 1, 0, 0)",
                "insert into entry (id, digest_date, arxiv_id, position, vanished, source_id, newest_revision, title, title_key, authors, search_key,"
                        + " version, base_id) values (1, date '2024-11-12', '1', 1, false, 1, 1, 'old', '', '', '', 0, 1)");
        try (Connection connection = database.getConnection();
                PreparedStatement draft = connection.prepareStatement("insert into draft (id, person_id, entry_id, active, loaded_revision, form, created_at,"
                        + " saved_at) values (-1, 1, 1, null, 1, ?, current_timestamp, current_timestamp)")) {
            draft.setString(1, ODD);
            draft.execute();
        }
        return database;
    }

    private Path backup(Database kind, DataSource database, String name) {
        Path file = folder.resolve(name + ".zip");
        String told = Backup.write(kind, database, file);
        assertTrue(told.startsWith("Backed up to " + file + ": "), told);
        return file;
    }

    private static void assertSame(Path expected, Path found) throws IOException {
        Map<String, List<String>> parts = parts(found);
        parts(expected).forEach((name, lines) -> assertEquals(lines, parts.get(name), name));
    }

    /** @return the sorted lines of each part with contents of the database */
    private static Map<String, List<String>> parts(Path file) throws IOException {
        Map<String, List<String>> parts = new TreeMap<>();
        try (BackupFile backup = new BackupFile(file)) {
            for (String name : Stream.concat(backup.tables().stream(), Stream.of(BackupFile.SEQUENCES)).toList()) {
                List<String> rows = new ArrayList<>();
                try (CopyText.Values lines = backup.lines(name)) {
                    while (lines.more()) {
                        rows.add(lines.line().toString());
                    }
                }
                rows.sort(null);
                parts.put(name, rows);
            }
        }
        return parts;
    }

    private interface Change {

        String of(String text);
    }

    /** @return the same backup with one part changed; null removes the part */
    private Path changed(Path file, String part, Change change) throws IOException {
        Path changed = Files.createTempFile(folder, "changed", ".zip");
        try (ZipFile zip = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            zip.stream().forEach(entry -> copy(zip, entry, out, entry.getName().equals(part) ? change : text -> text));
        }
        return changed;
    }

    /** @return the same backup with one part changed, and a matching checksum */
    private Path forged(Path file, String part, Change change) throws Exception {
        String text;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            text = new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(change.of(text).getBytes(StandardCharsets.UTF_8)));
        Path changed = changed(file, part, change);
        return changed(changed, BackupFile.SUMS, sums -> sums.replaceFirst("(?m)^[0-9a-f]{64}(  " + Pattern.quote(part) + ")$", sum + "$1"));
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out, Change change) {
        try {
            String text = change.of(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            if (text != null) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        String said = assertThrows(MaintenanceException.class, act).getMessage();
        assertFalse(said.isBlank());
        return said;
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[70_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 >> 3);
        }
        return bytes;
    }
}
