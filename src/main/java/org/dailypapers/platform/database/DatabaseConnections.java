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

/** Gives Hibernate the connections of the database that the settings ask for. */
public class DatabaseConnections implements ConnectionProvider {

    private static final long serialVersionUID = 1L;
    /** Longer than a new connection may take that the pool tries to open when the one it had is lost. */
    private static final Duration AFTER_ABORT = Duration.ofSeconds(4);

    private final ConnectionUse use = new ConnectionUse();
    /** The driver's own connections, also those that nobody uses, as the pool may be trying whether they answer. */
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

    /** @return how many of them are in use */
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
     * Ends what waits for an answer of the database, whatever becomes of it there. The pool's own connections wait until nobody
     * uses them, those of the driver do not.
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
