package org.dailypapers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.dailypapers.platform.OwnerOnly;

/**
 * The connections to the embedded database in a folder. The password is random and stored in that folder: see {@link DatabaseSecret}.
 * Before V17 every database had the same, publicly known password. Such a database is opened by that one until {@link #protect} replaces
 * it, after a copy has been made that earlier versions can still open.
 */
public final class EmbeddedSource extends WrappedSource {

    /** The name of the database file, without the suffix that H2 adds. */
    static final String NAME = "dailypapers";

    private static final System.Logger LOG = System.getLogger("org.dailypapers");
    private static final String USER = "sa";
    private static final String KNOWN_TO_ALL = "sa";
    /** H2's error code for a file that is locked. */
    private static final int LOCKED = 90020;
    /** The SQL state for a wrong user name or password. */
    private static final String WRONG_PASSWORD = "28000";

    /** Whether H2 no longer knows the database that this process has open. */
    private static final AtomicBoolean FORGOTTEN = new AtomicBoolean();

    private final Path data;
    private final DatabaseSecret secret;
    private volatile String password;

    /**
     * @param source connects to the database, given user name and password
     * @param data the folder of the database
     */
    public EmbeddedSource(DataSource source, Path data) {
        super(source);
        SafeFile.register();
        this.data = data;
        this.secret = DatabaseSecret.in(data);
    }

    /**
     * @param data the folder of a database
     * @return its file
     */
    public static Path file(Path data) {
        return data.resolve(NAME + ".mv.db");
    }

    /**
     * @param data the folder of a database
     * @return the URL by which the server opens it, which other programs in this JVM must use as well
     */
    public static String url(Path data) {
        return SafeFile.url(data.toAbsolutePath().resolve(NAME).toString());
    }

    @Override
    public Connection getConnection() throws SQLException {
        String known = password;
        try {
            // another part of the application may have changed the password meanwhile
            return known == null || known.equals(KNOWN_TO_ALL) ? first() : wrapped().getConnection(USER, known);
        } catch (SQLException e) {
            if (known != null && isLocked(e)) {
                FORGOTTEN.set(true);
            }
            throw e;
        }
    }

    /**
     * Closes the database with all its connections if H2 has lost track of it; the next connection opens it again. H2 closes a database
     * when its disk is full, and opens it again for the next connection. But if one of the earlier connections is used after that, H2
     * removes the database of that name from its list (Database.checkPowerOff2), which by then is the new one. Its connections keep
     * working and its file stays locked, so no other connection can be opened.
     *
     * @param connection a connection to the database
     * @return whether the database was closed
     * @throws SQLException if the database cannot be closed
     */
    static boolean closeForgotten(Connection connection) throws SQLException {
        if (!FORGOTTEN.compareAndSet(true, false)) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
        LOG.log(System.Logger.Level.INFO, "The embedded database was closed and is opened again, as no other connection to it could be opened.");
        return true;
    }

    /** @return whether another process has the database open */
    static boolean isLocked(Throwable e) {
        return e instanceof SQLException sql && sql.getErrorCode() == LOCKED || e.getCause() != null && isLocked(e.getCause());
    }

    private synchronized Connection first() throws SQLException {
        try {
            OwnerOnly.make(data);
            boolean isNew = !Files.exists(file(data));
            Connection connection = open(isNew ? secret.readOrMake() : secret.read().orElse(KNOWN_TO_ALL));
            keepOthersOut();
            warnIfUnsafe(connection);
            return connection;
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    private void warnIfUnsafe(Connection connection) throws SQLException {
        if (!SafeFile.isUsedBy(connection.getMetaData().getURL())) {
            LOG.log(System.Logger.Level.WARNING, "The datasource DailyPapersH2 opens the database in a way that can lose it after a crash or on a full"
                    + " disk: run plain-wildfly.cli again, as docs/operating.md says under \"Your own WildFly\", and restart the server.");
        }
    }

    private Connection open(String likely) throws SQLException {
        try {
            return connected(likely);
        } catch (SQLException e) {
            if (!isWrongPassword(e)) {
                throw e;
            }
            // a process may have ended between storing the new password and changing it
            return unprotected();
        }
    }

    private Connection unprotected() throws SQLException {
        try {
            return connected(KNOWN_TO_ALL);
        } catch (SQLException e) {
            throw isWrongPassword(e) ? new SQLException(secret.file() + " is not there or has another password than the database, so put back the file"
                    + " that was beside it", e) : e;
        }
    }

    private Connection connected(String tried) throws SQLException {
        Connection connection = wrapped().getConnection(USER, tried);
        password = tried;
        return connection;
    }

    private static boolean isWrongPassword(Throwable e) {
        return e instanceof SQLException sql && WRONG_PASSWORD.equals(sql.getSQLState()) || e.getCause() != null && isWrongPassword(e.getCause());
    }

    /**
     * H2 creates files with the process's default permissions. If those let others read (as on a WildFly that someone installed), they
     * are restricted here.
     */
    private void keepOthersOut() {
        for (Path file : List.of(file(data), data.resolve(NAME + ".trace.db"), secret.file())) {
            try {
                if (Files.exists(file)) {
                    OwnerOnly.keep(file);
                }
            } catch (IOException e) {
                // it belongs to another user, or the file system has no permissions
                LOG.log(System.Logger.Level.WARNING, "Others may be able to read {0}: {1}", file, e);
            }
        }
    }

    /**
     * Replaces the publicly known password of earlier versions with a random one. If the process ends midway, the next start completes
     * it.
     *
     * @throws SQLException if that fails; the database has one of the two passwords then
     */
    synchronized void protect() throws SQLException {
        if (KNOWN_TO_ALL.equals(password)) {
            try (Connection connection = getConnection(); Statement statement = connection.createStatement()) {
                String own = secret.readOrMake();
                statement.execute("alter user " + USER + " set password '" + own + "'");
                password = own;
            } catch (IOException e) {
                throw new SQLException(secret.file() + " cannot be written (" + e.getMessage() + ")", e);
            }
        }
    }
}
