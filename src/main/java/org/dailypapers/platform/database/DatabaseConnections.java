package org.dailypapers.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.SettingsException;
import org.dailypapers.platform.start.Shutdown;
import org.dailypapers.platform.start.StartFailure;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Gives Hibernate connections to the configured database. */
public class DatabaseConnections implements ConnectionProvider {

    private static final long serialVersionUID = 1L;
    /** Longer than the pool may take to open a new connection after it has lost one. */
    private static final Duration AFTER_ABORT = Duration.ofSeconds(4);

    private final ConnectionUse use = new ConnectionUse();
    /** The driver's own connections, including idle ones: the pool may be testing whether they still answer. */
    private final transient Set<Connection> drivers = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private transient Database database;
    private transient DataSource source;
    private transient volatile boolean cutOff;

    @Override
    public Connection getConnection() throws SQLException {
        DataSource connections = dataSource();
        if (cutOff) {
            throw new SQLTransientConnectionException("The server is being stopped");
        }
        if (DatabaseState.ofProcess().isAway()) {
            throw new SQLTransientConnectionException("The database does not answer");
        }
        if (TimeLimit.current() == TimeLimit.WRITING && DiskSpace.ofProcess().isFull()) {
            throw new SQLTransientConnectionException("The disk is full");
        }
        Connection connection = use.open(connections);
        try {
            database.limit(connection, TimeLimit.current());
            if (database == Database.POSTGRESQL) {
                drivers.add(connection.getMetaData().getConnection());
            }
            return connection;
        } catch (SQLException e) {
            closeConnection(connection);
            throw e;
        }
    }

    /** @return how many connections are in use */
    public ConnectionUse use() {
        return use;
    }

    private synchronized DataSource dataSource() {
        if (source == null) {
            try {
                Settings settings = Settings.ofProcess();
                database = Database.of(settings);
                source = database.answering(settings);
                Shutdown.ofProcess().cutOffBy(this::abort, AFTER_ABORT);
            } catch (SettingsException e) {
                throw StartFailure.giveUp(e);
            }
        }
        return source;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        use.closed();
        connection.close();
    }

    /**
     * Ends everything that waits for an answer of the database, whatever happens to the statement there. Aborting a pooled connection
     * would wait until nobody uses it, so the driver's own connections are aborted.
     */
    private void abort() {
        cutOff = true;
        for (Connection driver : drivers.toArray(new Connection[0])) {
            try {
                driver.abort(Runnable::run);
            } catch (SQLException e) {
                // it has ended
            }
        }
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return true;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
