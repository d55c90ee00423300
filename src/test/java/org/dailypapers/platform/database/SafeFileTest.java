package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    private static final String AS_THE_SERVER = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    private static final int ROWS = 120;
    /** H2's error code for a connection whose database was closed. */
    private static final int CLOSED = 90_121;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostByAStopSoonAfterACrash() throws Exception {
        assertEquals(List.of(), lost(SafeFile.url(folder.resolve("safe").toString()), folder.resolve("safe.mv.db")).toList());
    }

    /** If this fails, H2 needs no help any more. */
    @Test
    void somethingIsLostWithoutIt() throws Exception {
        assertTrue(lost("jdbc:h2:file:" + folder.resolve("plain"), folder.resolve("plain.mv.db")).findFirst().isPresent());
    }

    /** What is wrong with a database after a crash, a start, some commits and a stop, for several numbers of commits. */
    private static Stream<String> lost(String url, Path file) {
        return Stream.of(true, false).flatMap(large -> IntStream.range(0, 5).mapToObj(commits -> lost(url, file, commits, large)))
                .filter(found -> !found.isEmpty());
    }

    private static String lost(String url, Path file, int commits, boolean large) {
        try {
            Files.deleteIfExists(file);
            return found(url + AS_THE_SERVER, crashAndStop(url + AS_THE_SERVER, commits, large));
        } catch (IOException | SQLException e) {
            throw new AssertionError(commits + " commits", e);
        }
    }

    private static int crashAndStop(String url, int commits, boolean large) throws SQLException {
        try (Connection made = open(url)) {
            execute(made, "create table text (id int primary key, text clob)", "create table small (id int primary key, number int)");
            for (int id = 0; id < ROWS; id++) {
                write(made, id);
            }
        }
        Connection killed = open(url);
        int number = 0;
        for (int i = 0; i < 30; i++) {
            execute(killed, "merge into small values (1, " + ++number + ")");
        }
        assertThrows(SQLException.class, () -> execute(killed, "shutdown immediately", "select 1"));
        try (Connection again = open(url)) {
            for (int i = 0; i < commits; i++) {
                if (large) {
                    write(again, i);
                } else {
                    execute(again, "merge into small values (1, " + ++number + ")");
                }
            }
        }
        return number;
    }

    private static String found(String url, int number) {
        String found = "not read";
        try (Connection connection = open(url); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select count(*) from text where length(text) = 60000), max(number) from small")) {
            row.next();
            found = row.getInt(1) == ROWS && row.getInt(2) == number ? "" : row.getInt(1) + " texts, " + row.getInt(2) + " of " + number;
            execute(connection, "shutdown immediately");
            return found;
        } catch (SQLException e) {
            return e.getErrorCode() == CLOSED ? found : e.getMessage();
        }
    }

    private static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url, "sa", "x");
    }

    private static void write(Connection connection, int id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("merge into text key (id) values (?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, new Random(id).ints(60_000, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
            insert.execute();
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void noWriteFollowsOneThatFailed() throws IOException {
        nothingFollows(file -> file.write(ByteBuffer.allocate(1), 3));
        nothingFollows(file -> file.force(true));
    }

    private void nothingFollows(Write failing) throws IOException {
        FilePath.register(new FullDisk());
        SafeFile.register();
        Path path = folder.resolve("file");
        try (FileChannel file = FilePath.get("safe:=full:" + path).open("rw")) {
            assertEquals(3, file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0));
            FullDisk.full = true;
            assertEquals("No space", assertThrows(IOException.class, () -> failing.to(file)).getMessage());
            FullDisk.full = false;
            assertThrows(IOException.class, () -> file.write(ByteBuffer.allocate(1), 3));
            assertThrows(IOException.class, () -> file.truncate(0));
            ByteBuffer read = ByteBuffer.allocate(3);
            assertEquals(3, file.read(read, 0));
            assertArrayEquals(new byte[] {1, 2, 3}, read.array(), "what is there can be read");
        } finally {
            FullDisk.full = false;
        }
        assertEquals(3, Files.size(path));
    }

    private interface Write {
        void to(FileChannel file) throws IOException;
    }

    @Test
    void hidesTheSecondHeaderUnlessItIsNeeded() throws Exception {
        String name = folder.resolve("header").toString();
        try (Connection made = open(SafeFile.url(name))) {
            execute(made, "create table kept (id int)");
        }
        Path file = folder.resolve("header.mv.db");
        for (int damaged : new int[] {-1, 1, 20, 60}) {
            byte[] whole = Files.readAllBytes(file);
            byte[] bytes = whole.clone();
            if (damaged >= 0) {
                bytes[damaged] ^= 1;
            }
            Files.write(file, bytes);
            ByteBuffer header = ByteBuffer.allocate(8192);
            try (FileChannel read = FilePath.get("safe:=" + file).open("r")) {
                read.read(header, 0);
            }
            assertEquals(damaged < 0 ? 0 : 'H', header.get(4096), "with the byte " + damaged + " damaged");
            try (Connection opened = open(SafeFile.url(name))) {
                execute(opened, "select * from kept");
            }
            Files.write(file, whole);
        }
    }

    /** A version that was never released had its paths without the equals sign. */
    @Test
    void meansTheSameFileWithoutTheEqualsSign() throws Exception {
        try (Connection made = open(SafeFile.url(folder.resolve("same").toString()))) {
            execute(made, "create table kept (id int)");
        }
        try (Connection opened = open("jdbc:h2:file:safe:" + folder.resolve("same"))) {
            execute(opened, "select * from kept");
        }
    }

    @Test
    void recognizesItsUrls() {
        assertTrue(SafeFile.isUsedBy(SafeFile.url("/data/dailypapers")));
        assertFalse(SafeFile.isUsedBy("jdbc:h2:file:/safe:=/dailypapers"));
        assertFalse(SafeFile.isUsedBy("jdbc:h2:mem:safe"));
    }

    /** Files of a disk that may be full. */
    public static final class FullDisk extends FilePathWrapper {

        private static boolean full;

        private static void check() throws IOException {
            if (full) {
                throw new IOException("No space");
            }
        }

        @Override
        public String getScheme() {
            return "full";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            FileChannel base = getBase().open(mode);
            return new FileBaseDefault() {
                @Override
                public int write(ByteBuffer source, long position) throws IOException {
                    check();
                    return base.write(source, position);
                }

                @Override
                public void force(boolean metadata) throws IOException {
                    check();
                }

                @Override
                public int read(ByteBuffer target, long position) throws IOException {
                    return base.read(target, position);
                }

                @Override
                protected void implTruncate(long size) throws IOException {
                    base.truncate(size);
                }

                @Override
                public long size() throws IOException {
                    return base.size();
                }

                @Override
                protected void implCloseChannel() throws IOException {
                    base.close();
                }
            };
        }
    }
}
