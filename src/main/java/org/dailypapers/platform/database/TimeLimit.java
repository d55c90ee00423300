package org.dailypapers.platform.database;

import java.time.Duration;

/**
 * How long a statement may take before its caller gives up: a short time for readers, longer for people who change something, and for
 * work that nobody waits for, such as an import, so long that only a lost database exceeds it. The limit belongs to the thread.
 */
public enum TimeLimit {

    /** For requests that only read. */
    READING(Duration.ofSeconds(5)),
    /** For requests that change something. */
    WRITING(Duration.ofSeconds(30)),
    /** For everything else. */
    BACKGROUND(Duration.ofMinutes(10));

    private static final ThreadLocal<TimeLimit> OF_THREAD = new ThreadLocal<>();

    private final Duration longest;

    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    /** @return the longest time a statement may take */
    public Duration longest() {
        return longest;
    }

    /** @return the limit of the current thread */
    public static TimeLimit current() {
        TimeLimit limit = OF_THREAD.get();
        return limit == null ? BACKGROUND : limit;
    }

    /**
     * Runs something under this limit.
     *
     * @param act what to run
     * @throws Exception whatever the act throws
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
