package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.dailypapers.platform.Settings;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database gets a secret password, whatever it had before. */
class EmbeddedSourceTest {

    @TempDir
    private Path folder;
    private Path data;
    private Path secret;

    @BeforeEach
    void name() {
        data = folder.resolve("new/data");
        secret = data.resolve("database.secret");
    }

    @Test
    void makesAPasswordWithANewDatabaseAndKeepsOthersOut() throws Exception {
        execute(source(), "create table kept (id integer)");
        assertOpensByItsSecretOnly();
        assertEquals("rwx------", permissions(data));
        for (String file : List.of("database.secret", "dailypapers.mv.db")) {
            assertEquals("rw-------", permissions(data.resolve(file)), file);
        }
        String first = Files.readString(secret);
        assertTrue(first.matches("[A-Za-z0-9_-]{43}\n"), first);
        execute(source(), "select * from kept");
        assertEquals(first, Files.readString(secret));
    }

    /** When the disk is full, the database closes itself, and its connections do not notice. */
    @Test
    void opensTheDatabaseAgainThatH2HasForgotten() throws Exception {
        EmbeddedSource source = source();
        execute(source, "create table kept (id integer)");
        try (Connection old = source.getConnection()) {
            assertFalse(EmbeddedSource.closeForgotten(old), "nothing is wrong");
            ((SessionLocal) ((JdbcConnection) old).getSession()).getDatabase().shutdownImmediately();
            try (Connection open = source.getConnection()) {
                execute(open, "insert into kept values (1)");
                assertThrows(SQLException.class, () -> execute(old, "select * from kept"));
                assertThrows(SQLException.class, source::getConnection, "the file is locked by this process itself");
                assertTrue(EmbeddedSource.closeForgotten(open));
                assertFalse(open.isValid(1));
            }
            try (Connection again = source.getConnection()) {
                assertFalse(EmbeddedSource.closeForgotten(again));
                execute(again, "delete from kept where id = 1");
            }
        }
    }

    @Test
    void saysWhyItCannotBeOpened() throws Exception {
        Path impossible = folder.resolve("x".repeat(300));
        assertEquals("DAILYPAPERS_DATA is '" + impossible + "', a folder that cannot be created (File name too long): create it, or name a folder"
                + " that this process may write to.", problem(impossible));
        execute(source(), "create table kept (id integer)");
        String opened = "The embedded database in DAILYPAPERS_DATA (" + data + ") could not be opened (";
        try (FileChannel file = FileChannel.open(data.resolve("dailypapers.mv.db"), StandardOpenOption.WRITE); FileLock lock = file.lock()) {
            assertTrue(lock.isValid());
            String locked = problem(data);
            assertTrue(locked.startsWith(opened) && locked.endsWith("): stop the other server that uses it, or name another folder."), locked);
        }
        Files.writeString(data.resolve("dailypapers.mv.db"), "x".repeat(10_000));
        String damaged = problem(data);
        assertTrue(damaged.startsWith(opened) && damaged.endsWith("): mend that, or name another folder."), damaged);
    }

    private String problem(Path data) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(EmbeddedSource.url(data));
        SQLException e = assertThrows(SQLException.class, new EmbeddedSource(source, data)::getConnection);
        return Database.H2.unreachable(Settings.of(Map.of("DAILYPAPERS_DATA", data.toString()), name -> ""), e).getMessage();
    }

    @Test
    void opensOneOfAnEarlierVersionAndThenGivesItItsOwn() throws Exception {
        anEarlierOne();
        EmbeddedSource source = source();
        EmbeddedSource another = source();
        execute(source, "select * from kept");
        execute(another, "select * from kept");
        assertFalse(Files.exists(secret), "before the database is copied aside, an earlier version can open it");
        assertEquals("rw-------", permissions(data.resolve("dailypapers.mv.db")));
        source.protect();
        source.protect();
        execute(source, "select * from kept");
        execute(another, "select * from kept");
        execute(source(), "select * from kept");
        assertOpensByItsSecretOnly();
    }

    @Test
    void goesOnWhereAProcessEndedBetweenTheFileAndTheDatabase() throws Exception {
        anEarlierOne();
        String kept = DatabaseSecret.in(data).readOrMake();
        EmbeddedSource source = source();
        execute(source, "select * from kept");
        source.protect();
        assertEquals(kept, Files.readString(secret).strip());
        assertOpensByItsSecretOnly();
    }

    @Test
    void saysWhereThePasswordIsLost() throws Exception {
        execute(source(), "create table kept (id integer)");
        Files.delete(secret);
        String said = assertThrows(SQLException.class, () -> execute(source(), "select * from kept")).getMessage();
        assertTrue(said.startsWith(secret + " is not there or has another password than the database"), said);
        assertFalse(Files.exists(secret), "no other one is made");
    }

    private void anEarlierOne() throws Exception {
        Files.createDirectories(data);
        try (Connection connection = plain().getConnection("sa", "sa"); Statement statement = connection.createStatement()) {
            statement.execute("create table kept (id integer)");
        }
    }

    private void assertOpensByItsSecretOnly() throws Exception {
        for (String known : List.of("sa", "", "dailypapers")) {
            assertEquals("28000", assertThrows(SQLException.class, () -> plain().getConnection("sa", known)).getSQLState());
        }
        plain().getConnection("sa", Files.readString(secret).strip()).close();
    }

    private EmbeddedSource source() {
        return new EmbeddedSource(plain(), data);
    }

    private JdbcDataSource plain() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(EmbeddedSource.url(data));
        return source;
    }

    private static void execute(EmbeddedSource source, String statement) throws SQLException {
        try (Connection connection = source.getConnection()) {
            execute(connection, statement);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
