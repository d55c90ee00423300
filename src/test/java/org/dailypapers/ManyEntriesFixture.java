package org.dailypapers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javax.sql.DataSource;

import org.dailypapers.platform.Settings;
import org.dailypapers.platform.database.Database;

/** The tables of the application with many entries, in a schema of their own beside the usual one, until it is closed. */
final class ManyEntriesFixture implements AutoCloseable {

    private static final int ENTRIES = 100_000;
    /** Enough for H2, whose plans depend on the order of magnitude alone, and which takes minutes to insert more. */
    private static final int ENTRIES_IN_H2 = 20_000;

    private static final String SCHEMA = "many_entries";
    private static final int PER_DAY = 15;
    /** A table with fewer than one row for so many entries may be read as a whole. */
    private static final int LARGE = 20;

    private static final String ROWS = """
            insert into source (id, digest_date, sha256, path, bytes, imported_at) select x, date '1830-01-01' + cast(x as integer), cast(x as
            varchar), 'd' || x || '.md', @blob@, timestamp with time zone '2026-01-01 00:00:00+00' from generate_series(1, cast(@days@ as bigint))
            as g(x);
            insert into digest (digest_date, source_id, paper_count, version) select digest_date, id, 15, 0 from source;
            insert into content (id, json) select x, '{"title":"T","authors":["A"],"sections":[{"heading":"X","body":"text"}]}' from
            generate_series(1, cast(@entries@ as bigint)) as g(x);
            insert into entry (id, digest_date, arxiv_id, position, vanished, source_id, newest_revision, published_revision, status, title,
            title_key, authors, search_key, votes, version, newest_status, base_id, lead, withdrawn, conflict)  select x, date '1830-01-01' +
            cast((x - 1) / 15 + 1 as integer), 'p' || mod(x * 48271, 2147483647), cast(mod(x - 1, 15) + 1 as integer), false, (x - 1) / 15 + 1, 1,
            case when mod(x, 101) = 0 then null else 1 end,  case mod(x, 97) when 0 then 'APPROVED' when 1 then 'CORRECTED' when 2 then 'CORRECTED'
            else 'MACHINE' end,  'Title ' || mod(x * 48271, 2147483647) || ' of a paper about models that learn', 'title ' || mod(x * 48271,
            2147483647) || ' of a paper about models that learn',  'Ada ' || mod(x * 31, 20011) || ', Ben ' || mod(x * 17, 30011) || ', Clara D.,
            Dora E., Emil F.', 'title ' || mod(x * 48271, 2147483647) || ' of a paper about models that learn ada ' || mod(x * 31, 20011) || ', ben
            ' || mod(x * 17, 30011) || ', clara d., dora e., emil f.',  case when mod(x, 9) = 0 then null else cast(mod(x * 7919, 1009) * mod(x *
            7919, 1009) / 10000 as integer) end, 0,  case mod(x, 97) when 0 then 'APPROVED' when 1 then 'CORRECTED' when 2 then 'CORRECTED' when 3
            then 'RETURNED' else 'MACHINE' end, x,  'What the paper says first, in a sentence or two that stands below its title in tables, so that
            readers know what it is about before they open it, which takes some place, so that a row has about as many bytes as a real one has.',
            mod(x, 101) = 0, mod(x, 5003) = 0  from generate_series(1, cast(@entries@ as bigint)) as g(x);
            insert into entry_author (entry_id, position, name, slug, folded_slug) select x, 0, 'Ada ' || mod(x * 31, 20011), 'ada-' || mod(x * 31,
            20011), 'ada-' || mod(x * 31, 20011) from generate_series(1, cast(@entries@ as bigint)) as g(x);
            insert into entry_author (entry_id, position, name, slug, folded_slug) select x, 1, 'Ben ' || mod(x * 17, 30011), 'ben-' || mod(x * 17,
            30011), 'ben-' || mod(x * 17, 30011) from generate_series(1, cast(@entries@ as bigint)) as g(x);
            insert into revision (id, entry_id, number, origin, status, created_at, content_id, published_at) select id, id, 1, 'IMPORT', status,
            timestamp with time zone '2026-01-01 00:00:00+00' + id * interval '1' second, id, timestamp with time zone '2026-01-01 00:00:00+00'
            from entry;
            insert into imported_state (id, entry_id, source_id, content_id, position, first_line, last_line, arxiv_id) select id, id, source_id,
            id, position, 1, 9, arxiv_id from entry;
            insert into checked (entry_id, revision, fingerprint, conflict, joined, errors, warnings, infos, gravity, votes, digest_date,
            checked_at) select id, 1, 'f', conflict, false, case when mod(id, 13) = 0 then 1 else 0 end, case when mod(id, 5) = 0 then 1 else 0
            end, case when mod(id, 3) = 0 then 1 else 0 end,  case when conflict then 4 when mod(id, 13) = 0 then 3 when mod(id, 5) = 0 then 2 when
            mod(id, 3) = 0 then 1 else 0 end, coalesce(votes, -1), digest_date, timestamp with time zone '2026-01-01 00:00:00+00' from entry;
            insert into finding (id, entry_id, check_name, severity, field, hash, number, section, start_at, end_at, text, fixable, state,
            found_at) select entry_id, entry_id, case when mod(entry_id, 13) = 0 then 'broken-link' when mod(entry_id, 5) = 0 then 'double-word'
            else 'long-sentence' end, case when mod(entry_id, 13) = 0 then 'ERROR' when mod(entry_id, 5) = 0 then 'WARNING' else 'INFO' end, 
            'BODY', 'h', 1, 0, 0, 4, 'text', false, 'OPEN', timestamp with time zone '2026-01-01 00:00:00+00' from checked where errors + warnings
            + infos > 0;
            """;

    private final Database kind = Database.of(Settings.ofProcess());
    private final int entries = kind == Database.H2 ? ENTRIES_IN_H2 : ENTRIES;
    private final Connection connection;
    private final Set<String> large = new HashSet<>();

    ManyEntriesFixture() throws SQLException {
        DataSource source = kind.answering(Settings.ofProcess());
        drop(source);
        kind.migrations(source).schemas(SCHEMA).defaultSchema(SCHEMA).load().migrate();
        connection = source.getConnection();
        connection.setSchema(SCHEMA);
        int days = entries / PER_DAY;
        for (String insert : ROWS.replace("@entries@", Integer.toString(days * PER_DAY)).replace("@days@", Integer.toString(days))
                .replace("@blob@", kind == Database.H2 ? "X'23'" : "'#'::bytea").split(";\n")) {
            run(insert);
        }
        run(kind == Database.H2 ? "analyze" : "vacuum analyze");
        try (ResultSet tables = connection.getMetaData().getTables(null, SCHEMA, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (number("select count(*) from \"" + table + "\"") >= entries / LARGE) {
                    large.add(table.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** @return the names of the tables with many rows, in lower case */
    Set<String> large() {
        return large;
    }

    /** @return a connection that reads these tables */
    Connection connection() {
        return connection;
    }

    /** @return how many entries there are, about */
    int entries() {
        return entries;
    }

    Database kind() {
        return kind;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.setSchema(kind == Database.H2 ? "PUBLIC" : "public");
        }
        drop(kind.answering(Settings.ofProcess()));
    }

    private static void drop(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists \"" + SCHEMA + "\" cascade");
        }
    }
}
