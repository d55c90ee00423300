package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.dailypapers.platform.database.Database;
import org.dailypapers.upgrade.DataFolder;
import org.dailypapers.upgrade.Rows;
import org.flywaydb.core.api.output.ValidateResult;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an upgrade does to the rows of earlier versions. */
class UpgradeTest {

    /** Content n belongs to revision or state n: 1 to 3 were imported, 4 was written by a person, 5 was never merged. */
    private static final String VERSION_3 = """
            insert into person values (1, 'ada', 'Ada', '-', 'EDITOR', false, true, now(), now(), null, 0);
            insert into source values (1, '2024-11-12', 'a', 'a.md', '', null, null, null, now()), (2, '2024-11-12', 'b', 'a.md', '', null, null, null, now()),
              (3, '2024-11-12', 'c', 'a.md', '', null, null, null, now());
            insert into digest values ('2024-11-12', 3, 2, 0);
            insert into content values (1, '{"n":1}'), (2, '{"n":2}'), (3, '{"n":3}'), (4, '{"n":4}'), (5, '{"n":5}');
            insert into entry (id, digest_date, arxiv_id, position, vanished, source_id, newest_revision, title, title_key, authors, search_key, version)
              values (1, '2024-11-12', '1', 1, false, 3, 3, '', '', '', '', 0), (2, '2024-11-12', '2', 2, false, 3, 1, '', '', '', '', 0);
            insert into revision (id, entry_id, number, origin, status, created_at, content_id, person_id) values
              (1, 1, 1, 'IMPORT', 'MACHINE', now(), 1, null), (2, 1, 2, 'IMPORT', 'MACHINE', now(), 2, null),
              (3, 1, 3, 'EDIT', 'CORRECTED', now(), 4, 1), (4, 2, 1, 'IMPORT', 'MACHINE', now(), 3, null);
            insert into imported_state values (1, 1, 1, 1, 1, 1, 1, false), (2, 1, 2, 2, 1, 1, 1, false), (3, 1, 3, 5, 1, 1, 1, true),
              (4, 2, 3, 3, 2, 1, 1, false);
            """;

    /**
     * Both days returned to their first source: the first one in run 3; for the second one it is unknown how, since run 3 was undone
     * there.
     */
    private static final String RETURNED = """
            insert into import_run (id, state, folder, started_at) values (1, 'DONE', '-', now()), (2, 'DONE', '-', now()), (3, 'DONE', '-', now());
            insert into source (id, digest_date, sha256, path, bytes, imported_at, run_id) values
              (5, '2024-11-14', 'a', 'a.md', '', timestamp '2024-11-14 00:00', 1), (6, '2024-11-14', 'b', 'a.md', '', timestamp '2024-11-15 00:00', 2),
              (7, '2024-11-15', 'a', 'b.md', '', timestamp '2024-11-14 00:00', 1), (8, '2024-11-15', 'b', 'b.md', '', timestamp '2024-11-15 00:00', 2);
            insert into digest (digest_date, source_id, paper_count, version) values ('2024-11-14', 5, 0, 0), ('2024-11-15', 7, 0, 0);
            insert into content values (1, '{}');
            insert into entry (id, digest_date, arxiv_id, position, vanished, source_id, newest_revision, title, title_key, authors, search_key, version, base_id)
              values (1, '2024-11-14', '1', 1, false, 5, 1, '', '', '', '', 0, 1), (2, '2024-11-15', '2', 1, false, 7, 1, '', '', '', '', 0, 1);
            insert into entry_before (id, entry_id, run_id, revision, position, vanished, base_id, kept_at, undone) values
              (1, 1, 2, 1, 1, false, 1, timestamp '2024-11-15 00:00', false), (2, 1, 3, 1, 1, false, 1, timestamp '2024-11-16 00:00', false),
              (3, 2, 2, 1, 1, false, 1, timestamp '2024-11-15 00:00', false), (4, 2, 3, 1, 1, false, 1, timestamp '2024-11-16 00:00', true);
            """;

    /**
     * Contents 1 and 3 are equal, and so are 2 and 4. Entry 1 was corrected to an imported text, and back; entry 2 was approved, and
     * approved again by undoing run 2.
     */
    private static final String VERSION_12 = """
            insert into person values (1, 'ada', 'Ada', '-', 'EDITOR', false, true, now(), now(), null, 0);
            insert into import_run (id, state, folder, started_at, undone_at, undo_begun_at) values (1, 'DONE', '-', now(), now(), now()),
              (2, 'DONE', '-', now(), timestamp '2024-11-15 00:00', timestamp '2024-11-16 00:00');
            insert into source (id, digest_date, sha256, path, bytes, imported_at) values (1, '2024-11-12', 'a', 'a.md', '', now()), (2, '2024-11-12', 'b', 'a.md', '', now());
            insert into digest (digest_date, source_id, paper_count, version, withdrawn, withdrawn_at) values ('2024-11-12', 1, 2, 0, true, timestamp '2024-11-12 12:00');
            insert into content values (1, '{"t":"a"}'), (2, '{"t":"b"}'), (3, '{"t":"a"}'), (4, '{"t":"b"}'), (5, '{"t":"c"}'), (6, '{"t":"a"}');
            insert into entry (id, digest_date, arxiv_id, position, vanished, source_id, newest_revision, published_revision, status, newest_status, title, title_key,
              authors, search_key, version, base_id) values (1, '2024-11-12', '1', 1, false, 1, 4, 4, 'CORRECTED', 'CORRECTED', '', '', '', '', 0, 2),
              (2, '2024-11-12', '2', 2, false, 1, 3, 3, 'APPROVED', 'APPROVED', '', '', '', '', 0, 6);
            insert into revision (id, entry_id, number, origin, status, created_at, content_id, person_id, run_id) values (1, 1, 1, 'IMPORT', 'MACHINE', now(), 1, null, 1),
              (2, 1, 2, 'EDIT', 'CORRECTED', now(), 5, 1, null), (3, 1, 3, 'EDIT', 'CORRECTED', now(), 4, 1, null), (4, 1, 4, 'REVERT', 'CORRECTED', now(), 3, 1, null),
              (5, 2, 1, 'IMPORT', 'APPROVED', now(), 6, null, 1), (6, 2, 2, 'IMPORT', 'MACHINE', now(), 5, null, 2), (7, 2, 3, 'REVERT', 'APPROVED', now(), 6, 1, 2);
            insert into imported_state (id, entry_id, source_id, content_id, position, first_line, last_line, pending) values (1, 1, 1, 1, 1, 1, 1, false),
              (2, 1, 2, 2, 1, 1, 1, false), (3, 2, 1, 6, 1, 1, 1, false), (4, 2, 2, 5, 1, 1, 1, false);
            insert into entry_event (id, entry_id, revision, kind, before_value, after_value, person_id, happened_at) values
              (9, 2, 1, 'STATUS', 'MACHINE', 'APPROVED', 1, timestamp '2024-11-12 10:00'), (1, 2, 3, 'WITHDRAWN', 'false', 'true', 1, timestamp '2024-11-12 12:00');
            insert into conflict (id, entry_id, state_id, base_id, made_at, decided_at, version) values
              (1, 1, 2, 1, timestamp '2024-11-12 11:00', timestamp '2024-11-12 11:30', 0), (2, 2, 4, 6, timestamp '2024-11-12 11:00', null, 0);
            insert into entry_before (id, entry_id, run_id, revision, position, vanished, base_id, kept_at, undone) values
              (1, 2, 2, 1, 1, false, 6, timestamp '2024-11-12 11:00', true);
            insert into day_source (id, digest_date, source_id, run_id, read_at, undone) values (1, '2024-11-12', 1, 1, timestamp '2024-11-12 09:00', false),
              (2, '2024-11-12', 2, 2, timestamp '2024-11-12 11:00', true);
            update policy set approved_only = true;
            """;

    @Test
    void knowsWhatTheMachineSaidAndWhatCameAfterWhat() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            knowsWhatTheMachineSaidAndWhatCameAfterWhat(Database.POSTGRESQL, server.getPostgresDatabase());
        }
        JdbcDataSource embedded = new JdbcDataSource();
        embedded.setURL("jdbc:h2:mem:version-12;DB_CLOSE_DELAY=-1");
        knowsWhatTheMachineSaidAndWhatCameAfterWhat(Database.H2, embedded);
    }

    private static void knowsWhatTheMachineSaidAndWhatCameAfterWhat(Database kind, DataSource database) throws SQLException {
        kind.migrations(database).target("12").load().migrate();
        // H2 must be told that text is meant as bytes
        execute(database, kind == Database.H2 ? VERSION_12.replace("'a.md', ''", "'a.md', x''") : VERSION_12);
        kind.migrations(database).load().migrate();
        assertEquals(List.of("1 1 1 MACHINE", "1 2 5 CORRECTED", "1 3 2 MACHINE", "1 4 1 MACHINE", "2 1 6 APPROVED", "2 2 5 MACHINE", "2 3 6 MACHINE"),
                rows(database, "select entry_id, number, content_id, status from revision order by id"));
        assertEquals(List.of("1", "2", "6", "5"), rows(database, "select content_id from imported_state order by id"));
        assertEquals(List.of("1", "2", "5", "6"), rows(database, "select id from content order by id"), "no text belongs to nothing");
        assertEquals(List.of("1 null MACHINE MACHINE", "2 1 APPROVED MACHINE"),
                rows(database, "select id, published_revision, status, newest_status from entry order by id"));
        assertEquals(List.of("1 1", "2 3"), rows(database, "select id, turn from day_source order by id"));
        assertEquals(List.of("1 5", "9 2"), rows(database, "select id, turn from entry_event order by id"));
        assertEquals(List.of("3"), rows(database, "select turn from entry_before"));
        assertEquals(List.of("4", "null"), rows(database, "select decided_turn from conflict order by id"));
        assertEquals(List.of("5 5"), rows(database, "select turn, withdrawn_turn from digest"));
        assertEquals(List.of("2"), rows(database, "select id from import_run where undone_at is null order by id"));
    }

    @Test
    void knowsAPaperOfBefore2007ByItsArchiveAlone() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            knowsAPaperOfBefore2007ByItsArchiveAlone(Database.POSTGRESQL, server.getPostgresDatabase());
        }
        JdbcDataSource embedded = new JdbcDataSource();
        embedded.setURL("jdbc:h2:mem:subject-classes;DB_CLOSE_DELAY=-1");
        knowsAPaperOfBefore2007ByItsArchiveAlone(Database.H2, embedded);
    }

    private static void knowsAPaperOfBefore2007ByItsArchiveAlone(Database kind, DataSource database) throws SQLException {
        kind.migrations(database).target("12").load().migrate();
        execute(database, kind == Database.H2 ? VERSION_12.replace("'a.md', ''", "'a.md', x''") : VERSION_12);
        kind.migrations(database).target("19").load().migrate();
        execute(database, "update entry set arxiv_id = 'math.GT/0309136' where id = 1; update entry set arxiv_id = 'math.AG/0309136' where id = 2;"
                + "insert into erased_entry (id, digest_date, arxiv_id, person_id, erased_at, reason, seen) values (1, '2024-11-12', 'cs.LG/0102003', 1, now(), 'r', false),"
                + " (2, '2024-11-12', '2411.00001', 1, now(), 'r', false);");
        kind.migrations(database).load().migrate();
        assertEquals(List.of("math/0309136", "math.AG/0309136"), rows(database, "select arxiv_id from entry order by id"));
        assertEquals(List.of("cs/0102003", "2411.00001"), rows(database, "select arxiv_id from erased_entry order by id"));
    }

    /** Entries that an editor or the undoing of an upload reverted to an imported text, and the revisions made by that. */
    private static final Pattern MACHINE_SINCE_13 = Pattern.compile("\\(\\d+, '[\\d-]+', '(2312\\.(11514|12456|09390|06674)|2411\\.09595)', .*"
            + "|\\(\\d+, \\d+, 3, 'REVERT', .*", Pattern.DOTALL);

    /** Columns that an earlier version had. */
    private static final Set<String> DROPPED = Set.of("imported_state.pending");

    @TempDir
    private Path home;

    @Test
    void findsTheBaseOfTheNextMerge() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource database = server.getPostgresDatabase();
            migrate(database, "3");
            execute(database, VERSION_3);
            migrate(database, "latest");
            assertEquals(List.of("1 2 f f", "2 3 f f"), rows(database, "select id, base_id, conflict, withdrawn from entry order by id"));
            assertEquals(List.of("2024-11-12 f null"), rows(database, "select digest_date, withdrawn, run_id from digest"));
            assertEquals(List.of("3"), rows(database, "select id from imported_state where taken_back"), "it is merged when it is uploaded");
        }
    }

    @Test
    void knowsFromWhichSourcesDaysWereRead() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource database = server.getPostgresDatabase();
            migrate(database, "7");
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("""
                        insert into source (id, digest_date, sha256, path, bytes, imported_at) values
                          (1, '2024-11-12', 'a', 'a.md', '', timestamp '2024-11-12 00:00'), (2, '2024-11-12', 'b', 'a.md', '', timestamp '2024-11-13 00:00'),
                          (3, '2024-11-13', 'a', 'b.md', '', timestamp '2024-11-12 00:00'), (4, '2024-11-13', 'b', 'b.md', '', timestamp '2024-11-13 00:00');
                        insert into digest (digest_date, source_id, paper_count, version) values ('2024-11-12', 1, 0, 0), ('2024-11-13', 4, 0, 0);
                        """);
                statement.execute(RETURNED);
            }
            migrate(database, "latest");
            assertEquals(List.of("2024-11-12 1 null f", "2024-11-12 2 null f", "2024-11-12 1 null f", "2024-11-13 3 null f", "2024-11-13 4 null f",
                    "2024-11-14 5 1 f", "2024-11-14 6 2 f", "2024-11-14 5 3 f", "2024-11-15 7 1 f", "2024-11-15 8 2 f", "2024-11-15 7 null f"),
                    rows(database, "select digest_date, source_id, run_id, undone from day_source order by digest_date, read_at"),
                    "all but the second returned to the source that they had before, the third by a run that is known");
            assertEquals(List.of("2024-11-16"), rows(database, "select cast(read_at as date) from day_source where run_id = 3"));
        }
    }

    @Test
    void leavesWhatHasLandedAsItIs() throws Exception {
        for (DataFolder folder : DataFolder.all()) {
            DataSource database = folder.unpacked(home.resolve("landed-" + folder.version()));
            ValidateResult found = Database.H2.migrations(database).ignoreMigrationPatterns("*:pending").load().validateWithResult();
            assertTrue(found.validationSuccessful, () -> "V" + folder.version() + " has landed, and a file that has landed is never edited: "
                    + found.getAllErrorMessages());
        }
    }

    @Test
    void keepsAllRowsOfTheEmbeddedDatabase() throws Exception {
        for (DataFolder folder : DataFolder.all()) {
            DataSource database = folder.unpacked(home.resolve("h2-" + folder.version()));
            assertKeepsAllRows(folder, Database.H2, database);
        }
    }

    @Test
    void keepsAllRowsOnPostgreSql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            for (DataFolder folder : DataFolder.all()) {
                execute(server.getPostgresDatabase(), "create database v" + folder.version());
                DataSource database = server.getDatabase("postgres", "v" + folder.version());
                migrate(database, Integer.toString(folder.version()));
                execute(database, folder.rows());
                assertKeepsAllRows(folder, Database.POSTGRESQL, database);
            }
        }
    }

    /** Asserts that all rows are kept. A migration that changes rows must be mentioned here. */
    private static void assertKeepsAllRows(DataFolder folder, Database kind, DataSource database) throws SQLException {
        Rows then = Rows.of(database, DROPPED);
        for (String table : List.of("revision", "conflict", "day_source", "undone", "draft", "kept_form", "upload_file", "dismissal", "bulk_item", "claim",
                "consent", "api_token", "invitation", "audit_event")) {
            assertTrue(then.count(table) > 0, table + " of V" + folder.version());
        }
        kind.migrations(database).load().migrate();
        UnaryOperator<String> becomes = row -> folder.version() < 13 && MACHINE_SINCE_13.matcher(row).matches() ? row.replace("'CORRECTED'", "'MACHINE'") : row;
        assertEquals(List.of(), then.without(then.in(database), becomes), "rows that V" + folder.version() + " had");
    }

    private static void migrate(DataSource database, String target) {
        Database.POSTGRESQL.migrations(database).target(target).load().migrate();
    }

    private static void execute(DataSource database, String statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static List<String> rows(DataSource database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
