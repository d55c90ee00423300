package org.dailypapers.platform.database;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the database connections in use, and the threads that wait for one. */
public final class ConnectionUse implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger used = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong failed = new AtomicLong();

    /** @return a connection, which counts as in use until {@link #closed} is called for it */
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

    /** Notes that one connection was closed. */
    void closed() {
        used.decrementAndGet();
    }

    /** @return how many connections are in use */
    public int used() {
        return used.get();
    }

    /** @return the most connections that were in use at once since the start */
    public int most() {
        return most.get();
    }

    /** @return how many threads wait for a connection from the pool or for a new one to be opened */
    public int waiting() {
        return waiting.get();
    }

    /** @return how often no connection was available, since the start */
    public long failed() {
        return failed.get();
    }
}
