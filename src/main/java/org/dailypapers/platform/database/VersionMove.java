package org.dailypapers.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.dailypapers.platform.Settings;

/**
 * Moves the {@link DataVersion} when a transaction commits, and stamps the rows that it changed with the new version. It is the last
 * thing that the transaction does: the row of the version is locked after everything else, and only until the commit.
 */
final class VersionMove implements Synchronization {

    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    /** The tables whose rows have the version at which they changed last, and the mark of the transaction until it commits. */
    private static final Set<String> STAMPED = Set.of("entry", "erased_entry");

    private final Set<String> tables = new TreeSet<>();
    private final long mark = ThreadLocalRandom.current().nextLong(Long.MIN_VALUE, 0);
    private boolean registered;
    private long moved;

    private VersionMove() {
    }

    /**
     * Has the current transaction move the version once, if there is one.
     *
     * @param table a table that it changes; an empty text if that is unknown
     */
    static void atCommit(String table) {
        TransactionSynchronizationRegistry registry = registry();
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return;
        }
        VersionMove move = move(registry);
        if (!move.registered) {
            move.registered = true;
            registry.registerInterposedSynchronization(move);
        }
        if (STAMPED.contains(table)) {
            move.tables.add(table);
        }
    }

    /**
     * @return a negative number that stands for the version to which the current transaction moves, in the rows that it changes. Each
     *     transaction has its own, since PostgreSQL would walk what all have left in the index. -1 where there is no transaction
     */
    static long mark() {
        TransactionSynchronizationRegistry registry;
        try {
            registry = InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            return -1;
        }
        return registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION ? -1 : move(registry).mark;
    }

    private static VersionMove move(TransactionSynchronizationRegistry registry) {
        VersionMove move = (VersionMove) registry.getResource(VersionMove.class);
        if (move == null) {
            move = new VersionMove();
            registry.putResource(VersionMove.class, move);
        }
        return move;
    }

    @Override
    public void beforeCompletion() {
        try (Connection connection = Source.OF_PROCESS.getConnection()) {
            // the connection is that of the transaction, whose limit this is
            Source.DATABASE.limit(connection, TimeLimit.current());
            try (PreparedStatement move = connection.prepareStatement("update data_version set moved = moved + 1")) {
                move.executeUpdate();
            }
            moved = read(connection);
            for (String table : tables) {
                try (PreparedStatement stamp = connection.prepareStatement("update " + table + " set stamp = ? where stamp = ?")) {
                    stamp.setLong(1, moved);
                    stamp.setLong(2, mark);
                    stamp.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the data version could not be moved", e);
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            DataVersion.ofProcess().seen(moved);
        }
    }

    /** @return the version that a connection sees */
    static long read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select moved from data_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no transactions", e);
        }
    }

    /** Looked up once, when it is needed first. */
    private static final class Source {

        static final Database DATABASE = Database.of(Settings.ofProcess());
        static final DataSource OF_PROCESS = DATABASE.source(Settings.ofProcess());
    }
}
