package org.dailypapers.curation.editor.presence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Stores and finds the people who have an entry open. */
@ApplicationScoped
class PresenceRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Records a sign of life. If the person was gone, the presence starts again. */
    void seen(long personId, long entryId, Instant now) {
        entities.createQuery("insert into Presence (personId, entryId, openedAt, seenAt) values (:person, :entry, :now, :now)"
                + " on conflict (personId, entryId) do update set openedAt = case when seenAt < :alive then :now else openedAt end,"
                + " seenAt = :now").setParameter("person", personId).setParameter("entry", entryId).setParameter("now", now)
                .setParameter("alive", now.minus(Presence.GONE)).executeUpdate();
    }

    /** @return when each of the others opened it, by person, the earliest first */
    Map<Long, Instant> others(long personId, long entryId, Instant now) {
        Map<Long, Instant> others = new LinkedHashMap<>();
        entities.createQuery("select p.personId, p.openedAt from Presence p where p.entryId = :entry and p.personId <> :person"
                + " and p.seenAt >= :alive order by p.openedAt", Object[].class).setParameter("entry", entryId)
                .setParameter("person", personId).setParameter("alive", now.minus(Presence.GONE)).getResultStream()
                .forEach(row -> others.put((Long) row[0], (Instant) row[1]));
        return others;
    }
}
