package org.dailypapers.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections for work that nobody waits for. A pooled connection keeps the time limit of its last user, such as a reader; this source
 * removes it, as a backup may take its time.
 */
final class PatientSource extends WrappedSource {

    /** @param source a pool of connections to PostgreSQL */
    PatientSource(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = wrapped().getConnection();
        try {
            Database.POSTGRESQL.limit(connection, TimeLimit.BACKGROUND);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
