package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.cache.KeptCounts;
import org.dailypapers.platform.database.Database;

/** Reads the published revisions of entries. Each method is a few statements, whatever the number of entries. */
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

    /** Checks again that readers may see them, since the identifiers may have been read a moment before. */
    private static final String OF_IDS = " where e.id in :ids and " + Visible.ENTRY;

    private static final String MOST_VOTED_FIRST = " order by e.date, e.votes desc nulls last, e.position";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeptCounts counts;

    @Inject
    private Settings settings;

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
        return counts.of(filter, () -> filtered("select count(*) from Entry e", filter, "", Long.class).getSingleResult());
    }

    /**
     * @param filter which entries
     * @param sort in which order
     * @param offset how many entries to skip, from 0
     * @param limit the maximum number of entries
     * @return the rows of one page, and how many entries match
     */
    public Listed<EntryRow> rows(EntryFilter filter, EntrySort sort, long offset, int limit) {
        return listed(ROW, EntryRow.class, filter, sort, offset, limit);
    }

    /**
     * @param filter which entries
     * @param sort in which order
     * @param offset how many entries to skip, from 0
     * @param limit the maximum number of entries
     * @return the entries of one page with their summaries, and how many entries match
     */
    public Listed<EntryView> views(EntryFilter filter, EntrySort sort, long offset, int limit) {
        return listed(VIEW, EntryView.class, filter, sort, offset, limit);
    }

    /** Finds the entries of a page by an index that has all that matters, however many come before, and loads these alone. */
    private <T> Listed<T> listed(String select, Class<T> type, EntryFilter filter, EntrySort sort, long offset, int limit) {
        Listed<Long> ids = filter.text() == null ? ids(filter, sort, offset, limit) : found(filter, sort, offset, limit);
        return new Listed<>(ids.items().isEmpty() ? List.of() : entities.createQuery(select + OF_IDS + sort.orderBy(), type)
                .setParameter("ids", ids.items()).getResultList(), ids.total());
    }

    /** A page of the second half is looked for from the end, where the database can do so. */
    private Listed<Long> ids(EntryFilter filter, EntrySort sort, long offset, int limit) {
        long total = count(filter);
        int most = (int) Math.max(0, Math.min(limit, total - offset));
        boolean fromTheEnd = offset > total / 2 && Database.of(settings).walksBackwards();
        return new Listed<>(most == 0 ? List.of()
                : filtered("select e.id from Entry e", filter, fromTheEnd ? sort.lastFirst() : sort.orderBy(), Long.class)
                        .setFirstResult((int) (fromTheEnd ? total - offset - most : offset)).setMaxResults(most).getResultList(), total);
    }

    /** No index knows words, so all entries are searched: once, which also counts them. */
    private Listed<Long> found(EntryFilter filter, EntrySort sort, long offset, int limit) {
        List<Object[]> found = offset > Integer.MAX_VALUE ? List.of()
                : filtered("select e.id, count(*) over () from Entry e", filter, sort.orderBy(), Object[].class)
                        .setFirstResult((int) offset).setMaxResults(limit).getResultList();
        return new Listed<>(found.stream().map(row -> (Long) row[0]).toList(),
                !found.isEmpty() ? (long) found.get(0)[1] : offset == 0 ? 0 : count(filter));
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
        return ids.isEmpty() ? List.of() : entities.createQuery(ROW + OF_IDS + MOST_VOTED_FIRST, EntryRow.class)
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

    /**
     * A page of a list.
     *
     * @param items what the page has, in order
     * @param total how many the list has
     */
    public record Listed<T>(List<T> items, long total) {
    }
}
