package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.digest.erasure.Tombstone;
import org.dailypapers.platform.problem.Gone;
import org.dailypapers.platform.problem.Moved;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.problem.Unpublished;

/**
 * Finds out why readers see nothing at an address: the entry was erased, its identifier was corrected, it was unpublished, or
 * readers never saw anything there. For unpublished entries it also gives the time and the reason that an editor gave for
 * readers.
 */
@ApplicationScoped
public class AbsenceRepository {

    /** Condition for an {@code Entry e}: readers have seen a revision of it. */
    private static final String SEEN = "exists (select 1 from Revision r where r.entry = e and r.publishedAt is not null)";
    /** The events that unpublished entries that readers had seen and that are still unpublished. */
    private static final String UNPUBLISHED = " from EntryEvent v join v.entry e where e.withdrawn = true and v.kind = WITHDRAWN and v.after = 'true' and " + SEEN;

    /** The events that corrected the identifier {@code :paper} of an entry. */
    private static final String CORRECTED = " from EntryEvent v join v.entry e where v.kind = ARXIV_ID and v.before = :paper and e.arxivId <> :paper";
    private static final String VISIBLE = " and " + Visible.ENTRY;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ErasureRepository erasures;

    /**
     * @param key the key of an entry that is not shown
     * @param audience to whom: readers are led to its corrected identifier only if they see the entry there
     * @return the exception that says why
     */
    public NotFound entry(EntryKey key, Audience audience) {
        Optional<NotFound> erased = erasures.seen(key).map(AbsenceRepository::gone);
        return erased.or(() -> moved(key, audience == Audience.DESK ? "" : VISIBLE).map(now -> new Moved(key.arxivId(), now.arxivId())))
                .or(() -> unpublished(key.arxivId(), " and e.date = :date order by v.sequence desc, v.id desc", key.date()))
                .orElseGet(NotFound::new);
    }

    /**
     * @param arxivId arXiv identifier without version of a paper that readers do not see
     * @return the exception that says why
     */
    public NotFound paper(String arxivId) {
        Optional<NotFound> erased = erasures.seen(arxivId).map(AbsenceRepository::gone);
        return erased.or(() -> moved(arxivId)).or(() -> unpublished(arxivId, " order by v.happenedAt desc, v.id desc", null))
                .orElseGet(NotFound::new);
    }

    private Optional<NotFound> moved(String arxivId) {
        return entities.createQuery("select e.arxivId" + CORRECTED + VISIBLE + " order by v.happenedAt desc, v.id desc", String.class)
                .setParameter("paper", arxivId).setMaxResults(1).getResultStream().findFirst().map(now -> new Moved(arxivId, now));
    }

    private Optional<NotFound> unpublished(String arxivId, String condition, LocalDate date) {
        TypedQuery<Object[]> query = entities.createQuery("select v.happenedAt, v.readerReason" + UNPUBLISHED + " and e.arxivId = :paper" + condition,
                Object[].class).setParameter("paper", arxivId);
        if (date != null) {
            query.setParameter("date", date);
        }
        return query.setMaxResults(1).getResultStream().findFirst().map(event -> new Unpublished((Instant) event[0], (String) event[1]));
    }

    /**
     * @param key a key without an entry
     * @return the key of the entry that had this identifier until an editor corrected it; empty if there is none
     */
    public Optional<EntryKey> moved(EntryKey key) {
        return moved(key, "");
    }

    private Optional<EntryKey> moved(EntryKey key, String condition) {
        return entities.createQuery("select e.arxivId" + CORRECTED + condition + " and e.date = :date order by v.sequence desc, v.id desc", String.class)
                .setParameter("paper", key.arxivId()).setParameter("date", key.date()).setMaxResults(1).getResultStream().findFirst()
                .map(now -> new EntryKey(key.date(), now));
    }

    /**
     * @param date a day that readers do not see
     * @return the exception that says why
     */
    public NotFound day(LocalDate date) {
        return entities.createQuery("select d.withdrawnAt from Digest d where d.date = :date and d.withdrawn = true"
                + " and exists (select 1 from Entry e where e.digest = d and " + SEEN + ")", Instant.class)
                .setParameter("date", date).getResultStream().findFirst().<NotFound>map(at -> new Unpublished(at, null)).orElseGet(() -> new NotFound("error.day"));
    }

    /**
     * @param date a day
     * @return the unpublished entries of the day that readers had seen, by place; without those whose import was undone
     */
    public List<UnpublishedEntry> of(LocalDate date) {
        return entities.createQuery("select new org.dailypapers.digest.view.UnpublishedEntry(e.arxivId, v.happenedAt, v.readerReason)" + UNPUBLISHED
                + " and e.date = :date and e.takenBack = false and v.id = (select max(l.id) from EntryEvent l where l.entry = e and l.kind = WITHDRAWN"
                + " and l.after = 'true' and l.sequence = (select max(n.sequence) from EntryEvent n where n.entry = e and n.kind = WITHDRAWN"
                + " and n.after = 'true')) order by e.position", UnpublishedEntry.class)
                .setParameter("date", date).getResultList();
    }

    private static NotFound gone(Tombstone erased) {
        return new Gone(erased.at());
    }
}
