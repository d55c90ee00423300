package org.dailypapers.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.start.ReadinessCheck;
import org.dailypapers.platform.start.Shutdown;

/**
 * Checks every two seconds whether the database answers, so that nobody else has to wait to find out. It has its own threads and its own
 * connection: if all others are busy, that says nothing about the database.
 */
@ApplicationScoped
public class DatabaseWatch implements ReadinessCheck {

    private static final long EVERY_SECONDS = 2;
    private static final int PATIENCE_SECONDS = 3;
    /** Two, so that one can give up while the other still waits for an answer. */
    private static final int THREADS = 2;

    @Inject
    private Settings settings;

    @Resource
    private ManagedThreadFactory threads;

    private final DatabaseState state = DatabaseState.ofProcess();
    private ScheduledExecutorService executor;
    private Database database;
    private DataSource source;
    private Connection connection;
    private Future<?> asked;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        database = Database.of(settings);
        source = database.source(settings);
        executor = Executors.newScheduledThreadPool(THREADS, threads);
        executor.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (executor != null) {
            executor.shutdownNow();
            close();
        }
    }

    @Override
    public boolean ready() {
        return !state.isAway();
    }

    /** A check that was not answered in time continues; its result is used when it comes. */
    private void look() {
        if (Shutdown.ofProcess().isBegun()) {
            return;
        }
        try {
            if (asked == null) {
                asked = executor.submit(this::ask);
            }
            asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            asked = null;
            state.back();
        } catch (ExecutionException e) {
            asked = null;
            away(Database.reason(e));
        } catch (TimeoutException e) {
            away("nothing for " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // the server ends
            asked = null;
        }
    }

    private void away(String reason) {
        if (!Shutdown.ofProcess().isBegun()) {
            state.away(reason);
        }
    }

    /** A connection that was closed on our side says nothing about the database either. */
    private Void ask() throws SQLException {
        if (connection != null && !answers()) {
            close();
        }
        connect();
        if (EmbeddedSource.closeForgotten(connection)) {
            close();
            connect();
        }
        return null;
    }

    private void connect() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
            if (!answers()) {
                close();
                throw new SQLException("the connection is lost");
            }
        }
    }

    /** H2 reports connections to a database that it has closed as valid until they are used. Other servers may have moved the version. */
    private boolean answers() throws SQLException {
        if (!connection.isValid(PATIENCE_SECONDS)) {
            return false;
        }
        try {
            DataVersion.ofProcess().seen(VersionMove.read(connection));
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // it is lost
            }
            connection = null;
        }
    }
}
