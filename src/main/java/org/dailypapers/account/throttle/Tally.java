package org.dailypapers.account.throttle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The number of failed attempts for one bucket. It is reset a day after the last one. */
@Entity
@Table(name = "throttle")
public class Tally {

    public static final Duration KEPT = Duration.ofDays(1);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(15);
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 6;

    @Id
    private String bucket;

    private int failures;

    private Instant lastAt;

    /** For JPA. */
    protected Tally() {
    }

    Tally(Bucket bucket, Instant now) {
        this.bucket = bucket.key();
        this.lastAt = now;
    }

    void count(Instant now) {
        failures = isOld(now) ? 1 : failures + 1;
        lastAt = now;
    }

    void takeOneBack() {
        failures = Math.max(0, failures - 1);
    }

    /** @return how long the next attempt must wait from now on; zero if it need not */
    Duration remaining(int free, Instant now) {
        if (failures < free || isOld(now)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, lastAt.plus(wait(failures, free)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** @return the wait after this many failures, doubling from 15 s to at most 15 min; zero while they have no consequence */
    static Duration wait(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - free));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private boolean isOld(Instant now) {
        return lastAt.plus(KEPT).isBefore(now);
    }
}
