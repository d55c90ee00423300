package org.dailypapers.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Asks the database every two seconds whether it is there, so that nobody else has to wait to find out that it is not. */
@ApplicationScoped
public class DatabaseWatch implements ReadinessCheck {

    private static final long EVERY_SECONDS = 2;
    private static final int PATIENCE_SECONDS = 3;

    @Inject
    private Settings settings;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final DatabaseState state = DatabaseState.ofProcess();
    private DataSource source;
    private ScheduledFuture<?> watch;
    private Future<?> asked;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        source = Database.of(settings).source(settings);
        watch = executor.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    @Override
    public boolean ready() {
        return !state.isAway();
    }

    /** A question that was not answered in time goes on; what comes of it is the next thing that is known. */
    private void look() {
        try {
            if (asked == null) {
                asked = executor.submit(this::ask);
            }
            asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            asked = null;
            state.back();
        } catch (ExecutionException e) {
            asked = null;
            state.away(Database.reason(e));
        } catch (TimeoutException e) {
            state.away("nothing for " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // the server ends, or has no thread: neither says anything about the database
            asked = null;
        }
    }

    private Void ask() throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!connection.isValid(PATIENCE_SECONDS)) {
                throw new SQLException("the connection is lost");
            }
            return null;
        }
    }
}
