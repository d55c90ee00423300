package org.dailypapers.digest.desk;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dailypapers.digest.EntryKey;

/** Reads conflicts, for the desk only. */
@ApplicationScoped
public class ConflictRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param key an entry
     * @return its active conflict, read by one statement; empty if there is none
     */
    public Optional<ConflictView> find(EntryKey key) {
        return entities.createQuery("select new org.dailypapers.digest.desk.ConflictView(c.id, c.madeAt, s.path, b.content,"
                + " o.content, t.content) from Conflict c join c.entry e join c.base b join c.state i join i.source s join i.stored t"
                + " join Revision r on r.entry = e and r.number = e.newestRevision join r.stored o"
                + " where e.date = :date and e.arxivId = :arxivId and c.active = true", ConflictView.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultStream().findFirst();
    }
}
