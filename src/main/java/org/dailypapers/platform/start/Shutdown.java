package org.dailypapers.platform.start;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether this application is shutting down, and how much work is still in progress. Work that has begun has a few seconds to finish; the
 * rest is left to the next start or to another server. There is one instance per process.
 */
public final class Shutdown {

    /** How long work in progress may take; after that it is cut off, and its transaction is rolled back. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Shutdown OF_PROCESS = new Shutdown(PATIENCE);

    private final Duration patience;
    private final List<Cut> cuts = new CopyOnWriteArrayList<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile boolean begun;
    private int pieces;

    Shutdown(Duration patience) {
        this.patience = patience;
    }

    /** @return the shutdown of this process */
    public static Shutdown ofProcess() {
        return OF_PROCESS;
    }

    /** @return whether the shutdown has begun, so that nothing new may begin */
    public boolean isBegun() {
        return begun;
    }

    /**
     * Runs something that must finish before the shutdown continues; does nothing if the shutdown has begun.
     *
     * @param work the work; if it can take long, it must check {@link #isBegun()} and end soon once that is true
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

    /** @return whether work may begin; if so, the caller must call {@link #leave()} at its end */
    public synchronized boolean enter() {
        if (!begun) {
            pieces++;
        }
        return !begun;
    }

    /** Notes that a piece of work has ended. */
    public synchronized void leave() {
        pieces--;
        notifyAll();
    }

    /**
     * @param act ends whatever work still waits for; acts are run in the order in which they were added
     * @param then how long the work that was cut off may take to notice and to tell its caller
     */
    public void cutOffBy(Runnable act, Duration then) {
        cuts.add(new Cut(act, then));
    }

    /**
     * Begins the shutdown, and waits until all work in progress has ended or was cut off.
     *
     * @return whether all work has ended
     */
    public boolean begin() {
        if (asked.compareAndSet(false, true)) {
            begun = true;
            boolean over = await(patience);
            for (int i = 0; !over && i < cuts.size(); i++) {
                cuts.get(i).act().run();
                over = await(cuts.get(i).then());
            }
            ended.complete(over);
        }
        return ended.join();
    }

    private synchronized boolean await(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toNanos(); pieces > 0 && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return pieces == 0;
    }

    private record Cut(Runnable act, Duration then) {
    }
}
