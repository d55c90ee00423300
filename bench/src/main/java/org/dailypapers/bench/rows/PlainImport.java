package org.dailypapers.bench.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.commonmark.parser.Parser;
import org.dailypapers.platform.database.Database;
import org.dailypapers.platform.database.EmbeddedSource;
import org.h2.jdbcx.JdbcDataSource;

/** The least work that an import could be: parsing the same bytes as CommonMark, and inserting the same rows in batches. */
final class PlainImport {

    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");
    private static final int BATCH = 1_000;
    private static final double MILLION = 1e6;
    private static final String OF_DAYS = " where digest_date >= ?";
    private static final String OF_ENTRIES = " where entry_id in (select id from entry where digest_date >= ?)";
    /** The tables of an import, each after those that it refers to. */
    private static final Map<String, String> TABLES = tables();

    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private final Path digests;

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("import_run", " where cast(? as date) is not null");
        tables.put("source", OF_DAYS);
        tables.put("digest", OF_DAYS);
        tables.put("content", " where id in (select base_id from entry where digest_date >= ?)");
        tables.put("entry", OF_DAYS);
        tables.put("entry_author", OF_ENTRIES);
        tables.put("revision", OF_ENTRIES);
        tables.put("imported_state", OF_ENTRIES);
        tables.put("day_source", OF_DAYS);
        tables.put("import_file", OF_DAYS);
        return tables;
    }

    /**
     * @param imported the data folder of a server that has imported the digests and has ended
     * @param digests the digests
     * @param first no day before this one counts
     */
    PlainImport(Path imported, Path digests, LocalDate first) throws SQLException {
        this.digests = digests;
        try (Connection connection = database(imported).getConnection()) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                try (PreparedStatement query = connection.prepareStatement("select * from " + table.getKey() + table.getValue())) {
                    query.setObject(1, first);
                    rows.put(table.getKey(), read(query));
                }
            }
        }
    }

    private static List<Object[]> read(PreparedStatement query) throws SQLException {
        List<Object[]> read = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    Object value = result.getObject(i + 1);
                    row[i] = value instanceof java.sql.Clob ? result.getString(i + 1) : value instanceof java.sql.Blob ? result.getBytes(i + 1) : value;
                }
                read.add(row);
            }
        }
        return read;
    }

    private static DataSource database(Path data) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(EmbeddedSource.url(data) + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
        return new EmbeddedSource(source, data);
    }

    /** @return how many rows there are */
    int rows() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** @return the milliseconds that CommonMark's parser takes for all digests, which were read from the disk before */
    double parse() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(digests)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        Parser parser = Parser.builder().build();
        long begin = System.nanoTime();
        texts.forEach(parser::parse);
        return (System.nanoTime() - begin) / MILLION;
    }

    /**
     * @param data the folder of a new database
     * @return the milliseconds that inserting all rows takes
     */
    double insert(Path data) throws SQLException {
        MIGRATIONS.setLevel(Level.WARNING);
        DataSource source = database(data);
        try (Connection connection = source.getConnection()) {
            Database.H2.migrations(source).load().migrate();
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            return (System.nanoTime() - begin) / MILLION;
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String values = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " values (" + values + ")")) {
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).length; column++) {
                    insert.setObject(column + 1, rows.get(i)[column]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }
}
