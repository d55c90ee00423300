package org.dailypapers.digest.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.Original;
import org.dailypapers.digest.view.WithdrawnByAuthors;
import org.dailypapers.platform.cache.KeptCounts;

import org.hibernate.jpa.HibernateHints;

/** Reads entries for the desk, including everything that readers do not see. Each method is a few statements. */
@ApplicationScoped
public class DeskRepository {

    private static final String ROW = "new org.dailypapers.digest.desk.DeskRow(e.date, e.position, e.arxivId, e.title, e.authors,"
            + " e.votes, e.newestStatus, e.newestRevision, e.publishedRevision, e.hidden, e.withdrawn, e.vanished, e.conflict,"
            + " e.joined, r.createdAt, r.personId, " + WithdrawnByAuthors.NEW + ")";
    private static final int AT_ONCE = 500;
    private static final String FROM = " from Entry e join Revision r on r.entry = e and r.number = e.newestRevision";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeptCounts counts;

    /**
     * @param key an entry
     * @return the entry with its newest revision
     */
    public Optional<DeskEntry> find(EntryKey key) {
        return entities.createQuery("select new org.dailypapers.digest.desk.DeskEntry(e.id, " + ROW + ", c.content, s.attribution)"
                + FROM + " join r.stored c left join e.source s" + WithdrawnByAuthors.JOIN + " where e.date = :date and e.arxivId = :arxivId", DeskEntry.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultStream().findFirst();
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the paper's entries, the newest first
     */
    public List<DeskRow> paper(String arxivId) {
        return entities.createQuery("select " + ROW + FROM + WithdrawnByAuthors.JOIN + " where e.arxivId = :arxivId order by e.date desc", DeskRow.class)
                .setParameter("arxivId", arxivId).getResultList();
    }

    /**
     * @param key an entry
     * @return its lines in the newest source that has it; empty if no source has it
     */
    public Optional<Original> original(EntryKey key) {
        return entities.createQuery("select s.path, s.reader, s.bytes, i.firstLine, i.lastLine from ImportedState i"
                + " join i.source s join i.entry e on e.source = s and e.readingVersion = i.version where e.date = :date and e.arxivId = :arxivId", Object[].class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultStream().findFirst()
                .map(row -> Original.of((String) row[0], (int) row[1], (byte[]) row[2], (int) row[3], (int) row[4]));
    }

    /**
     * @param filter which entries count
     * @return their number
     */
    public long count(DeskFilter filter) {
        return counts.of(filter, () -> filtered("select count(*)" + from(filter, null), filter, "", Long.class).getSingleResult());
    }

    /**
     * @param filter which entries
     * @param sort in which order
     * @param offset how many entries to skip, from 0
     * @param limit how many at most
     * @return the rows of one page
     */
    public List<DeskRow> rows(DeskFilter filter, DeskSort sort, int offset, int limit) {
        List<Long> ids = filtered("select e.id" + from(filter, sort), filter, sort.orderBy(), Long.class)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
        return ids.isEmpty() ? List.of() : entities.createQuery("select " + ROW + FROM + WithdrawnByAuthors.JOIN + " where e.id in :ids"
                + sort.orderBy(), DeskRow.class).setParameter("ids", ids).getResultList();
    }

    /**
     * Reads all rows by one statement, so that they show the same moment, and holds few in memory at a time. Needs a transaction:
     * without one, the PostgreSQL driver loads all rows at once.
     *
     * @param filter which entries
     * @param sort in which order
     * @param what is called with each row
     */
    public void each(DeskFilter filter, DeskSort sort, Consumer<DeskRow> what) {
        try (Stream<DeskRow> rows = filtered("select " + ROW + FROM + WithdrawnByAuthors.JOIN, filter, sort.orderBy(), DeskRow.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE).getResultStream()) {
            rows.forEach(what);
        }
    }

    /**
     * @param filter which entries
     * @param sort in which order
     * @param key an entry
     * @return its place among them; empty if the filter leaves it out
     */
    public Optional<ListPosition> place(DeskFilter filter, DeskSort sort, EntryKey key) {
        return filtered("select " + sort.values() + FROM, filter, " e.date = :atDate and e.arxivId = :atId", "", Object[].class)
                .setParameter("atDate", key.date()).setParameter("atId", key.arxivId()).getResultStream().findFirst()
                .map(at -> new ListPosition(1 + Math.toIntExact(beside("select count(*)", filter, sort.before(at), "", Long.class).getSingleResult()),
                        Math.toIntExact(count(filter)), neighbour(filter, sort.before(at), sort.lastFirst()),
                        neighbour(filter, sort.after(at), sort.orderBy())));
    }

    private EntryKey neighbour(DeskFilter filter, DeskSort.Side side, String order) {
        return beside("select new org.dailypapers.digest.EntryKey(e.date, e.arxivId)", filter, side, order, EntryKey.class).setMaxResults(1)
                .getResultStream().findFirst().orElse(null);
    }

    private <T> TypedQuery<T> beside(String select, DeskFilter filter, DeskSort.Side side, String order, Class<T> type) {
        TypedQuery<T> query = filtered(select + FROM, filter, side.condition(), order, type);
        side.values().forEach(query::setParameter);
        return query;
    }

    private <T> TypedQuery<T> filtered(String select, DeskFilter filter, String more, String order, Class<T> type) {
        String where = filter.where();
        return filtered(select, filter, (where.isEmpty() ? " where " : " and ") + more + order, type);
    }

    /** The newest revision is only joined where it matters. */
    private static String from(DeskFilter filter, DeskSort sort) {
        return filter.personId() != null || sort != null && sort.find(DeskSort.Column.CHANGED).isPresent() ? FROM : " from Entry e";
    }

    private <T> TypedQuery<T> filtered(String select, DeskFilter filter, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + filter.where() + order, type);
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
