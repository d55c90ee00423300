package org.dailypapers.curation.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.dailypapers.content.Severity;
import org.dailypapers.curation.finding.CheckRecord;
import org.dailypapers.curation.finding.StoredFinding;

/** Reads the queue, sorted by gravity (conflicts first), then by most votes, then by newest day. Each method is one statement. */
@ApplicationScoped
public class QueueRepository {

    /** The tables that {@link QueueFilter#where} refers to; {@code :now} is the current time. */
    static final String FROM = " from CheckRecord c join Entry e on e.id = c.entryId"
            + " left join Claim a on a.entryId = c.entryId and (a.until is null or a.until > :now)";
    /** Most serious first. */
    static final String ORDER = " order by c.gravity desc, c.votes desc, c.date desc, c.entryId";
    private static final String GRAVEST = "case %s.severity when ERROR then 0 when WARNING then 1 else 2 end";
    private static final String ROW = "select new org.dailypapers.curation.queue.QueueRow(e.id, e.date, e.arxivId, e.title, c.votes,"
            + " e.newestStatus, c.conflict, c.joined, a.personId, a.until)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param filter which entries
     * @return how many entries match
     */
    public QueueCount count(QueueFilter filter) {
        return QueueCount.of(set(entities.createQuery(counting(filter, ""), Long.class), filter).getSingleResult());
    }

    /**
     * @param filter which entries
     * @return how many entries {@link #tally} would look at
     */
    public QueueCount countTallied(QueueFilter filter) {
        QueueFilter any = filter.ofAnyCheck();
        return QueueCount.of(set(entities.createQuery(counting(any.where(CheckRecord.INFO)), Long.class), any).getSingleResult());
    }

    /** @return a query in HQL that counts entries as far as {@link QueueCount} says, and one further */
    static String counting(QueueFilter filter, String more) {
        return counting(filter.where() + more);
    }

    private static String counting(String where) {
        return "select count(*) from (select c.entryId as id" + FROM + where + ORDER + " limit " + (QueueCount.FAR + 1) + ") as one";
    }

    /**
     * @param filter which entries
     * @param offset how many of them to skip, from 0
     * @param limit how many at most
     * @return the rows of one page
     */
    public List<QueueRow> rows(QueueFilter filter, int offset, int limit) {
        return query(ROW + FROM, filter, ORDER, QueueRow.class)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /**
     * @param ids identifiers of entries in the database
     * @return their open findings, most serious first
     */
    public List<StoredFinding> open(Collection<Long> ids) {
        return entities.createQuery("select f from StoredFinding f where f.entryId in :ids and f.state = OPEN order by "
                + GRAVEST.formatted("f") + ", f.section, f.start, f.id", StoredFinding.class)
                .setParameter("ids", ids).getResultList();
    }

    /**
     * @param filter which entries; its check is ignored, and entries with only infos count as well
     * @return the checks and how many entries have open findings of each, among the {@value QueueCount#FAR} most serious entries; most
     *     serious first, then most entries
     */
    public List<CheckCount> tally(QueueFilter filter) {
        QueueFilter any = filter.ofAnyCheck();
        return set(entities.createQuery("select new org.dailypapers.curation.queue.QueueRepository$CheckCount(o.check, o.severity,"
                + " count(distinct o.entryId)) from (select c.entryId as id" + FROM + any.where(CheckRecord.INFO) + ORDER + " limit "
                + QueueCount.FAR + ") as one join StoredFinding o on o.entryId = one.id and o.state = OPEN"
                + " group by o.check, o.severity order by " + GRAVEST.formatted("o")
                + ", count(distinct o.entryId) desc, o.check", CheckCount.class), any)
                .getResultList();
    }

    /**
     * @param filter which entries
     * @param now the current time
     * @param limit how many at most
     * @return identifiers of the most serious entries that nobody has
     */
    List<Long> free(QueueFilter filter, Instant now, int limit) {
        return query("select c.entryId" + FROM, filter, " and a.entryId is null" + ORDER, Long.class).setParameter("now", now)
                .setMaxResults(limit).getResultList();
    }

    /**
     * @param filter which entries
     * @param reach the entries to which the action applies
     * @param me the id of the person who asks
     * @return these entries, most serious first
     */
    public List<QueueCandidate> candidates(QueueFilter filter, QueueReach reach, long me) {
        TypedQuery<QueueCandidate> query = query("select new org.dailypapers.curation.queue.QueueCandidate(c.entryId, case when " + reach.sparing()
                + " then true else false end)" + FROM, filter, reach.able() + ORDER, QueueCandidate.class);
        return (reach.sparing().contains(":me") ? query.setParameter("me", me) : query).getResultList();
    }

    /**
     * @param filter which entries
     * @param reach the entries to which the action applies
     * @param me the id of the person who asks, if what may have to be left out is left out; otherwise null
     * @return how many findings are open in these entries, by severity
     */
    public Map<Severity, Long> open(QueueFilter filter, QueueReach reach, Long me) {
        TypedQuery<Object[]> query = query("select o.severity, count(*)" + FROM + " join StoredFinding o on o.entryId = c.entryId and o.state = OPEN",
                filter, reach.able() + (me == null ? "" : " and not " + reach.sparing()) + " group by o.severity", Object[].class);
        return (me != null && reach.sparing().contains(":me") ? query.setParameter("me", me) : query).getResultStream()
                .collect(Collectors.toMap(row -> (Severity) row[0], row -> (Long) row[1]));
    }

    /**
     * @param ids identifiers of entries in the database
     * @return their rows, most serious first
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
     * How many entries have open findings of a check.
     *
     * @param check the name of the check
     * @param severity the severity of its findings
     * @param entries the number of entries
     */
    public record CheckCount(String check, Severity severity, long entries) {
    }
}
