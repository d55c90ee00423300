package org.dailypapers;

import java.io.StringReader;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import org.dailypapers.platform.database.Database;

/** Has the database say how it would answer statements among many entries, and finds what would read a large table from end to end. */
final class PlansFixture {

    /** How H2 says which index of which table it reads, and for which condition. */
    private static final Pattern READ_IN_H2 = Pattern.compile(
            "many_entries\"?\\.\"?(\\w+)\"?(?: \"?\\w+\"?)?\\s*/\\* many_entries\\.([\\w.]+)(:)?");
    private static final Map<Integer, Object> VALUES = Map.of(Types.DATE, LocalDate.of(2020, 1, 1), Types.VARCHAR, "%a%", Types.BOOLEAN, true,
            Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.parse("2020-01-01T00:00:00Z"));
    /** A page shows and counts fewer rows than one for so many entries. */
    private static final int MANY = 5;

    private final ManyEntriesFixture many;

    PlansFixture(ManyEntriesFixture many) {
        this.many = many;
    }

    /** @return what a statement with parameters would read from end to end; null if nothing large */
    String fault(String sql) throws SQLException {
        return many.kind() == Database.H2 ? faultInH2(sql) : faultInPostgresql(sql);
    }

    private String faultInH2(String sql) throws SQLException {
        try (PreparedStatement statement = many.connection().prepareStatement("explain " + sql)) {
            ParameterMetaData parameters = statement.getParameterMetaData();
            for (int i = 1; i <= parameters.getParameterCount(); i++) {
                statement.setObject(i, VALUES.getOrDefault(parameters.getParameterType(i), 1));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                String plan = row.getString(1);
                boolean some = plan.contains("/* direct lookup */") || plan.contains("/* index sorted */") && plan.contains("FETCH ");
                return some ? null : READ_IN_H2.matcher(plan).results()
                        .filter(read -> read.group(3) == null && many.large().contains(read.group(1).toLowerCase(Locale.ROOT)))
                        .map(MatchResult::group).findFirst().orElse(null);
            }
        }
    }

    private String faultInPostgresql(String sql) throws SQLException {
        Matcher parameters = Pattern.compile("\\?").matcher(sql);
        int[] number = {0};
        String numbered = parameters.replaceAll(found -> "\\$" + ++number[0]);
        run("set plan_cache_mode = force_generic_plan");
        run("prepare looked_at as " + numbered);
        try {
            String values = "null, ".repeat(number[0]);
            String plan = row("explain (format json) execute looked_at" + (number[0] == 0 ? "" : "(" + values.substring(0, values.length() - 2) + ")"));
            try (JsonReader reader = Json.createReader(new StringReader(plan))) {
                return fault(reader.readArray().getJsonObject(0).getJsonObject("Plan"), false);
            }
        } finally {
            run("deallocate looked_at");
            run("reset plan_cache_mode");
        }
    }

    /** @param some whether only the first rows are asked for */
    private String fault(JsonObject node, boolean some) {
        String type = node.getString("Node Type");
        String table = node.getString("Relation Name", "");
        int rows = node.getInt("Plan Rows");
        boolean whole = type.equals("Seq Scan") || type.startsWith("Index") && !node.containsKey("Index Cond") && !some;
        if (whole && many.large().contains(table) || type.contains("Sort") && rows > many.entries() / MANY && !some) {
            return type + " of " + table + ", " + rows + " rows: " + node.getString("Filter", "");
        }
        boolean few = type.equals("Limit") || some && !type.contains("Sort") && !type.contains("Aggregate") && !type.startsWith("Hash");
        for (JsonValue child : node.getOrDefault("Plans", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
            String fault = fault(child.asJsonObject(), few);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = many.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    private String row(String sql) throws SQLException {
        try (Statement statement = many.connection().createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
