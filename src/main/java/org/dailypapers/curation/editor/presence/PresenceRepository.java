package org.dailypapers.curation.editor.presence;

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

    /** Notes a sign of life; who was gone begins anew. */
    void seen(long personId, long entryId, Instant now) {
        entities.createQuery("insert into Presence (personId, entryId, openedAt, seenAt) values (:person, :entry, :now, :now)"
                + " on conflict (personId, entryId) do update set openedAt = case when seenAt < :alive then :now else openedAt end,"
                + " seenAt = :now").setParameter("person", personId).setParameter("entry", entryId).setParameter("now", now)
                .setParameter("alive", now.minus(Presence.GONE)).executeUpdate();
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
