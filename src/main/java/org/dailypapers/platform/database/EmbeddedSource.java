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
 * The connections to the embedded database in a folder, by a password that nobody knows: the {@link DatabaseSecret} in that folder.
 * Databases of versions before V17 had one that everybody knew. They are opened by that until {@link #protect} gives them one of their
 * own, after the copy has been made by which an earlier version can go on.
 */
public final class EmbeddedSource extends WrappedSource {

    /** The name of the file of the database, without what H2 adds to it. */
    static final String NAME = "dailypapers";

    private static final System.Logger LOG = System.getLogger("org.dailypapers");
    private static final String USER = "sa";
    private static final String KNOWN_TO_ALL = "sa";
    /** H2's error code for a file that is locked. */
    private static final int LOCKED = 90020;
    /** As SQL has it for a user or a password that is wrong. */
    private static final String WRONG_PASSWORD = "28000";

    /** Whether H2 has forgotten the database that this process has open. */
    private static final AtomicBoolean FORGOTTEN = new AtomicBoolean();

    private final Path data;
    private final DatabaseSecret secret;
    private volatile String password;

    /**
     * @param source connects to the database for anyone who has its password
     * @param data the folder of the database
     */
    public EmbeddedSource(DataSource source, Path data) {
        super(source);
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

    @Override
    public Connection getConnection() throws SQLException {
        String known = password;
        try {
            // another part of the application may have given it one of its own meanwhile
            return known == null || known.equals(KNOWN_TO_ALL) ? first() : wrapped().getConnection(USER, known);
        } catch (SQLException e) {
            if (known != null && isLocked(e)) {
                FORGOTTEN.set(true);
            }
            throw e;
        }
    }

    /**
     * Closes the database, with all its connections, if H2 has forgotten it; the next connection opens it again. H2 closes a database
     * when its disk is full, and opens it again for the next connection. But when one of the connections from before is used after that,
     * H2 takes the database off its list by its name (Database.checkPowerOff2), and with it the one that is open now. Its connections go
     * on, and its file stays locked, so that no other connection can be opened.
     *
     * @param connection a connection to the database
     * @return whether that was so
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

    private static boolean isLocked(Throwable e) {
        return e instanceof SQLException sql && sql.getErrorCode() == LOCKED || e.getCause() != null && isLocked(e.getCause());
    }

    private synchronized Connection first() throws SQLException {
        try {
            OwnerOnly.make(data);
            boolean isNew = !Files.exists(file(data));
            Connection connection = open(isNew ? secret.readOrMake() : secret.read().orElse(KNOWN_TO_ALL));
            keepOthersOut();
            return connection;
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    private Connection open(String likely) throws SQLException {
        try {
            return connected(likely);
        } catch (SQLException e) {
            if (!isWrongPassword(e)) {
                throw e;
            }
            // a process that gave it one of its own may have ended before that was done
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

    /** H2 makes files as the process does; where that lets others read them, as on a WildFly of one's own, they are kept out here. */
    private void keepOthersOut() {
        for (Path file : List.of(file(data), data.resolve(NAME + ".trace.db"), secret.file())) {
            try {
                if (Files.exists(file)) {
                    OwnerOnly.keep(file);
                }
            } catch (IOException e) {
                // it is somebody else's, or the disk knows no rights
                LOG.log(System.Logger.Level.WARNING, "Others may be able to read {0}: {1}", file, e);
            }
        }
    }

    /**
     * Gives a database that has the password of earlier versions one of its own. Where the process ends meanwhile, the next start
     * does it.
     *
     * @throws SQLException if that fails; the database has either password then
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
