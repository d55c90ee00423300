package org.dailypapers;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The clock of the container tests. It runs normally until a test stops it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ClockFixture implements InstantSource {

    private volatile Instant stopped;

    /** Stops the clock at a full second. */
    public void stop() {
        stopped = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Advances the stopped clock. */
    public void forward(Duration by) {
        stopped = stopped.plus(by);
    }

    /** Lets the clock run again. */
    public void go() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant now = stopped;
        return now == null ? Instant.now() : now;
    }
}
