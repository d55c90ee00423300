package org.dailypapers.account.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Loads and stores the counts of failed attempts. */
@ApplicationScoped
public class ThrottleRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Tally> find(Bucket bucket) {
        return Optional.ofNullable(entities.find(Tally.class, bucket.key()));
    }

    Tally findOrKeep(Bucket bucket, Instant now) {
        return find(bucket).orElseGet(() -> {
            Tally tally = new Tally(bucket, now);
            entities.persist(tally);
            return tally;
        });
    }

    /** Makes the next query read the counts from the database again. */
    void forgetLoaded() {
        entities.clear();
    }

    void remove(Tally tally) {
        entities.remove(tally);
    }

    public void forget(Instant before) {
        entities.createQuery("delete from Tally t where t.lastAt < :before").setParameter("before", before)
                .executeUpdate();
    }
}
