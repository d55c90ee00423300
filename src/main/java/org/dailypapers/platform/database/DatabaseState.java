package org.dailypapers.platform.database;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dailypapers.platform.start.Shutdown;

/**
 * Whether the database answers, as {@link DatabaseWatch} last saw it. While it does not, nobody waits for it: who asks for a
 * connection is told at once. The log has one sentence when it goes, one a minute while it is away, and one when it is back.
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

    /** @param reason why nothing comes from the database */
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

    /** Says that it answers, if it did not before. */
    synchronized void back() {
        if (since != null) {
            log.accept(System.Logger.Level.INFO, "The database answers again, after " + seconds(clock.get()) + " s.");
            since = null;
            requests = 0;
        }
    }

    /**
     * Says, once a minute at most, that requests are given up though the database answers others.
     *
     * @param path the path of the request that was given up
     * @param e why
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
