package org.dailypapers.curation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.dailypapers.content.Severity;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Place;

/**
 * Reads the queue: conflicts first, then what is gravest, then what has most votes, then what is newest. Each method is one
 * statement, but for that of a place.
 */
@ApplicationScoped
public class QueueRepository {

    private static final String FROM = " from Checked c join Entry e on e.id = c.entryId"
            + " left join Claim a on a.entryId = c.entryId and (a.until is null or a.until > :now)";
    private static final String ORDER = " order by c.gravity desc, c.votes desc, c.date desc, c.entryId";
    private static final String BACKWARDS = " order by c.gravity, c.votes, c.date, c.entryId desc";
    private static final String AFTER = " and (c.gravity < p.gravity or c.gravity = p.gravity and (c.votes < p.votes or c.votes = p.votes"
            + " and (c.date < p.date or c.date = p.date and c.entryId > p.entryId)))";
    private static final String BEFORE = " and (c.gravity > p.gravity or c.gravity = p.gravity and (c.votes > p.votes or c.votes = p.votes"
            + " and (c.date > p.date or c.date = p.date and c.entryId < p.entryId)))";
    private static final String FIXABLE = " and exists (select 1 from KeptFinding x where x.entryId = c.entryId and x.check = :check"
            + " and x.state = OPEN and x.fixable = true)";
    private static final String APPROVABLE = " and e.newestStatus in (MACHINE, CORRECTED)";
    private static final String ROW = "select new org.dailypapers.curation.QueueRow(e.id, e.date, e.arxivId, e.title, c.votes,"
            + " e.newestStatus, c.conflict, c.joined, a.personId, a.until)";
    private static final String KEY = "select new org.dailypapers.digest.EntryKey(e.date, e.arxivId)";
    private static final String NOT_OTHERS = " and (a.entryId is null or a.personId = :me)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param filter which entries
     * @return how many they are
     */
    public long count(QueueFilter filter) {
        return query("select count(*)" + FROM, filter, "", Long.class).getSingleResult();
    }

    /**
     * @param filter which entries
     * @param offset how many of them to leave out, from 0
     * @param limit how many at most
     * @return the rows of one page
     */
    public List<QueueRow> rows(QueueFilter filter, int offset, int limit) {
        return query(ROW + FROM, filter, ORDER, QueueRow.class)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /**
     * @param ids identifiers of entries in the database
     * @return what is open there, the gravest first
     */
    public List<KeptFinding> open(Collection<Long> ids) {
        return entities.createQuery("select f from KeptFinding f where f.entryId in :ids and f.state = OPEN order by case f.severity"
                + " when ERROR then 0 when WARNING then 1 else 2 end, f.section, f.start, f.id", KeptFinding.class)
                .setParameter("ids", ids).getResultList();
    }

    /**
     * @param filter which entries, whatever the check; what is only worth knowing counts, too
     * @return the names of checks and in how many of the entries each has something open, the most first
     */
    public List<Tally> tally(QueueFilter filter) {
        QueueFilter any = filter.ofAnyCheck();
        return set(entities.createQuery("select new org.dailypapers.curation.QueueRepository$Tally(o.check, o.severity,"
                + " count(distinct o.entryId))" + FROM + " join KeptFinding o on o.entryId = c.entryId and o.state = OPEN"
                + any.where(Checked.INFO) + " group by o.check, o.severity order by count(distinct o.entryId) desc, o.check", Tally.class), any)
                .getResultList();
    }

    /**
     * @param filter which entries
     * @param now the time
     * @param limit how many at most
     * @return identifiers of the worst ones that nobody has
     */
    List<Long> free(QueueFilter filter, Instant now, int limit) {
        return query("select c.entryId" + FROM, filter, " and a.entryId is null" + ORDER, Long.class).setParameter("now", now)
                .setMaxResults(limit).getResultList();
    }

    /**
     * @param filter which entries
     * @param kind what is to be done to them
     * @return how many of them it can be done to
     */
    long count(QueueFilter filter, BulkKind kind) {
        return query("select count(*)" + FROM, filter, able(kind), Long.class).getSingleResult();
    }

    /**
     * @param filter which entries
     * @param kind what is to be done to them
     * @return identifiers of those that it can be done to, the worst first
     */
    List<Long> ids(QueueFilter filter, BulkKind kind) {
        return query("select c.entryId" + FROM, filter, able(kind) + ORDER, Long.class).getResultList();
    }

    /**
     * @param filter which entries
     * @param kind what is to be done to them
     * @param limit how many at most
     * @return rows of those that it can be done to, the worst first
     */
    List<QueueRow> samples(QueueFilter filter, BulkKind kind, int limit) {
        return query(ROW + FROM, filter, able(kind) + ORDER, QueueRow.class).setMaxResults(limit).getResultList();
    }

    /**
     * @param filter which entries
     * @param key an entry
     * @param me who works through the queue, passing over what others have
     * @return its place among them; for one that is none of them, or none any more, the number 0, and the worst comes next
     */
    Place place(QueueFilter filter, EntryKey key, long me) {
        long total = count(filter);
        long before = at(filter, key, "select count(*)", BEFORE, "", Long.class).getSingleResult();
        boolean inside = at(filter, key, "select count(*)", " and c.entryId = p.entryId", "", Long.class).getSingleResult() > 0;
        if (!inside) {
            return new Place(0, (int) total, null, key(query(KEY + FROM, filter, NOT_OTHERS + " and not (e.date = :date and e.arxivId ="
                    + " :arxivId)" + ORDER, EntryKey.class).setParameter("date", key.date()).setParameter("arxivId", key.arxivId())
                    .setParameter("me", me)).orElse(null));
        }
        return new Place((int) before + 1, (int) total,
                key(at(filter, key, KEY, BEFORE + NOT_OTHERS, BACKWARDS, EntryKey.class).setParameter("me", me)).orElse(null),
                key(at(filter, key, KEY, AFTER + NOT_OTHERS, ORDER, EntryKey.class).setParameter("me", me)).orElse(null));
    }

    private static String able(BulkKind kind) {
        return switch (kind) {
            case FIX -> FIXABLE;
            case APPROVE -> APPROVABLE;
            case DISMISS, ASSIGN -> "";
        };
    }

    private static Optional<EntryKey> key(TypedQuery<EntryKey> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private <T> TypedQuery<T> at(QueueFilter filter, EntryKey key, String select, String condition, String order, Class<T> type) {
        return query(select + FROM + " join Checked p on p.entryId = (select y.id from Entry y where y.date = :date and y.arxivId ="
                + " :arxivId)", filter, condition + order, type).setParameter("date", key.date()).setParameter("arxivId", key.arxivId());
    }

    private <T> TypedQuery<T> query(String select, QueueFilter filter, String rest, Class<T> type) {
        return set(entities.createQuery(select + filter.where() + rest, type), filter);
    }

    private static <T> TypedQuery<T> set(TypedQuery<T> query, QueueFilter filter) {
        filter.values().forEach(query::setParameter);
        return query.setParameter("now", Instant.now());
    }

    /**
     * In how many entries a check has something open.
     *
     * @param check the name of the check
     * @param severity how much its findings matter
     * @param entries how many
     */
    public record Tally(String check, Severity severity, long entries) {
    }
}
