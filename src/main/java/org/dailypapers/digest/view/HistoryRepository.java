package org.dailypapers.digest.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.dailypapers.content.Content;
import org.dailypapers.digest.EntryKey;

/**
 * Reads the history of entries. Readers see revisions that are or were published, but never one that was sent back, and see
 * nothing of an entry that is not published. Each method is one statement.
 */
@ApplicationScoped
public class HistoryRepository {

    private static final String NEW_ROW = "new org.dailypapers.digest.view.RevisionRow(r.number, r.origin, r.status, r.personId,"
            + " r.reason, r.revertedTo, r.createdAt, case when r.number = e.publishedRevision then true else false end)";
    private static final String MACHINE = "case when exists (select 1 from ImportedState i where i.entry = e and i.stored = r.stored)"
            + " then true else false end";
    private static final String OF_ENTRY = " where e.date = :date and e.arxivId = :arxivId";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param key an entry
     * @param audience who the history is for
     * @return its revisions, the newest first
     */
    public List<RevisionRow> revisions(EntryKey key, Audience audience) {
        return entities.createQuery("select " + NEW_ROW + " from Revision r join r.entry e" + OF_ENTRY + audience.condition() + " order by r.number desc", RevisionRow.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultList();
    }

    /**
     * @param key an entry
     * @param number the number of a revision
     * @param audience who the history is for
     * @return the revision with its content; empty if there is none that the audience may see
     */
    public Optional<RevisionView> revision(EntryKey key, int number, Audience audience) {
        return views(key, Set.of(number), audience).values().stream().findFirst();
    }

    /**
     * @param key an entry
     * @param numbers numbers of revisions
     * @param audience who the history is for
     * @return those of the revisions that the audience may see, with their contents, by number
     */
    public Map<Integer, RevisionView> views(EntryKey key, Set<Integer> numbers, Audience audience) {
        return views(views(key, " and r.number in :numbers", audience).setParameter("numbers", numbers));
    }

    /**
     * @param key an entry
     * @param last the number of a revision
     * @param audience who the history is for
     * @return the revisions up to this one with their contents, by number, the oldest first
     */
    public Map<Integer, RevisionView> viewsUntil(EntryKey key, int last, Audience audience) {
        return views(views(key, " and r.number <= :last", audience).setParameter("last", last));
    }

    /**
     * @param key an entry
     * @param audience who the history is for
     * @return its revisions with their contents, by number, the oldest first
     */
    public Map<Integer, RevisionView> views(EntryKey key, Audience audience) {
        return views(views(key, "", audience));
    }

    /**
     * @param key an entry
     * @param audience who the history is for
     * @return its events, the newest first; for readers only changes of status and of identifiers that they may see
     */
    public List<EventRow> events(EntryKey key, Audience audience) {
        return entities.createQuery("select new org.dailypapers.digest.view.EventRow(v.revision, v.kind, v.before, v.after, v.personId,"
                + " v.reason, v.happenedAt, v.readerReason) from EntryEvent v join v.entry e join Revision r on r.entry = e and r.number = v.revision"
                + OF_ENTRY + audience.eventCondition() + " order by v.sequence desc, v.id desc", EventRow.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultList();
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the revisions of the paper's entries that readers may see, without contents: the newest entry first, and the oldest revision of each
     *     entry first. Entries with a single revision that is not approved are left out
     */
    public List<PaperRevision> paper(String arxivId) {
        return entities.createQuery("select new org.dailypapers.digest.view.PaperRevision(r.id, e.date, "
                + NEW_ROW + ", (select v.happenedAt from EntryEvent v where v.entry = e and v.revision = r.number"
                + " and v.kind = STATUS and v.after = 'APPROVED' order by v.sequence desc, v.id desc limit 1), s.attribution, " + MACHINE
                + ", case when s.id is null then false else true end)"
                + " from Entry e join Revision r on r.entry = e left join e.source s where e.arxivId = :arxivId"
                + " and (e.newestRevision > 1 or r.status = APPROVED)"
                + Audience.READER.condition() + " order by e.date desc, r.number", PaperRevision.class)
                .setParameter("arxivId", arxivId).getResultList();
    }

    /**
     * @param personId a person
     * @param most the maximum number of reasons
     * @return the latest reasons that the person gave for revisions, without repetitions, the latest first
     */
    public List<String> reasons(long personId, int most) {
        return entities.createQuery("select r.reason from Revision r where r.personId = :person and r.reason is not null"
                + " group by r.reason order by max(r.createdAt) desc", String.class)
                .setParameter("person", personId).setMaxResults(most).getResultList();
    }

    /**
     * @param entryIds identifiers of entries in the database
     * @param numbers numbers of revisions
     * @return the contents of the revisions that exist, by entry and number
     */
    public Map<Long, Map<Integer, Content>> contents(Collection<Long> entryIds, Collection<Integer> numbers) {
        Map<Long, Map<Integer, Content>> contents = new HashMap<>();
        entities.createQuery("select r.entry.id, r.number, c.content from Revision r join r.stored c where r.entry.id in :ids"
                + " and r.number in :numbers", Object[].class).setParameter("ids", entryIds).setParameter("numbers", numbers).getResultStream()
                .forEach(row -> contents.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((Integer) row[1], (Content) row[2]));
        return contents;
    }

    /**
     * @param revisions identifiers of revisions in the database
     * @return their contents, by these identifiers
     */
    public Map<Long, Content> contents(Collection<Long> revisions) {
        return revisions.isEmpty() ? Map.of() : entities.createQuery("select r.id, c.content from Revision r join r.stored c where r.id in :ids",
                Object[].class).setParameter("ids", revisions).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Content) row[1]));
    }

    private TypedQuery<RevisionView> views(EntryKey key, String which, Audience audience) {
        return entities.createQuery("select new org.dailypapers.digest.view.RevisionView(" + NEW_ROW + ", c.content) from Revision r"
                + " join r.entry e join r.stored c" + OF_ENTRY + audience.condition() + which, RevisionView.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId());
    }

    private static Map<Integer, RevisionView> views(TypedQuery<RevisionView> query) {
        return query.getResultStream().collect(Collectors.toMap(view -> view.row().number(), view -> view, (one, other) -> one, TreeMap::new));
    }
}
