package org.dailypapers.platform.database;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.dailypapers.platform.start.Shutdown;

/**
 * Why a repeated task is failing at the moment. It is logged once until the task succeeds again: an error of the application at once,
 * with its stack trace; a busy database in one sentence, and only if it lasts; a missing database or a full disk by {@link DatabaseState}
 * and {@link DiskSpace} only; interruption by a shutdown not at all.
 */
public final class Trouble {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final System.Logger log;
    private final Supplier<Instant> clock;
    private volatile Throwable now;
    private Instant since;
    private boolean told;
    private boolean toldOfDatabase;

    /** @param log where failures are logged */
    public Trouble(System.Logger log) {
        this(log, Instant::now);
    }

    Trouble(System.Logger log, Supplier<Instant> clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @return why the task fails; null if it does not */
    public Throwable now() {
        return now;
    }

    /** Notes that the task succeeded. */
    public synchronized void over() {
        now = null;
        since = null;
        told = false;
        toldOfDatabase = false;
    }

    /**
     * Notes a failure that is logged elsewhere.
     *
     * @param e the reason
     */
    public synchronized void is(Throwable e) {
        now = e;
    }

    /**
     * Notes a failure.
     *
     * @param sentence what fails, for the log
     * @param e the reason
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
