package org.dailypapers.platform.database;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dailypapers.platform.start.Shutdown;

/**
 * Whether the database answers, as {@link DatabaseWatch} last saw it. While it does not, nobody waits for it: a request for a connection
 * fails at once. The log gets one sentence when the database goes away, one a minute while it is away, and one when it is back.
 */
public final class DatabaseState {

    private static final Duration REMINDER = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger("org.dailypapers");
    private static final DatabaseState OF_PROCESS = new DatabaseState(LOG::log, Instant::now);

    private final BiConsumer<System.Logger.Level, String> log;
    private final Supplier<Instant> clock;
    private volatile Instant since;
    private Instant told;
    private Instant toldOfRequest = Instant.EPOCH;
    private int requests;

    DatabaseState(BiConsumer<System.Logger.Level, String> log, Supplier<Instant> clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @return the state of the database of this process */
    public static DatabaseState ofProcess() {
        return OF_PROCESS;
    }

    /** @return whether the database does not answer */
    public boolean isAway() {
        return since != null;
    }

    /** @param reason why the database does not answer */
    synchronized void away(String reason) {
        Instant now = clock.get();
        if (since == null) {
            since = now;
            told = now;
            log.accept(System.Logger.Level.ERROR, "The database does not answer (" + reason + "). Readers and editors are told to"
                    + " come back in a moment, and imports and checks wait until it does.");
        } else if (!now.isBefore(told.plus(REMINDER))) {
            told = now;
            log.accept(System.Logger.Level.WARNING, "The database has not answered for " + seconds(now) + " s (" + reason + ").");
        }
    }

    /** Notes that the database answers again; does nothing if it already did. */
    synchronized void back() {
        if (since != null) {
            log.accept(System.Logger.Level.INFO, "The database answers again, after " + seconds(clock.get()) + " s.");
            since = null;
            requests = 0;
        }
    }

    /**
     * Logs, at most once a minute, that a request was given up although the database answers others.
     *
     * @param path the path of the request that was given up
     * @param e the reason
     */
    public synchronized void gaveUp(String path, Throwable e) {
        if (since != null || Shutdown.ofProcess().isBegun()) {
            return;
        }
        Instant now = clock.get();
        requests++;
        if (!now.isBefore(toldOfRequest.plus(REMINDER))) {
            log.accept(System.Logger.Level.WARNING, "The database took too long, or ended a connection (" + Database.reason(e) + "): requests"
                    + " given up since this was said last: " + requests + ", the newest of them for " + path + ".");
            toldOfRequest = now;
            requests = 0;
        }
    }

    private long seconds(Instant now) {
        return Duration.between(since, now).toSeconds();
    }
}
