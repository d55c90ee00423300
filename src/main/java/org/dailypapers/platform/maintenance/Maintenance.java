package org.dailypapers.platform.maintenance;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;

import javax.sql.DataSource;

import org.dailypapers.platform.Settings;
import org.dailypapers.platform.SettingsException;
import org.dailypapers.platform.database.Database;
import org.dailypapers.platform.start.Shutdown;
import org.flywaydb.core.api.MigrationInfoService;

/** Runs the commands of operators. */
final class Maintenance {

    /** The command succeeded, and no faults were found. */
    static final int DONE = 0;
    /** Faults were found. */
    static final int FAULTS = 1;
    /** The command failed. */
    static final int FAILED = 2;

    private static final String STOPPED = "The server was stopped before this was done. Ask again.";
    private static final System.Logger LOG = System.getLogger("org.dailypapers.maintenance");

    private final Database database;
    private final DataSource source;
    private final Path data;
    private final boolean serving;

    /**
     * @param database the kind of database
     * @param source the source of its connections
     * @param data the data folder
     * @param serving whether this server is using the database
     */
    Maintenance(Database database, DataSource source, Path data, boolean serving) {
        this.database = database;
        this.source = source;
        this.data = data;
        this.serving = serving;
    }

    /**
     * @param serving whether this server is using the database
     * @return maintenance for the configured database
     * @throws SettingsException if the database does not answer
     */
    static Maintenance ofProcess(boolean serving) {
        Settings settings = Settings.ofProcess();
        Database database = Database.of(settings);
        return new Maintenance(database, database.answering(settings), settings.data(), serving);
    }

    /**
     * @param words the command, and the full path of its file if it has one
     * @param out receives the outcome, in sentences
     * @return the exit code
     */
    int run(List<String> words, PrintWriter out) {
        String command = words.isEmpty() ? "" : words.get(0);
        try {
            switch (command) {
                case "backup" -> out.println(backup(file(words)));
                case "restore" -> out.println(restore(file(words)));
                case "verify" -> {
                    return verify(out) == 0 ? DONE : FAULTS;
                }
                default -> throw new MaintenanceException("'" + command + "' is no command: it is backup, restore or verify.");
            }
            return DONE;
        } catch (MaintenanceException e) {
            out.println(e.getMessage());
            return FAILED;
        } catch (SQLException | RuntimeException | OutOfMemoryError e) {
            if (Shutdown.ofProcess().isBegun()) {
                out.println(STOPPED);
                return FAILED;
            }
            LOG.log(System.Logger.Level.ERROR, command + " failed", e);
            out.println("This could not be done (" + e + "); the log of the server says more.");
            return FAILED;
        }
    }

    /** @throws MaintenanceException if the server is being stopped, so that what is asked for is better broken off */
    static void goOn() {
        if (Shutdown.ofProcess().isBegun()) {
            throw new MaintenanceException(STOPPED);
        }
    }

    private String backup(Path file) {
        String written = Backup.write(database, source, file);
        LastBackup.note(data, file);
        return written;
    }

    private String restore(Path file) {
        if (serving) {
            throw new MaintenanceException("This server has its database in use: stop it, and restore into an empty folder or database.");
        }
        return Restore.read(database, source, file);
    }

    private long verify(PrintWriter out) throws SQLException {
        MigrationInfoService tables = database.migrations(source).load().info();
        if (tables.current() == null) {
            throw new MaintenanceException("There is nothing to verify: the database has no tables yet.");
        }
        if (tables.pending().length > 0) {
            throw new MaintenanceException("The tables are of version " + tables.current().getVersion() + ", older than this version of Daily Papers:"
                    + " start the server once, which brings them up to date, and verify then.");
        }
        Faults faults = new Faults(out);
        try (Snapshot snapshot = new Snapshot(database, source)) {
            for (Verifier verifier : ServiceLoader.load(Verifier.class, Verifier.class.getClassLoader())) {
                verifier.verify(snapshot.connection(), faults);
            }
        }
        out.println(faults.summary());
        return faults.count();
    }

    private static Path file(List<String> words) {
        try {
            Path file = Path.of(words.size() > 1 ? words.get(1) : "");
            if (!file.isAbsolute()) {
                throw new MaintenanceException("'" + file + "' is no full path: name a file from the root on.");
            }
            return file.normalize();
        } catch (InvalidPathException e) {
            throw new MaintenanceException("'" + words.get(1) + "' is no path: name a file.", e);
        }
    }
}
