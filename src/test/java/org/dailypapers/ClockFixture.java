package org.dailypapers;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The clock of the container tests: it goes like any other until a test stops it, and then goes on when it is told to. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ClockFixture implements InstantSource {

    private volatile Instant stopped;

    /** Stops the clock, at a full second. */
    public void stop() {
        stopped = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Puts the stopped clock forward. */
    public void forward(Duration by) {
        stopped = stopped.plus(by);
    }

    /** Lets the clock go again. */
    public void go() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant now = stopped;
        return now == null ? Instant.now() : now;
    }
}
