package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Loads and keeps forms that came too late. */
@ApplicationScoped
class ParkedRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @return the text of a form, where it is this person's and not too old */
    Optional<String> find(long id, long person, Instant since) {
        return entities.createQuery("select p.parameters from Parked p where p.id = :id and p.person.id = :person"
                + " and p.createdAt > :since", String.class).setParameter("id", id).setParameter("person", person)
                .setParameter("since", since).getResultStream().findFirst();
    }

    void forget(Instant before) {
        entities.createQuery("delete from Parked p where p.createdAt < :before").setParameter("before", before)
                .executeUpdate();
    }

    Parked keep(Parked parked) {
        entities.persist(parked);
        return parked;
    }
}
