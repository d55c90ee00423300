package org.dailypapers.platform.database;

import java.time.Duration;

/**
 * How long a statement may take before the one who waits for it gives up: a reader soon, somebody who changes something later, and
 * what nobody waits for, such as an import, only where the database has plainly gone. It goes with the thread.
 */
public enum TimeLimit {

    /** Of a request that reads. */
    READING(Duration.ofSeconds(5)),
    /** Of a request that changes something. */
    WRITING(Duration.ofSeconds(30)),
    /** Of everything else. */
    BACKGROUND(Duration.ofMinutes(10));

    private static final ThreadLocal<TimeLimit> OF_THREAD = new ThreadLocal<>();

    private final Duration longest;

    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    /** @return how long a statement may take */
    public Duration longest() {
        return longest;
    }

    /** @return the limit of the thread at hand */
    public static TimeLimit current() {
        TimeLimit limit = OF_THREAD.get();
        return limit == null ? BACKGROUND : limit;
    }

    /**
     * Does something under this limit.
     *
     * @param act what
     * @throws Exception what that throws
     */
    public void hold(Act act) throws Exception {
        TimeLimit before = OF_THREAD.get();
        OF_THREAD.set(this);
        try {
            act.run();
        } finally {
            if (before == null) {
                OF_THREAD.remove();
            } else {
                OF_THREAD.set(before);
            }
        }
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Act {

        /** @throws Exception if it fails */
        void run() throws Exception;
    }
}
