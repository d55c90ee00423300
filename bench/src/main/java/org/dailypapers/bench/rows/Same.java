package org.dailypapers.bench.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.server.BenchServer;
import org.dailypapers.bench.server.Folders;
import org.dailypapers.platform.database.EmbeddedSource;
import org.h2.jdbcx.JdbcDataSource;

/** Compares the rows that the loader writes with those of an import of the same files by the server, except identifiers and times. */
public final class Same implements Row {

    private static final int ENTRIES = 70;
    private static final List<String> TABLES = List.of("source", "digest", "content", "entry", "entry_author", "revision", "imported_state", "day_source", "import_run",
            "import_file", "import_diagnostic", "folder_file", "finding", "checked");

    @Override
    public String name() {
        return "same";
    }

    @Override
    public String about() {
        return "whether the loader writes the rows of an import (no measurement)";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        Options few = options.ofSize(ENTRIES);
        if (options.postgresql()) {
            throw new Absent("it compares embedded databases");
        }
        Path home = Side.TARGET.resolve("run/same");
        Folders.delete(home);
        try (BenchServer server = new BenchServer(Path.of("target/server"), home, options.port(), Map.of("DAILYPAPERS_IMPORT_DIR", Side.digests(few).toString()))) {
            server.start().awaitReady().awaitQuiet();
        }
        Table table = new Table(name() + ": " + about(), "table", "rows imported", "rows loaded", "only imported", "only loaded");
        try (Connection imported = database(home.resolve("data")); Connection loaded = database(Side.loaded(few))) {
            for (String name : TABLES) {
                List<String> theirs = rows(imported, name);
                List<String> ours = rows(loaded, name);
                List<String> onlyTheirs = without(theirs, ours);
                List<String> onlyOurs = without(ours, theirs);
                table.row(name, theirs.size(), ours.size(), onlyTheirs.size(), onlyOurs.size());
                onlyTheirs.stream().limit(1).forEach(row -> System.out.println(name + " imported " + row));
                onlyOurs.stream().limit(1).forEach(row -> System.out.println(name + " loaded   " + row));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return table;
    }

    private static Connection database(Path data) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(EmbeddedSource.url(data));
        return new EmbeddedSource(source, data).getConnection();
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
                    boolean other = name.equals("id") || name.endsWith("_id") || name.equals("node") || name.equals("stamp")
                            || columns.getColumnType(i) == Types.TIMESTAMP_WITH_TIMEZONE;
                    row.append(name).append('=').append(other ? result.getObject(i) == null ? "null" : "…" : result.getString(i)).append(' ');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
