package org.dailypapers.upgrade;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * All rows of a database but those of Flyway.
 *
 * @param columns the columns of each table, separated by commas
 * @param values the rows of each table in the syntax of a PostgreSQL insert, in order
 */
public record Rows(Map<String, String> columns, Map<String, List<String>> values) {

    private static final String FLYWAY = "flyway_schema_history";

    /** @return all rows of all tables */
    public static Rows of(DataSource database) throws SQLException {
        return of(database, Set.of());
    }

    /**
     * @param but columns to leave out, as {@code table.column} in lower case
     * @return all rows of all tables
     */
    public static Rows of(DataSource database, Set<String> but) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return of(connection, columns(connection, but));
        }
    }

    /**
     * @return the rows of the same columns
     * @throws SQLException also if one of these columns no longer exists
     */
    public Rows in(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return of(connection, columns);
        }
    }

    /**
     * @param becomes gives the expected new form of each of these rows
     * @return the rows of this that are missing in the other, with their tables
     */
    public List<String> without(Rows others, UnaryOperator<String> becomes) {
        List<String> missing = new ArrayList<>();
        values.forEach((table, rows) -> {
            List<String> left = new ArrayList<>(rows.stream().map(becomes).toList());
            others.values.get(table).forEach(left::remove);
            left.forEach(row -> missing.add(table + " " + row));
        });
        return missing;
    }

    /** @return how many rows a table has */
    public int count(String table) {
        return values.entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(table)).mapToInt(one -> one.getValue().size()).sum();
    }

    /** @return statements that leave exactly these rows in a PostgreSQL database, whatever the references between them */
    String inserts() {
        StringBuilder script = new StringBuilder("set session_replication_role = replica;\n");
        columns.forEach((name, names) -> {
            String table = name.toLowerCase(Locale.ROOT);
            script.append("delete from ").append(table).append(";\n");
            if (!values.get(name).isEmpty()) {
                script.append("insert into ").append(table).append(" (").append(names.toLowerCase(Locale.ROOT)).append(") values\n")
                        .append(String.join(",\n", values.get(name))).append(";\n");
            }
        });
        return script.append("set session_replication_role = default;\n").toString();
    }

    private static Map<String, String> columns(Connection connection, Set<String> but) throws SQLException {
        Map<String, StringJoiner> columns = new TreeMap<>();
        try (ResultSet tables = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                String column = tables.getString("COLUMN_NAME");
                if (!but.contains((name + "." + column).toLowerCase(Locale.ROOT))) {
                    columns.computeIfAbsent(name, table -> new StringJoiner(", ")).add(column);
                }
            }
        }
        Map<String, String> all = new TreeMap<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!table.equalsIgnoreCase(FLYWAY)) {
                    all.put(table, columns.get(table).toString());
                }
            }
        }
        return all;
    }

    private static Rows of(Connection connection, Map<String, String> columns) throws SQLException {
        Map<String, List<String>> values = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : columns.entrySet()) {
                List<String> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery("select " + table.getValue() + " from " + table.getKey() + " order by 1")) {
                    while (result.next()) {
                        rows.add(row(result));
                    }
                }
                values.put(table.getKey(), rows);
            }
        }
        return new Rows(columns, values);
    }

    private static String row(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        StringJoiner row = new StringJoiner(", ", "(", ")");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.add(value(result, i, columns.getColumnType(i)));
        }
        return row.toString();
    }

    private static String value(ResultSet result, int column, int type) throws SQLException {
        if (result.getObject(column) == null) {
            return "null";
        }
        return switch (type) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY -> bytes(result.getBytes(column));
            case Types.INTEGER, Types.BIGINT, Types.BOOLEAN, Types.BIT -> result.getObject(column).toString();
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                "'" + result.getObject(column, java.time.OffsetDateTime.class).toInstant() + "'";
            default -> quoted(result.getString(column));
        };
    }

    /** Keeps bytes readable if they are text. */
    private static String bytes(byte[] bytes) {
        try {
            return "convert_to(" + quoted(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()) + ", 'UTF8')";
        } catch (CharacterCodingException e) {
            return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
