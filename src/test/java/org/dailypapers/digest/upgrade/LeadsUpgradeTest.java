package org.dailypapers.digest.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dailypapers.platform.database.Database;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** How V27 fills the columns of V26. */
class LeadsUpgradeTest {

    private static final int ENTRIES = 1200;

    /** Every third entry has two revisions, of which readers see the first; every fifth is not published; one cannot be read. */
    private static final String FILL = """
            insert into source (id, digest_date, sha256, path, bytes, imported_at) values (1, '2024-11-12', 'a', 'a.md', BYTES, now());
            insert into digest (digest_date, source_id, paper_count, version) values ('2024-11-12', 1, 1, 0);
            insert into content (id, json) select n, '{"title":"A","authors":[],"sections":[{"heading":"H","body":"A' || n || '. B"}]}' from NUMBERS;
            insert into content (id, json) select 100000 + n, '{"title":"A","authors":[],"sections":[{"heading":"H","body":"C."}]}' from NUMBERS;
            update content set json = '{' where id = 700;
            insert into entry (id, digest_date, arxiv_id, position, vanished, source_id, newest_revision, published_revision, status, newest_status, title, title_key,
              authors, search_key, version, base_id) select 2 * n, '2024-11-12', '24' || n, n, false, 1, case when mod(n, 3) = 0 then 2 else 1 end,
              case when mod(n, 5) = 0 then null else 1 end, 'MACHINE', 'MACHINE', '', '', '', '', 0, n from NUMBERS;
            insert into revision (id, entry_id, number, origin, status, created_at, content_id) select n, 2 * n, 1, 'IMPORT', 'MACHINE', now(), n from NUMBERS;
            insert into revision (id, entry_id, number, origin, status, created_at, content_id) select 100000 + n, 2 * n, 2, 'EDIT', 'MACHINE', now(), 100000 + n
              from NUMBERS where mod(n, 3) = 0;
            insert into entry_author (entry_id, position, name, slug) select 2 * n, 0, 'Ann ' || n, 'Ann-' || n from NUMBERS;
            """;

    @Test
    void fillsAllBatches() throws Exception {
        JdbcDataSource embedded = new JdbcDataSource();
        embedded.setURL("jdbc:h2:mem:leads;DB_CLOSE_DELAY=-1");
        fillsAllBatches(Database.H2, embedded);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            fillsAllBatches(Database.POSTGRESQL, server.getPostgresDatabase());
        }
    }

    private static void fillsAllBatches(Database kind, DataSource database) throws SQLException {
        fill(kind, database, ENTRIES);
        kind.migrations(database).target("27").load().migrate();
        List<String> leads = new ArrayList<>();
        for (int n = 1; n <= ENTRIES; n++) {
            leads.add(2 * n + " " + (n == 700 ? null : n % 15 == 0 ? "C." : "A" + n + ". B"));
        }
        assertEquals(leads, rows(database, "select id, lead from entry order by id"));
        assertEquals(List.of(), rows(database, "select name from entry_author where folded_slug is null or folded_slug not like 'ann-%'"));
    }

    @Test
    void joinsNoMoreEntriesThanABatch() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource database = server.getPostgresDatabase();
            fill(Database.POSTGRESQL, database, 20 * ENTRIES);
            Database.POSTGRESQL.migrations(database).target("26").load().migrate();
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            String plan = String.join("\n", rows(database, "explain " + V27__Fill_leads_and_names_in_any_case.ENTRIES.replace("?", "5000")));
            assertFalse(plan.contains("Seq Scan on entry"), plan);
        }
    }

    /** The embedded database commits after each change of a table, so a server that is killed leaves some of them. */
    @Test
    void continuesWhereTheServerWasKilled() throws Exception {
        String[] changes = script().split(";");
        for (int made = 1; made < changes.length; made++) {
            JdbcDataSource embedded = new JdbcDataSource();
            embedded.setURL("jdbc:h2:mem:killed-" + made + ";DB_CLOSE_DELAY=-1");
            fill(Database.H2, embedded, 1);
            try (Connection connection = embedded.getConnection(); Statement statement = connection.createStatement()) {
                for (int i = 0; i < made; i++) {
                    statement.execute(changes[i].replace("${binary}", ""));
                }
            }
            Database.H2.migrations(embedded).load().migrate();
            assertEquals(List.of("2 A1. B"), rows(embedded, "select id, lead from entry"), made + " changes were made");
        }
    }

    private static String script() throws IOException {
        try (InputStream in = LeadsUpgradeTest.class.getResourceAsStream("/db/migration/V26__leads_and_names_in_any_case.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static void fill(Database kind, DataSource database, int entries) throws SQLException {
        boolean embedded = kind == Database.H2;
        kind.migrations(database).target("24").load().migrate();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(FILL.replace("BYTES", embedded ? "x''" : "''")
                    .replace("NUMBERS", (embedded ? "system_range(1, " : "generate_series(1, ") + entries + ") numbers(n)"));
        }
    }

    private static List<String> rows(DataSource database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(result.getString(1) + (result.getMetaData().getColumnCount() > 1 ? " " + result.getString(2) : ""));
            }
        }
        return rows;
    }
}
