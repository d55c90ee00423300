package org.dailypapers.digest.act;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dailypapers.digest.Entry;

/** Finds what a change of the policy touches: entries whose published revision is not the one that the policy requires. */
@ApplicationScoped
class MisplacedRepository {

    private static final String MISPLACED = " from Entry e where e.hidden = false and e.withdrawn = false and e.digest.withdrawn = false"
            + " and coalesce(e.publishedRevision, 0) <> coalesce((select max(r.number) from Revision r where r.entry = e"
            + " and (r.status = APPROVED or r.status <> RETURNED and :approvedOnly = false)), 0)";

    @PersistenceContext
    private EntityManager entities;

    /** @return the days with such entries, the earliest first */
    List<LocalDate> days(boolean approvedOnly) {
        return entities.createQuery("select distinct e.date" + MISPLACED + " order by e.date", LocalDate.class)
                .setParameter("approvedOnly", approvedOnly).getResultList();
    }

    /** @return at most {@code limit} such entries, the earliest first */
    List<Entry> entries(boolean approvedOnly, int limit) {
        return entities.createQuery("select e" + MISPLACED + " order by e.date, e.id", Entry.class)
                .setParameter("approvedOnly", approvedOnly).setMaxResults(limit).getResultList();
    }

    /** Updates for every day how many papers readers see, if it is another number. */
    void recount() {
        String count = "(select count(*) from Entry e where e.digest = d and e.publishedRevision is not null)";
        entities.createQuery("update Digest d set d.paperCount = " + count + " where d.paperCount <> " + count).executeUpdate();
    }
}
