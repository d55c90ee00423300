package org.dailypapers.platform.maintenance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.dailypapers.platform.database.Database;

/** Reads a database as it is at one moment, whatever is written meanwhile, without blocking writers. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;
    private final boolean h2;
    private final boolean autoCommit;
    private final int isolation;

    Snapshot(Database database, DataSource source) throws SQLException {
        h2 = database == Database.H2;
        connection = source.getConnection();
        autoCommit = connection.getAutoCommit();
        isolation = connection.getTransactionIsolation();
        try {
            lazy(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation((h2 ? Database.H2 : Database.POSTGRESQL).snapshot());
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** @return the rows of a query, which are not all held in memory if no other query runs meanwhile; closing them closes the statement */
    ResultSet rows(String query, int atOnce) throws SQLException {
        Maintenance.goOn();
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        statement.setFetchSize(atOnce);
        return statement.executeQuery(query);
    }

    /** Otherwise H2 collects the whole result before it returns the first row. */
    private void lazy(boolean on) throws SQLException {
        if (h2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + (on ? 1 : 0));
            }
        }
    }

    /** Restores the settings of the connection and returns it to the pool. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(autoCommit);
            }
            lazy(false);
        }
    }
}
