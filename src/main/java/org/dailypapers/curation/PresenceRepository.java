package org.dailypapers.curation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps and finds who has an entry open. */
@ApplicationScoped
class PresenceRepository {

    @PersistenceContext
    private EntityManager entities;

    Presence find(long personId, long entryId) {
        return entities.find(Presence.class, new Presence.Key(personId, entryId));
    }

    void keep(Presence presence) {
        entities.persist(presence);
    }

    /** @return since when the others have it open, by person, the first of them first */
    Map<Long, Instant> others(long personId, long entryId, Instant now) {
        Map<Long, Instant> others = new LinkedHashMap<>();
        entities.createQuery("select p.personId, p.openedAt from Presence p where p.entryId = :entry and p.personId <> :person"
                + " and p.seenAt >= :alive order by p.openedAt", Object[].class).setParameter("entry", entryId)
                .setParameter("person", personId).setParameter("alive", now.minus(Presence.GONE)).getResultStream()
                .forEach(row -> others.put((Long) row[0], (Instant) row[1]));
        return others;
    }
}
