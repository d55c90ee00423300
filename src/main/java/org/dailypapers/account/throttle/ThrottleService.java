package org.dailypapers.account.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dailypapers.platform.database.LockRepository;

/**
 * Limits how often secrets can be tried: a few attempts are free, then each must wait longer. An attempt is counted as failed before it
 * is made, and uncounted if it succeeds, in transactions of its own. So neither a rollback nor many simultaneous attempts get around the
 * limit.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ThrottleService {

    @Inject
    private LockRepository locks;

    @Inject
    private ThrottleRepository tallies;

    @Inject
    private InstantSource clock;

    /**
     * Counts an attempt before it is made.
     *
     * @throws TooManyTries if the attempt must wait; it is not counted, and must not be made
     */
    public void admit(Bucket... buckets) {
        Instant now = clock.instant();
        // refuse before taking the lock
        List.of(buckets).forEach(bucket -> tallies.find(bucket).ifPresent(tally -> refuse(tally.remaining(bucket.free(), now))));
        tallies.forgetLoaded();
        locks.take(LockRepository.THROTTLE);
        List<Tally> counted = List.of(buckets).stream().map(bucket -> checked(bucket, now)).toList();
        counted.forEach(tally -> tally.count(now));
    }

    /** Uncounts a successful attempt: the count of the account is reset, and that of the address is reduced by one. */
    public void succeeded(Bucket what, Bucket address) {
        locks.take(LockRepository.THROTTLE);
        tallies.find(what).ifPresent(tallies::remove);
        tallies.find(address).ifPresent(Tally::takeOneBack);
    }

    /** Resets the count of failed attempts. */
    public void forget(Bucket what) {
        locks.take(LockRepository.THROTTLE);
        tallies.find(what).ifPresent(tallies::remove);
    }

    private Tally checked(Bucket bucket, Instant now) {
        Tally tally = tallies.findOrKeep(bucket, now);
        refuse(tally.remaining(bucket.free(), now));
        return tally;
    }

    private static void refuse(Duration wait) {
        if (!wait.isZero()) {
            throw new TooManyTries(wait);
        }
    }
}
