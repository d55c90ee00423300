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
 * Lets secrets be tried a few times and then ever more slowly. A try counts as failed before it is made and is taken back
 * when it succeeds, in transactions of its own, so neither a failure that rolls back nor many tries at once get more.
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
     * Counts a try.
     *
     * @throws TooManyTries if it must wait; it is not made then, and not counted
     */
    public void admit(Bucket... buckets) {
        Instant now = clock.instant();
        // a person who must wait is told so before the lock is taken
        List.of(buckets).forEach(bucket -> tallies.find(bucket).ifPresent(tally -> refuse(tally.remaining(bucket.free(), now))));
        tallies.forgetLoaded();
        locks.take(LockRepository.THROTTLE);
        List<Tally> counted = List.of(buckets).stream().map(bucket -> checked(bucket, now)).toList();
        counted.forEach(tally -> tally.count(now));
    }

    /** Takes a try back that succeeded: what it was for starts afresh, its address had one failure less. */
    public void succeeded(Bucket what, Bucket address) {
        locks.take(LockRepository.THROTTLE);
        tallies.find(what).ifPresent(tallies::remove);
        tallies.find(address).ifPresent(Tally::takeOneBack);
    }

    /** Lets what was tried in vain start afresh. */
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
