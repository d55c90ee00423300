package org.dailypapers.curation.bulk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.dailypapers.content.Severity;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.digest.EntryKey;

/** Stores and loads bulk actions. Each method that reads is one statement. */
@ApplicationScoped
public class BulkRepository {

    private static final int CHUNK = 1000;

    @PersistenceContext
    private EntityManager entities;

    Bulk keep(Bulk bulk, List<Long> entries) {
        entities.persist(bulk);
        for (int i = 0; i < entries.size(); i++) {
            entities.persist(new BulkItem(bulk.id(), entries.get(i)));
            if (i % CHUNK == CHUNK - 1) {
                entities.flush();
                entities.clear();
            }
        }
        return bulk;
    }

    Optional<Bulk> find(long id) {
        return Optional.ofNullable(entities.find(Bulk.class, id));
    }

    Optional<Bulk> hold(long id) {
        return Optional.ofNullable(entities.find(Bulk.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    BulkItem hold(long bulkId, long entryId) {
        return entities.find(BulkItem.class, new BulkItem.Key(bulkId, entryId), LockModeType.PESSIMISTIC_WRITE);
    }

    List<Bulk> running() {
        return entities.createQuery("select b from Bulk b where b.state in (RUNNING, UNDOING) order by b.id", Bulk.class).getResultList();
    }

    long countRunning() {
        return entities.createQuery("select count(b) from Bulk b where b.state in (RUNNING, UNDOING)", Long.class).getSingleResult();
    }

    /** @return how many entries in a state there are in actions in a state */
    long countItems(Bulk.State bulk, BulkItem.State item) {
        return entities.createQuery("select count(i) from BulkItem i join Bulk b on b.id = i.bulkId where b.state = :bulk and i.state = :item", Long.class)
                .setParameter("bulk", bulk).setParameter("item", item).getSingleResult();
    }

    public List<Bulk> newest(int most) {
        return entities.createQuery("select b from Bulk b order by b.id desc", Bulk.class).setMaxResults(most).getResultList();
    }

    List<Long> entries(long bulkId, BulkItem.State state, int most) {
        return entities.createQuery("select i.entryId from BulkItem i where i.bulkId = :bulk and i.state = :state order by i.entryId",
                Long.class).setParameter("bulk", bulkId).setParameter("state", state).setMaxResults(most).getResultList();
    }

    Map<BulkItem.State, Long> count(long bulkId) {
        Map<BulkItem.State, Long> counts = new EnumMap<>(BulkItem.State.class);
        entities.createQuery("select i.state, count(*) from BulkItem i where i.bulkId = :bulk group by i.state", Object[].class)
                .setParameter("bulk", bulkId).getResultStream().forEach(row -> counts.put((BulkItem.State) row[0], (Long) row[1]));
        return counts;
    }

    /** @return how many findings the action accepted and nobody has changed since, by severity */
    Map<Severity, Long> accepted(long bulkId) {
        return entities.createQuery("select f.severity, count(*) from StoredFinding f where f.bulkId = :bulk and f.state = ACCEPTED"
                + " group by f.severity", Object[].class).setParameter("bulk", bulkId).getResultStream()
                .collect(Collectors.toMap(row -> (Severity) row[0], row -> (Long) row[1]));
    }

    /** @return entries for which the action, or its undoing, was not possible, with the reason; at most {@code most} */
    List<Left> left(long bulkId, int most) {
        return entities.createQuery("select new org.dailypapers.curation.bulk.BulkRepository$Left(new org.dailypapers.digest.EntryKey(e.date,"
                + " e.arxivId), e.title, i.told) from BulkItem i join Entry e on e.id = i.entryId where i.bulkId = :bulk"
                + " and i.state in (LEFT, KEPT) order by e.date desc, e.position", Left.class)
                .setParameter("bulk", bulkId).setMaxResults(most).getResultList();
    }

    /**
     * An entry that was left unchanged.
     *
     * @param key the entry
     * @param title its title
     * @param told the key of a text that says why
     */
    public record Left(EntryKey key, String title, String told) {

        /** Uses the identifier if the paper has no title. */
        public Left {
            title = ShownTitle.of(title, key.arxivId());
        }
    }
}
