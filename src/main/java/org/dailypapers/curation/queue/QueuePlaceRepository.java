package org.dailypapers.curation.queue;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.ListPosition;

/** Finds the entries before and after a position in the queue. */
@ApplicationScoped
public class QueuePlaceRepository {

    private static final String KEY = "select new org.dailypapers.digest.EntryKey(e.date, e.arxivId)";
    private static final String OPEN = " and (a.entryId is null or a.personId = :me) and c.entryId <> :it";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param filter which entries
     * @param key an entry
     * @param left the position that the entry had when the editor opened it; null for its current one
     * @param me the id of the person who goes through the queue
     * @return its position, and what comes next
     */
    public QueuePlace place(QueueFilter filter, EntryKey key, QueuePosition left, long me) {
        Here here = here(key);
        QueuePosition at = left == null ? here.at() : left;
        boolean listed = at != null && counted(filter, " and c.entryId = :it").setParameter("it", here.id()).getSingleResult() > 0;
        EntryKey previous = at == null ? null : nearest(filter, QueueSide.BEFORE, at, here.id(), me);
        EntryKey next = at == null ? null : nearest(filter, QueueSide.AFTER, at, here.id(), me);
        EntryKey first = next == null ? neighbour(filter, QueueRepository.ORDER, here.id(), me).getResultStream().findFirst().orElse(null) : null;
        int number = listed ? (int) Math.min(QueueCount.FAR, before(filter, at)) + 1 : 0;
        return new QueuePlace(new ListPosition(number, (int) (long) counted(filter, "").getSingleResult(), previous, next == null ? first : next), at,
                first != null);
    }

    private Here here(EntryKey key) {
        return entities.createQuery("select e.id, c.gravity, c.votes, c.date from Entry e left join CheckRecord c on c.entryId = e.id"
                + " where e.date = :day and e.arxivId = :paper", Object[].class).setParameter("day", key.date())
                .setParameter("paper", key.arxivId()).getResultStream().findFirst().map(Here::of).orElse(Here.NOWHERE);
    }

    /** @return how many entries come before a position; no more than needed to see that they are many */
    private long before(QueueFilter filter, QueuePosition at) {
        long before = 0;
        for (String range : QueueSide.BEFORE.ranges()) {
            if (before <= QueueCount.FAR) {
                before += at(counted(filter, range), range, at).getSingleResult();
            }
        }
        return before;
    }

    private EntryKey nearest(QueueFilter filter, QueueSide side, QueuePosition at, long it, long me) {
        return side.ranges().stream().map(range -> at(neighbour(filter, range + side.order(), it, me), range, at).getResultStream().findFirst())
                .flatMap(Optional::stream).findFirst().orElse(null);
    }

    private TypedQuery<EntryKey> neighbour(QueueFilter filter, String rest, long it, long me) {
        return QueueRepository.set(entities.createQuery(KEY + QueueRepository.FROM + filter.where() + OPEN + rest, EntryKey.class), filter)
                .setParameter("me", me).setParameter("it", it).setMaxResults(1);
    }

    private TypedQuery<Long> counted(QueueFilter filter, String more) {
        return QueueRepository.set(entities.createQuery(QueueRepository.counting(filter, more), Long.class), filter);
    }

    private static <T> TypedQuery<T> at(TypedQuery<T> query, String range, QueuePosition at) {
        query.setParameter("gravity", at.gravity());
        if (range.contains(":votes")) {
            query.setParameter("votes", at.votes());
        }
        if (range.contains(":day")) {
            query.setParameter("day", at.date());
        }
        return range.contains(":entry") ? query.setParameter("entry", at.entryId()) : query;
    }

    /** An entry: its identifier in the database, 0 if there is no such entry, and its position, null if it was never checked. */
    private record Here(long id, QueuePosition at) {

        static final Here NOWHERE = new Here(0, null);

        static Here of(Object[] row) {
            return new Here((long) row[0], row[1] == null ? null
                    : new QueuePosition((int) row[1], (int) row[2], (LocalDate) row[3], (long) row[0]));
        }
    }
}
