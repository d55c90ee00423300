package org.dailypapers.platform.database;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the connections to the database that are in use at the moment, and who waits for one. */
public final class ConnectionUse implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger used = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong failed = new AtomicLong();

    /** @return a connection, which counts until {@link #closed} is called for it */
    Connection open(DataSource source) throws SQLException {
        waiting.incrementAndGet();
        try {
            Connection connection = source.getConnection();
            most.accumulateAndGet(used.incrementAndGet(), Math::max);
            return connection;
        } catch (SQLException e) {
            failed.incrementAndGet();
            throw e;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Counts one connection less. */
    void closed() {
        used.decrementAndGet();
    }

    /** @return how many are in use */
    public int used() {
        return used.get();
    }

    /** @return how many were in use at once at most, since the start */
    public int most() {
        return most.get();
    }

    /** @return how many threads wait for one, or for one to be opened */
    public int waiting() {
        return waiting.get();
    }

    /** @return how often none was to be had, since the start */
    public long failed() {
        return failed.get();
    }
}
