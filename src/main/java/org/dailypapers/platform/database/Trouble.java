package org.dailypapers.platform.database;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.dailypapers.platform.start.Shutdown;

/**
 * Why something that is done again and again does not go on at the moment. The log is told once, until it goes on: of a fault of
 * ours at once, with its trace; of a database that is busy only where that lasts, in a sentence; of one that is away, or of a disk
 * without space, by {@link DatabaseState} and {@link DiskSpace} alone; of what a shutdown cuts off nothing.
 */
public final class Trouble {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final System.Logger log;
    private final Supplier<Instant> clock;
    private volatile Throwable now;
    private Instant since;
    private boolean told;
    private boolean toldOfDatabase;

    /** @param log who is told */
    public Trouble(System.Logger log) {
        this(log, Instant::now);
    }

    Trouble(System.Logger log, Supplier<Instant> clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @return why it does not go on; null if it does */
    public Throwable now() {
        return now;
    }

    /** It goes on. */
    public synchronized void over() {
        now = null;
        since = null;
        told = false;
        toldOfDatabase = false;
    }

    /**
     * It does not go on, which others tell.
     *
     * @param e why
     */
    public synchronized void is(Throwable e) {
        now = e;
    }

    /**
     * It does not go on.
     *
     * @param sentence what does not go on
     * @param e why
     */
    public synchronized void is(String sentence, Throwable e) {
        now = e;
        if (Shutdown.ofProcess().isBegun()) {
            return;
        }
        if (!DatabaseTrouble.isIn(e)) {
            if (!told) {
                told = true;
                log.log(System.Logger.Level.ERROR, sentence, e);
            }
        } else if (!BackgroundWork.mayGoOn()) {
            since = null;
        } else {
            since = since == null ? clock.get() : since;
            if (!toldOfDatabase && !clock.get().isBefore(since.plus(LONG))) {
                toldOfDatabase = true;
                log.log(System.Logger.Level.ERROR, sentence + " (" + Database.reason(e) + ")");
            }
        }
    }
}
