package org.dailypapers.curation.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.dailypapers.content.Severity;
import org.dailypapers.curation.finding.CheckRecord;
import org.dailypapers.curation.finding.StoredFinding;

/**
 * Reads the queue: conflicts first, then what is gravest, then what has most votes, then what is newest. Each method is one
 * statement.
 */
@ApplicationScoped
public class QueueRepository {

    /** What a condition of {@link QueueFilter#where} is about; {@code :now} is the time. */
    static final String FROM = " from CheckRecord c join Entry e on e.id = c.entryId"
            + " left join Claim a on a.entryId = c.entryId and (a.until is null or a.until > :now)";
    /** The worst first. */
    static final String ORDER = " order by c.gravity desc, c.votes desc, c.date desc, c.entryId";
    private static final String GRAVEST = "case %s.severity when ERROR then 0 when WARNING then 1 else 2 end";
    private static final String ROW = "select new org.dailypapers.curation.queue.QueueRow(e.id, e.date, e.arxivId, e.title, c.votes,"
            + " e.newestStatus, c.conflict, c.joined, a.personId, a.until)";

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
    public List<StoredFinding> open(Collection<Long> ids) {
        return entities.createQuery("select f from StoredFinding f where f.entryId in :ids and f.state = OPEN order by "
                + GRAVEST.formatted("f") + ", f.section, f.start, f.id", StoredFinding.class)
                .setParameter("ids", ids).getResultList();
    }

    /**
     * @param filter which entries, whatever the check; what is only worth knowing counts, too
     * @return the names of checks and in how many of the entries each has something open, the gravest first, among these the most
     */
    public List<CheckCount> tally(QueueFilter filter) {
        QueueFilter any = filter.ofAnyCheck();
        return set(entities.createQuery("select new org.dailypapers.curation.queue.QueueRepository$CheckCount(o.check, o.severity,"
                + " count(distinct o.entryId))" + FROM + " join StoredFinding o on o.entryId = c.entryId and o.state = OPEN"
                + any.where(CheckRecord.INFO) + " group by o.check, o.severity order by " + GRAVEST.formatted("o")
                + ", count(distinct o.entryId) desc, o.check", CheckCount.class), any)
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
     * @param reach to which of them something can be done
     * @param me who wants it done
     * @return these, the worst first
     */
    public List<QueueCandidate> candidates(QueueFilter filter, QueueReach reach, long me) {
        TypedQuery<QueueCandidate> query = query("select new org.dailypapers.curation.queue.QueueCandidate(c.entryId, case when " + reach.sparing()
                + " then true else false end)" + FROM, filter, reach.able() + ORDER, QueueCandidate.class);
        return (reach.sparing().contains(":me") ? query.setParameter("me", me) : query).getResultList();
    }

    /**
     * @param ids identifiers of entries in the database
     * @return their rows, the worst first
     */
    public List<QueueRow> rows(Collection<Long> ids) {
        return entities.createQuery(ROW + FROM + " where c.entryId in :ids" + ORDER, QueueRow.class).setParameter("ids", ids)
                .setParameter("now", Instant.now()).getResultList();
    }

    private <T> TypedQuery<T> query(String select, QueueFilter filter, String rest, Class<T> type) {
        return set(entities.createQuery(select + filter.where() + rest, type), filter);
    }

    static <T> TypedQuery<T> set(TypedQuery<T> query, QueueFilter filter) {
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
    public record CheckCount(String check, Severity severity, long entries) {
    }
}
