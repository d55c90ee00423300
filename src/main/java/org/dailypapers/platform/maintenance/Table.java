package org.dailypapers.platform.maintenance;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the database.
 *
 * @param name its name, in the spelling of the database
 * @param columns its columns, in their order
 */
record Table(String name, List<Column> columns) {

    /** @return all tables, each after the tables that its rows refer to */
    static List<Table> all(Connection connection) throws SQLException {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                references.put(rows.getString("TABLE_NAME"), new LinkedHashSet<>());
            }
        }
        for (Map.Entry<String, Set<String>> table : references.entrySet()) {
            try (ResultSet rows = data.getImportedKeys(connection.getCatalog(), connection.getSchema(), table.getKey())) {
                while (rows.next()) {
                    table.getValue().add(rows.getString("PKTABLE_NAME"));
                }
            }
        }
        List<Table> tables = new ArrayList<>();
        for (String name : inOrder(references)) {
            tables.add(new Table(name, columns(connection, name)));
        }
        return tables;
    }

    private static Set<String> inOrder(Map<String, Set<String>> references) {
        Set<String> order = new LinkedHashSet<>();
        references.keySet().stream().sorted().forEach(name -> add(name, references, order, new LinkedHashSet<>()));
        return order;
    }

    private static void add(String name, Map<String, Set<String>> references, Set<String> order, Set<String> above) {
        if (order.contains(name) || !above.add(name)) {
            return;
        }
        references.getOrDefault(name, Set.of()).stream().sorted().forEach(other -> add(other, references, order, above));
        order.add(name);
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String pattern = table.replace("_", connection.getMetaData().getSearchStringEscape() + "_");
        try (ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), pattern, "%")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"), ColumnType.of(rows.getString("TYPE_NAME"))));
            }
        }
        return columns;
    }

    /** @return the name of the backup part with its rows */
    String file() {
        return "tables/" + name.toLowerCase(Locale.ROOT) + ".tsv";
    }

    /** @return the first line of that part: the column names */
    String head() {
        return columns.stream().map(column -> column.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("\t"));
    }

    /** @return whether single rows can be so large that only a few should be held at once */
    boolean large() {
        return columns.stream().anyMatch(column -> column.type() == ColumnType.BYTES);
    }

    String select() {
        return "select " + names() + " from " + quoted(name);
    }

    String insert() {
        return "insert into " + quoted(name) + " (" + names() + ") values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    String delete() {
        return "delete from " + quoted(name);
    }

    private String names() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /**
     * A column.
     *
     * @param name its name, in the spelling of the database
     * @param sqlType its type, one of {@link java.sql.Types}
     * @param type how its values are written
     */
    record Column(String name, int sqlType, ColumnType type) {
    }
}
