package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy made before the schema of an embedded database changes. */
class MigrationCopyTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnlyWhereSomethingChanges() throws Exception {
        DataSource database = database(folder);
        Flyway flyway = Database.H2.migrations(database).load();
        assertEquals(Optional.empty(), MigrationCopy.before(flyway.info(), database, folder), "there is nothing yet");
        Database.H2.migrations(database).target("11").load().migrate();
        String newest = flyway.info().pending()[flyway.info().pending().length - 1].getVersion().getVersion();
        Path copy = MigrationCopy.before(flyway.info(), database, folder).orElseThrow();
        assertTrue(copy.getFileName().toString().matches("before-V" + newest + "-\\d{8}-\\d{6}\\.zip"), copy.toString());
        flyway.migrate();
        assertEquals(Optional.empty(), MigrationCopy.before(flyway.info(), database, folder), "nothing is to be done");
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        try (ZipFile zip = new ZipFile(copy.toFile()); InputStream in = zip.getInputStream(zip.getEntry("dailypapers.mv.db"))) {
            Files.copy(in, unpacked.resolve("dailypapers.mv.db"));
        }
        assertEquals("11", version(database(unpacked)));
        assertEquals(newest, version(database));
    }

    @Test
    void takesThePlaceOfTheOldest() throws Exception {
        DataSource database = database(folder);
        Database.H2.migrations(database).target("11").load().migrate();
        for (String name : List.of("before-V9-20260101-000000.zip", "before-V10-20250101-000000.zip", "before-V8-20270101-000000.zip")) {
            Files.createFile(folder.resolve(name));
        }
        Path copy = MigrationCopy.before(Database.H2.migrations(database).load().info(), database, folder).orElseThrow();
        assertEquals(4, copies().size(), "as long as it is needed");
        MigrationCopy.deleteOld(folder);
        assertEquals(Stream.of(copy.getFileName().toString(), "before-V8-20270101-000000.zip", "before-V9-20260101-000000.zip").sorted().toList(), copies());
    }

    @Test
    void isNotMadeOfWhatAFailureLeft() throws Exception {
        DataSource database = database(folder);
        Database.H2.migrations(database).target("11").load().migrate();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '11'");
        }
        assertEquals(Optional.empty(), MigrationCopy.before(Database.H2.migrations(database).load().info(), database, folder));
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("before")).sorted().toList();
        }
    }

    private static DataSource database(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(EmbeddedSource.url(folder));
        source.setUser("sa");
        source.setPassword("sa");
        return source;
    }

    private static String version(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select \"version\" from \"flyway_schema_history\" order by \"installed_rank\" desc")) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }
}
