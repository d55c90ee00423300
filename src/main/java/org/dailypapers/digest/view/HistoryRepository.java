package org.dailypapers.digest.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.dailypapers.content.Content;
import org.dailypapers.digest.EntryKey;

/**
 * Reads what became of entries. Readers see the revisions that are published or were, but never one that was sent back;
 * of an entry that is not published they see nothing at all. Each method is one statement.
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
     * @param audience whose
     * @return its revisions, the newest first
     */
    public List<RevisionRow> revisions(EntryKey key, Audience audience) {
        return entities.createQuery("select " + NEW_ROW + " from Revision r join r.entry e" + OF_ENTRY + audience.condition() + " order by r.number desc", RevisionRow.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultList();
    }

    /**
     * @param key an entry
     * @param number the number of a revision
     * @param audience whose
     * @return the revision, with what it says
     */
    public Optional<RevisionView> revision(EntryKey key, int number, Audience audience) {
        return views(key, Integer.valueOf(number), audience).values().stream().findFirst();
    }

    /**
     * @param key an entry
     * @param audience whose
     * @return its revisions with what they say, by number, the oldest first
     */
    public Map<Integer, RevisionView> views(EntryKey key, Audience audience) {
        return views(key, null, audience);
    }

    /**
     * @param key an entry
     * @param audience whose
     * @return changes of status and flags, the newest first; for readers those that led to what they may see
     */
    public List<EventRow> events(EntryKey key, Audience audience) {
        return entities.createQuery("select new org.dailypapers.digest.view.EventRow(v.revision, v.kind, v.before, v.after, v.personId,"
                + " v.reason, v.happenedAt, v.readerReason) from EntryEvent v join v.entry e join Revision r on r.entry = e and r.number = v.revision"
                + OF_ENTRY + audience.eventCondition() + " order by v.sequence desc, v.id desc", EventRow.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultList();
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return what readers may see of the revisions of the paper's entries, of the newest entry first, the oldest revision of
     *     each first; nothing of entries that are as the machine wrote them and nobody approved
     */
    public List<PaperRevision> paper(String arxivId) {
        return entities.createQuery("select new org.dailypapers.digest.view.PaperRevision(e.date, new org.dailypapers.digest.view.RevisionView("
                + NEW_ROW + ", c.content), (select v.happenedAt from EntryEvent v where v.entry = e and v.revision = r.number"
                + " and v.kind = STATUS and v.after = 'APPROVED' order by v.sequence desc, v.id desc limit 1), s.attribution, " + MACHINE
                + ", case when s.id is null then false else true end)"
                + " from Revision r join r.entry e join r.stored c left join e.source s where e.arxivId = :arxivId and (e.newestRevision > 1 or r.status = APPROVED)"
                + Audience.READER.condition() + " order by e.date desc, r.number", PaperRevision.class)
                .setParameter("arxivId", arxivId).getResultList();
    }

    /**
     * @param personId a person
     * @param most how many
     * @return the reasons that the person gave last, each once, the last one first
     */
    public List<String> reasons(long personId, int most) {
        return entities.createQuery("select r.reason from Revision r where r.personId = :person and r.reason is not null"
                + " group by r.reason order by max(r.createdAt) desc", String.class)
                .setParameter("person", personId).setMaxResults(most).getResultList();
    }

    /**
     * @param entryIds identifiers of entries in the database
     * @param numbers numbers of revisions
     * @return what the revisions of these numbers say, by entry and number; those that there are
     */
    public Map<Long, Map<Integer, Content>> contents(Collection<Long> entryIds, Collection<Integer> numbers) {
        Map<Long, Map<Integer, Content>> contents = new HashMap<>();
        entities.createQuery("select r.entry.id, r.number, c.content from Revision r join r.stored c where r.entry.id in :ids"
                + " and r.number in :numbers", Object[].class).setParameter("ids", entryIds).setParameter("numbers", numbers).getResultStream()
                .forEach(row -> contents.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((Integer) row[1], (Content) row[2]));
        return contents;
    }

    private Map<Integer, RevisionView> views(EntryKey key, Integer number, Audience audience) {
        Map<Integer, RevisionView> views = new TreeMap<>();
        entities.createQuery("select new org.dailypapers.digest.view.RevisionView(" + NEW_ROW + ", c.content) from Revision r"
                + " join r.entry e join r.stored c" + OF_ENTRY + audience.condition()
                + (number == null ? "" : " and r.number = " + number), RevisionView.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultStream()
                .forEach(view -> views.put(view.row().number(), view));
        return views;
    }
}
