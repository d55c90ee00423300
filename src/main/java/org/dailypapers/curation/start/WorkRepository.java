package org.dailypapers.curation.start;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts what a person did and what checks found. */
@ApplicationScoped
class WorkRepository {

    /** A bulk action of the person, or one that the person undid, did this to the entry: that is nobody's work. */
    private static final String IN_BULK = "not exists (select 1 from BulkItem i join Bulk b on b.id = i.bulkId where i.entryId = %s and b.kind = %s"
            + " and i.revisionAfter = %s and (b.personId = :person or b.undoneBy = :person))";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param personId a person
     * @param since from when
     * @return how many entries this person has corrected, judged, hidden or published, or dismissed findings of, since then, one by one
     */
    int done(long personId, Instant since) {
        Set<Long> entries = new HashSet<>();
        for (String acts : List.of("select distinct v.entry.id from EntryEvent v where v.personId = :person and v.happenedAt >= :since"
                + " and " + IN_BULK.formatted("v.entry.id", "APPROVE", "v.revision"),
                "select distinct r.entry.id from Revision r where r.personId = :person and r.createdAt >= :since"
                        + " and r.origin <> REVERT and " + IN_BULK.formatted("r.entry.id", "FIX", "r.number"),
                "select distinct f.entryId from StoredFinding f where f.closedBy = :person and f.state = DISMISSED and f.closedAt >= :since"
                        + " and f.bulkId is null and f.scope <> CHECK")) {
            entries.addAll(entities.createQuery(acts, Long.class).setParameter("person", personId).setParameter("since", since).getResultList());
        }
        return entries.size();
    }

    /**
     * @param since from when
     * @return how many findings were first found since then, whether they are still open or not
     */
    long found(Instant since) {
        return entities.createQuery("select count(*) from StoredFinding f where f.foundAt >= :since", Long.class)
                .setParameter("since", since).getSingleResult();
    }
}
