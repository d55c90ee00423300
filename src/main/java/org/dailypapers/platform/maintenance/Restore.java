package org.dailypapers.platform.maintenance;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.dailypapers.platform.database.Database;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Restores a backup, made from either kind of database, into an empty database. The tables are created with the schema version of the
 * backup; the next start migrates them. All rows are inserted in one transaction, so an interrupted restore can be repeated.
 */
final class Restore {

    /** The names of sequences in a backup; they are also used in SQL. */
    private static final Pattern SEQUENCE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}_seq", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEVER_EMPTY = Set.of("data_version", "flyway_schema_history", "policy", "turn");
    private static final int ROWS_AT_ONCE = 500;
    private static final int SIZE_AT_ONCE = 1 << 20;

    private final Database database;
    private final DataSource source;
    private final BackupFile backup;
    private long rows;

    private Restore(Database database, DataSource source, BackupFile backup) {
        this.database = database;
        this.source = source;
        this.backup = backup;
    }

    /**
     * @param database the kind of database
     * @param source an empty database that nobody uses
     * @param file a backup
     * @return what was restored, as a sentence
     * @throws MaintenanceException if the backup cannot be used, or the database is not empty
     */
    static String read(Database database, DataSource source, Path file) {
        try (BackupFile backup = new BackupFile(file)) {
            Restore restore = new Restore(database, source, backup);
            restore.makeTables();
            restore.fill();
            return String.format(Locale.ROOT, "Restored %s: %,d rows, tables of version %s. Start the server.", file, restore.rows, backup.schema());
        } catch (SQLException | IOException | FlywayException e) {
            throw new MaintenanceException(file + " could not be restored (" + e.getMessage() + "): nothing of it has been. Mend that, and restore it again.", e);
        }
    }

    private void makeTables() {
        Flyway now = database.migrations(source).load();
        if (Arrays.stream(now.info().all()).noneMatch(known -> known.getVersion() != null && known.getVersion().getVersion().equals(backup.schema()))) {
            throw new MaintenanceException("The backup has tables of version " + backup.schema() + ", which this version does not know: restore it with"
                    + " Daily Papers " + backup.version() + " or a newer one.");
        }
        MigrationInfo current = now.info().current();
        if (current != null && !current.getVersion().getVersion().equals(backup.schema())) {
            throw notEmpty("has tables of version " + current.getVersion());
        }
        database.migrations(source).target(backup.schema()).load().migrate();
    }

    private void fill() throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            List<Table> tables = Table.all(connection);
            checkEmpty(connection, tables);
            checkParts(tables);
            boolean autoCommit = connection.getAutoCommit();
            // before the rows, since H2 commits the transaction here
            sequences(connection);
            connection.setAutoCommit(false);
            try {
                fill(connection, tables);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    private void checkEmpty(Connection connection, List<Table> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            for (Table table : tables) {
                if (!NEVER_EMPTY.contains(table.name().toLowerCase(Locale.ROOT))) {
                    try (ResultSet row = statement.executeQuery(table.select())) {
                        if (row.next()) {
                            throw notEmpty("has rows in the table " + table.name().toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
    }

    private MaintenanceException notEmpty(String what) {
        return new MaintenanceException("The database is not empty, it " + what + ": a backup is restored into an empty one only. Name "
                + (database == Database.H2 ? "another folder in DAILYPAPERS_DATA." : "an empty database in DAILYPAPERS_DB_URL."));
    }

    private void checkParts(List<Table> tables) throws IOException {
        Set<String> files = tables.stream().map(Table::file).collect(Collectors.toCollection(TreeSet::new));
        if (!files.equals(backup.tables())) {
            throw new MaintenanceException("The backup has the tables " + backup.tables() + " and not " + files + ": restore it with Daily Papers "
                    + backup.version() + ".");
        }
    }

    private void sequences(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement(); CopyText.Values lines = backup.lines(BackupFile.SEQUENCES)) {
            lines.line();
            while (lines.more()) {
                List<String> values = lines.line();
                if (!SEQUENCE.matcher(values.get(0)).matches()) {
                    throw new MaintenanceException("The backup has a sequence " + values.get(0) + ", which is none of Daily Papers.");
                }
                statement.execute("alter sequence " + values.get(0) + " restart with " + Long.parseLong(values.get(1)));
            }
        }
    }

    private void fill(Connection connection, List<Table> tables) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables) {
                if (NEVER_EMPTY.contains(table.name().toLowerCase(Locale.ROOT))) {
                    statement.execute(table.delete());
                }
            }
        }
        for (Table table : tables) {
            fill(connection, table);
        }
    }

    private void fill(Connection connection, Table table) throws SQLException, IOException {
        try (CopyText.Values lines = backup.lines(table.file()); PreparedStatement insert = connection.prepareStatement(table.insert())) {
            if (!table.head().equals(String.join("\t", lines.line()))) {
                throw new MaintenanceException("The columns of " + table.file() + " are not those of the table: restore it with Daily Papers "
                        + backup.version() + ".");
            }
            int waiting = 0;
            long size = 0;
            while (lines.more()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    Table.Column column = table.columns().get(i);
                    size += column.type().insert(lines, insert, i + 1, column.sqlType());
                }
                insert.addBatch();
                rows++;
                waiting++;
                if (waiting == ROWS_AT_ONCE || size > SIZE_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                    size = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
