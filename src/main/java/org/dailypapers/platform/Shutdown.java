package org.dailypapers.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Whether this application is being shut down, and how much it is still in the middle of. What is begun has a few seconds to end
 * well; what is not is left to the next start, or to another server. There is one for each process, as the process ends.
 */
public final class Shutdown {

    /** How long work in progress has; what takes longer is cut off, and nothing of its transaction is kept. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Shutdown OF_PROCESS = new Shutdown();

    private volatile boolean begun;
    private int pieces;

    /** Of nobody's process, for tests. */
    Shutdown() {
    }

    /** @return the shutdown of this process */
    public static Shutdown ofProcess() {
        return OF_PROCESS;
    }

    /** @return whether it has begun, so that nothing new is */
    public boolean isBegun() {
        return begun;
    }

    /**
     * Does something that ends well before the shutdown goes on, if that waits long enough; nothing where it has begun.
     *
     * @param work what may take as long as it looks at {@link #isBegun()} and then ends soon
     */
    public void holdFor(Runnable work) {
        if (enter()) {
            try {
                work.run();
            } finally {
                leave();
            }
        }
    }

    /** @return whether something may begin; whoever is told so tells its end by {@link #leave()} */
    public synchronized boolean enter() {
        if (!begun) {
            pieces++;
        }
        return !begun;
    }

    /** Tells that something has ended. */
    public synchronized void leave() {
        pieces--;
        notifyAll();
    }

    /**
     * Begins it, and waits until what is in progress has ended.
     *
     * @param patience how long it waits
     * @return whether all has ended
     */
    synchronized boolean begin(Duration patience) {
        begun = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); pieces > 0 && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return pieces == 0;
    }
}
