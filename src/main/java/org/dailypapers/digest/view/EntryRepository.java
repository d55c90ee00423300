package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dailypapers.digest.EntryKey;

/** Reads the published revisions of entries. Each method is one or two statements, whatever the number of entries. */
@ApplicationScoped
public class EntryRepository {

    private static final String VIEW = "select new org.dailypapers.digest.view.EntryView(e.date, e.position, e.arxivId,"
            + " e.vanished, r.status, r.number, r.createdAt, c.content, " + WithdrawnByAuthors.NEW + ")"
            + " from Entry e join Revision r on r.entry = e and r.number = e.publishedRevision join r.stored c" + WithdrawnByAuthors.JOIN;
    private static final String ROW = "select new org.dailypapers.digest.view.EntryRow(e.date, e.position, e.arxivId,"
            + " e.vanished, e.status, e.title, e.authors, e.votes, e.thumbnail, e.video, e.lead, "
            + WithdrawnByAuthors.NEW + ") from Entry e" + WithdrawnByAuthors.JOIN;

    private static final String STATE = " from ImportedState i join i.source s join i.entry e on e.source = s and e.readingVersion = i.version"
            + " where e.date = :date and e.arxivId = :arxivId and " + Visible.STATE;

    private static final String MOST_VOTED_FIRST = " order by e.date, e.votes desc nulls last, e.position";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param date a day
     * @param sort the order
     * @return the day's entries with their summaries
     */
    public List<EntryView> day(LocalDate date, EntrySort sort) {
        return entities.createQuery(VIEW + " where e.date = :date and " + Visible.ENTRY + sort.orderBy(), EntryView.class)
                .setParameter("date", date).getResultList();
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the paper's entries, the newest first
     */
    public List<EntryView> paper(String arxivId) {
        return entities.createQuery(VIEW + " where e.arxivId = :arxivId and " + Visible.ENTRY + " order by e.date desc", EntryView.class)
                .setParameter("arxivId", arxivId).getResultList();
    }

    /**
     * @param key an entry
     * @return its published revision, with the summary; empty if readers do not see it
     */
    public Optional<EntryView> find(EntryKey key) {
        return entities.createQuery(VIEW + " where e.date = :date and e.arxivId = :arxivId and " + Visible.ENTRY, EntryView.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultStream().findFirst();
    }

    /**
     * @param date a day
     * @param position a place on it
     * @return the published entries at the places right before and after it, at most two
     */
    public List<EntryRow> neighbours(LocalDate date, int position) {
        return entities.createQuery(ROW + " where e.date = :date and e.position in (:before, :after)"
                + " and " + Visible.ENTRY + " order by e.position", EntryRow.class)
                .setParameter("date", date).setParameter("before", position - 1).setParameter("after", position + 1)
                .getResultList();
    }

    /**
     * @param filter which entries count
     * @return their number
     */
    public long count(EntryFilter filter) {
        return filtered("select count(*) from Entry e", filter, "", Long.class).getSingleResult();
    }

    /**
     * @param filter which entries
     * @param sort in which order
     * @param offset how many entries to skip, from 0
     * @param limit the maximum number of entries
     * @return the rows of one page
     */
    public List<EntryRow> rows(EntryFilter filter, EntrySort sort, int offset, int limit) {
        return filtered(ROW, filter, sort.orderBy(), EntryRow.class)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /**
     * @param filter which entries
     * @param sort in which order
     * @param offset how many entries to skip, from 0
     * @param limit the maximum number of entries
     * @return the entries of one page with their summaries
     */
    public List<EntryView> views(EntryFilter filter, EntrySort sort, int offset, int limit) {
        return filtered(VIEW, filter, sort.orderBy(), EntryView.class)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /**
     * @param from the first day
     * @param to the last day
     * @param most the maximum number of entries per day
     * @return the entries with the most votes of each day, by day and votes
     */
    public List<EntryRow> mostVoted(LocalDate from, LocalDate to, int most) {
        Map<LocalDate, List<Long>> days = entities.createQuery("select e.date, e.id from Entry e where e.date between :from and :to and "
                + Visible.ENTRY + MOST_VOTED_FIRST, Object[].class).setParameter("from", from).setParameter("to", to).getResultStream()
                .collect(Collectors.groupingBy(row -> (LocalDate) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
        List<Long> ids = days.values().stream().flatMap(day -> day.stream().limit(most)).toList();
        return ids.isEmpty() ? List.of() : entities.createQuery(ROW + " where e.id in :ids" + MOST_VOTED_FIRST, EntryRow.class)
                .setParameter("ids", ids).getResultList();
    }

    /**
     * @param slug an author's slug
     * @return the exact name of the author; empty if no published entry has an author with this slug
     */
    public Optional<String> authorName(String slug) {
        return entities.createQuery("select a.name from Entry e join e.authorNames a"
                + " where a.slug = :slug and " + Visible.ENTRY, String.class)
                .setParameter("slug", slug).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * @param key an entry
     * @return its lines in the newest source that has it; empty if readers may not see them
     */
    public Optional<Original> original(EntryKey key) {
        return entities.createQuery("select s.path, s.reader, s.bytes, i.firstLine, i.lastLine" + STATE, Object[].class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultStream().findFirst()
                .map(row -> Original.of((String) row[0], (int) row[1], (byte[]) row[2], (int) row[3], (int) row[4]));
    }

    /**
     * @param key an entry
     * @return whether readers may see its lines in the newest source that has it; the source is not read
     */
    public boolean hasOriginal(EntryKey key) {
        return entities.createQuery("select count(*)" + STATE, Long.class).setParameter("date", key.date())
                .setParameter("arxivId", key.arxivId()).getSingleResult() > 0;
    }

    private <T> TypedQuery<T> filtered(String select, EntryFilter filter, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + filter.where() + order, type);
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
