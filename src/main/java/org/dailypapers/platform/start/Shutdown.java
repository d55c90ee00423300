package org.dailypapers.platform.start;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether this application is being shut down, and how much it is still in the middle of. What is begun has a few seconds to end
 * well; what is not is left to the next start, or to another server. There is one for each process, as the process ends.
 */
public final class Shutdown {

    /** How long work in progress has; what takes longer is cut off, and nothing of its transaction is kept. */
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

    /** @return whether it has begun, so that nothing new is */
    public boolean isBegun() {
        return begun;
    }

    /**
     * Does something that ends well before the shutdown goes on; nothing if it has begun.
     *
     * @param work what may take long, if it looks at {@link #isBegun()} and ends soon then
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

    /** @return whether something may begin; anyone who is told so tells its end by {@link #leave()} */
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
     * @param act ends what others wait for in vain; those that were named first are tried first
     * @param then how long what was cut off may need to notice, and to say so to the person who waits
     */
    public void cutOffBy(Runnable act, Duration then) {
        cuts.add(new Cut(act, then));
    }

    /**
     * Begins it, and waits until what is in progress has ended or was cut off.
     *
     * @return whether all has ended
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
