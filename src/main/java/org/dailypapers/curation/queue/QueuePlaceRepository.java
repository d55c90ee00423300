package org.dailypapers.curation.queue;

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

    private static final String BEFORE = "(c.gravity > :gravity or c.gravity = :gravity and (c.votes > :votes or c.votes = :votes"
            + " and (c.date > :day or c.date = :day and c.entryId < :entry)))";
    private static final String AFTER = "(c.gravity < :gravity or c.gravity = :gravity and (c.votes < :votes or c.votes = :votes"
            + " and (c.date < :day or c.date = :day and c.entryId > :entry)))";
    private static final String BACKWARDS = " order by c.gravity, c.votes, c.date, c.entryId desc";
    private static final String IT = "(e.date = :itsDay and e.arxivId = :itsId)";
    private static final String KEY = "select new org.dailypapers.digest.EntryKey(e.date, e.arxivId)";
    private static final String OPEN = " and (a.entryId is null or a.personId = :me) and not " + IT;

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
        Optional<QueuePosition> at = Optional.ofNullable(left).or(() -> position(key));
        Object[] numbers = at(query("select count(*), count(case when " + IT + " then 1 end)" + (at.isEmpty() ? ", 0L"
                : ", count(case when " + BEFORE + " then 1 end)") + QueueRepository.FROM, filter, "", Object[].class), key, at)
                .getSingleResult();
        int number = (long) numbers[1] == 0 ? 0 : (int) (long) numbers[2] + 1;
        EntryKey previous = at.isEmpty() ? null : neighbour(filter, key, at, me, " and " + BEFORE + BACKWARDS);
        EntryKey next = at.isEmpty() ? null : neighbour(filter, key, at, me, " and " + AFTER + QueueRepository.ORDER);
        EntryKey first = next == null ? neighbour(filter, key, Optional.empty(), me, QueueRepository.ORDER) : null;
        return new QueuePlace(new ListPosition(number, (int) (long) numbers[0], previous, next == null ? first : next), at.orElse(null), first != null);
    }

    private Optional<QueuePosition> position(EntryKey key) {
        return entities.createQuery("select new org.dailypapers.curation.queue.QueuePosition(c.gravity, c.votes, c.date, c.entryId) from CheckRecord c"
                + " join Entry e on e.id = c.entryId where " + IT, QueuePosition.class).setParameter("itsDay", key.date())
                .setParameter("itsId", key.arxivId()).getResultStream().findFirst();
    }

    private EntryKey neighbour(QueueFilter filter, EntryKey key, Optional<QueuePosition> at, long me, String rest) {
        return at(query(KEY + QueueRepository.FROM, filter, OPEN + rest, EntryKey.class), key, at).setParameter("me", me)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    private <T> TypedQuery<T> query(String select, QueueFilter filter, String rest, Class<T> type) {
        return QueueRepository.set(entities.createQuery(select + filter.where() + rest, type), filter);
    }

    private static <T> TypedQuery<T> at(TypedQuery<T> query, EntryKey key, Optional<QueuePosition> at) {
        at.ifPresent(place -> query.setParameter("gravity", place.gravity()).setParameter("votes", place.votes())
                .setParameter("day", place.date()).setParameter("entry", place.entryId()));
        return query.setParameter("itsDay", key.date()).setParameter("itsId", key.arxivId());
    }
}
