package org.dailypapers.platform.database;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dailypapers.platform.start.Shutdown;

/**
 * Carries out work in the background that the database knows of: soon after it is woken, and each minute, so that work which was
 * interrupted, or which another server left, continues. At most one thread of this server works at a time.
 */
public final class BackgroundLoop {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");
    private static final long FIRST_SECONDS = 5;
    private static final long EVERY_SECONDS = 60;

    private final ManagedScheduledExecutorService executor;
    private final Pass pass;
    private final String what;
    private final Trouble trouble;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private final Shutdown shutdown = Shutdown.ofProcess();
    private final ScheduledFuture<?> look;

    /**
     * Starts looking for work.
     *
     * @param executor has the threads
     * @param what what the work is, for the log
     * @param pass does all the work that there is; asks {@link #goesOn} before each step
     */
    public BackgroundLoop(ManagedScheduledExecutorService executor, String what, Pass pass) {
        this.executor = executor;
        this.what = what;
        this.pass = pass;
        this.trouble = new Trouble(LOG);
        this.look = executor.scheduleWithFixedDelay(this::wake, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks for work no longer. */
    public void stop() {
        look.cancel(false);
    }

    /** Starts looking for work soon. */
    public void wake() {
        asked.set(true);
        if (!shutdown.isBegun() && running.compareAndSet(false, true)) {
            try {
                executor.submit(() -> shutdown.holdFor(this::work));
            } catch (RuntimeException e) {
                running.set(false);
                LOG.log(System.Logger.Level.WARNING, "Later, as it cannot be done now: " + what, e);
            }
        }
    }

    /**
     * Asked before each step.
     *
     * @return whether the server is not about to end
     * @throws BackgroundWork.WaitException if background work has to pause
     */
    public boolean goesOn() {
        if (shutdown.isBegun()) {
            return false;
        }
        BackgroundWork.step();
        return true;
    }

    /**
     * Tells that something failed, in the log only once until all goes well again. It is tried again a minute later.
     *
     * @param which what failed
     * @param e how
     */
    public void failed(String which, RuntimeException e) {
        trouble.is("Cannot go on at the moment: " + which, e);
    }

    private void work() {
        try {
            while (!shutdown.isBegun() && asked.getAndSet(false)) {
                if (pass.run()) {
                    trouble.over();
                }
            }
        } catch (RuntimeException e) {
            failed(what, e);
        } finally {
            running.set(false);
        }
        if (asked.get()) {
            wake();
        }
    }

    /** Does all the work that there is. */
    public interface Pass {
        /** @return whether all went well */
        boolean run();
    }
}
