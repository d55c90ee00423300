package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Contents that nobody can read, so that whatever reads one fails. */
@ApplicationScoped
public class ContentFixture {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param key an entry
     * @param kept the numbers of the revisions that stay readable
     * @return the contents before, by their identifiers
     */
    @Transactional
    public Map<Long, String> damage(EntryKey key, Set<Integer> kept) {
        List<Long> ids = entities.createQuery("select r.stored.id from Revision r where r.entry.date = :date and r.entry.arxivId = :id"
                + " and r.number not in :kept", Long.class).setParameter("date", key.date()).setParameter("id", key.arxivId())
                .setParameter("kept", kept).getResultList();
        Map<Long, String> before = ids.stream().collect(Collectors.toMap(id -> id, this::json));
        ids.forEach(id -> json(id, "{"));
        return before;
    }

    /** @param before what {@link #damage} returned */
    @Transactional
    public void repair(Map<Long, String> before) {
        before.forEach(this::json);
    }

    private String json(long id) {
        return (String) entities.createNativeQuery("select json from content where id = ?", String.class).setParameter(1, id).getSingleResult();
    }

    private void json(long id, String json) {
        entities.createNativeQuery("update content set json = ? where id = ?").setParameter(1, json).setParameter(2, id).executeUpdate();
    }
}
