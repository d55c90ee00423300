package org.dailypapers.curation.start;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts what a person did and what checks found. */
@ApplicationScoped
class WorkRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param personId a person
     * @param since from when
     * @return how many entries this person has corrected, judged, hidden or published since then
     */
    int done(long personId, Instant since) {
        Set<Long> entries = new HashSet<>(entities.createQuery("select distinct v.entry.id from EntryEvent v where v.personId = :person"
                + " and v.happenedAt >= :since", Long.class).setParameter("person", personId).setParameter("since", since).getResultList());
        entries.addAll(entities.createQuery("select distinct r.entry.id from Revision r where r.personId = :person and r.createdAt >= :since",
                Long.class).setParameter("person", personId).setParameter("since", since).getResultList());
        return entries.size();
    }

    /**
     * @param since from when
     * @return how many findings were first found since then and are open
     */
    long found(Instant since) {
        return entities.createQuery("select count(*) from StoredFinding f where f.foundAt >= :since and f.state = OPEN", Long.class)
                .setParameter("since", since).getSingleResult();
    }
}
