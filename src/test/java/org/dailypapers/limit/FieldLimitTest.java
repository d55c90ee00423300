package org.dailypapers.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dailypapers.content.TypedContent;
import org.dailypapers.platform.database.Database;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The limits of texts, and that every column is wide enough for its limit, on both databases. */
class FieldLimitTest {

    private static final String FACE = "\uD83D\uDE00";

    @Test
    void countsAsHtmlDoes() {
        assertTrue(FieldLimit.LOCK.holds(null));
        assertTrue(FieldLimit.LOCK.holds("x".repeat(20)));
        assertFalse(FieldLimit.LOCK.holds("x".repeat(21)));
        assertTrue(FieldLimit.LOCK.holds(FACE.repeat(10)));
        assertFalse(FieldLimit.LOCK.holds(FACE.repeat(11)));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertNull(FieldLimit.LOCK.cut(null));
        assertEquals("x".repeat(20), FieldLimit.LOCK.cut("x".repeat(20)));
        assertEquals("x".repeat(19) + "…", FieldLimit.LOCK.cut("x".repeat(21)));
        assertEquals("x".repeat(18) + "…", FieldLimit.LOCK.cut("x".repeat(18) + FACE + "x"));
        assertEquals("x".repeat(17) + FACE + "…", FieldLimit.LOCK.cut("x".repeat(17) + FACE + "xx"));
        assertEquals("x".repeat(20), FieldLimit.LOCK.cutFront("x".repeat(20)));
        assertEquals("…" + "x".repeat(19), FieldLimit.LOCK.cutFront("x".repeat(21)));
        assertEquals("…" + "x".repeat(18), FieldLimit.LOCK.cutFront("x" + FACE + "x".repeat(18)));
    }

    @Test
    void isWhatTheDescriptionOfTheApiSays() throws Exception {
        JsonObject said;
        try (JsonReader api = Json.createReader(FieldLimit.class.getResourceAsStream("/openapi.json"))) {
            said = api.readObject().getJsonObject("components").getJsonObject("schemas").getJsonObject("Correction").getJsonObject("properties");
        }
        JsonObject section = said.getJsonObject("sections").getJsonObject("items").getJsonObject("properties");
        Map.of(FieldLimit.TITLE, said.getJsonObject("title"), FieldLimit.AUTHOR, said.getJsonObject("authors").getJsonObject("items"),
                FieldLimit.REASON, said.getJsonObject("reason"), FieldLimit.HEADING, section.getJsonObject("heading"))
                .forEach((limit, text) -> assertEquals(limit.longest(), text.getInt("maxLength"), limit.toString()));
        assertEquals(List.of(TypedContent.MOST_AUTHORS, TypedContent.MOST_SECTIONS, TypedContent.LONGEST_SUMMARY), List.of(
                said.getJsonObject("authors").getInt("maxItems"), said.getJsonObject("sections").getInt("maxItems"),
                section.getJsonObject("body").getInt("maxLength")));
    }

    @Test
    void h2HasRoomForEveryText() throws Exception {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:limits;DB_CLOSE_DELAY=-1");
        assertEnough(Database.H2, h2);
        try (Connection connection = h2.getConnection()) {
            assertTrue(fitsTwo(connection, FACE));
            assertFalse(fitsTwo(connection, FACE + FACE), "it counts UTF-16 code units, as FieldLimit does");
        }
    }

    @Test
    void postgreSqlHasRoomForEveryText() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertEnough(Database.POSTGRESQL, server.getPostgresDatabase());
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                assertTrue(fitsTwo(connection, FACE + FACE), "it counts code points, which are never more");
                assertFalse(fitsTwo(connection, FACE + FACE + FACE));
            }
        }
    }

    private static void assertEnough(Database kind, DataSource source) throws SQLException {
        kind.migrations(source).load().migrate();
        Map<String, Integer> widths = widths(source);
        Set<String> declared = Stream.of(FieldLimit.values()).flatMap(limit -> limit.columns().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, widths.keySet(), "each column with a width has one limit, and each limit is of columns that there are");
        widths.forEach((column, width) -> assertTrue(width >= FieldLimit.ofColumn(column).longest(), column + " has a width of " + width));
    }

    @Test
    void knowsNoLimitOfOtherColumns() {
        assertThrows(IllegalArgumentException.class, () -> FieldLimit.ofColumn("entry.nothing"));
    }

    /** The widths of all text columns that have one. */
    private static Map<String, Integer> widths(DataSource source) throws SQLException {
        Map<String, Integer> widths = new TreeMap<>();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select lower(table_name), lower(column_name), character_maximum_length"
                        + " from information_schema.columns where lower(table_schema) = 'public' and lower(data_type) like '%char%var%'")) {
            while (found.next()) {
                if (!found.getString(1).startsWith("flyway")) {
                    widths.put(found.getString(1) + "." + found.getString(2), found.getInt(3));
                }
            }
        }
        return widths;
    }

    private static boolean fitsTwo(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists two (text varchar(2))");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into two values (?)")) {
            insert.setString(1, text);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            assertTrue(e.getSQLState().startsWith("22001"), e.getMessage());
            return false;
        }
    }
}
