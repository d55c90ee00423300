package org.dailypapers.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Gives Hibernate the connections of the database that the settings ask for. */
public class DatabaseConnections implements ConnectionProvider {

    private static final long serialVersionUID = 1L;

    private transient DataSource source;

    @Override
    public Connection getConnection() throws SQLException {
        return dataSource().getConnection();
    }

    private synchronized DataSource dataSource() {
        if (source == null) {
            try {
                Settings settings = Settings.ofProcess();
                source = Database.of(settings).answering(settings);
            } catch (SettingsException e) {
                throw StartFailure.giveUp(e);
            }
        }
        return source;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        connection.close();
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
