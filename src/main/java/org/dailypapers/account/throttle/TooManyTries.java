package org.dailypapers.account.throttle;

import java.time.Duration;

/** There were too many failed attempts, and the next one must wait. */
public class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyTries(Duration wait) {
        super("too many tries; the next one in " + wait);
        this.seconds = Math.max(1, wait.toSeconds());
    }

    /** @return how long the next attempt must wait, in seconds */
    public long seconds() {
        return seconds;
    }
}
