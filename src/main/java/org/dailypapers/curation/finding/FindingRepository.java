package org.dailypapers.curation.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.dailypapers.digest.EntryKey;

/** Stores and loads findings. Each method is one statement. */
@ApplicationScoped
public class FindingRepository {

    /**
     * The HQL condition on {@code Entry e} that nobody has judged it yet, or that something happened since: hidden, unpublished, approved
     * and returned entries need no attention, unless an import conflicts with them.
     */
    public static final String UNJUDGED = "e.withdrawn = false and e.digest.withdrawn = false"
            + " and (e.conflict = true or e.hidden = false and e.newestStatus in (MACHINE, CORRECTED))";
    private static final String WITHDRAWN = "case when e.withdrawn = true or e.digest.withdrawn = true then true else false end";
    private static final String ENTRY = "select new org.dailypapers.curation.finding.CheckInput(e.id,"
            + " new org.dailypapers.digest.EntryKey(e.date, e.arxivId), r.number, r.personId, e.conflict, e.joined, " + WITHDRAWN
            + ", c.content) from Entry e join Revision r on r.entry = e and r.number = e.newestRevision join r.stored c";
    private static final String UNFIT = "(c.entryId is null or c.revision <> e.newestRevision or c.conflict <> e.conflict"
            + " or c.joined <> e.joined or c.withdrawn <> " + WITHDRAWN + " or c.fingerprint <> :fingerprint)";

    @PersistenceContext
    private EntityManager entities;

    public List<CheckInput> entries(Collection<Long> ids) {
        return entities.createQuery(ENTRY + " where e.id in :ids order by e.id", CheckInput.class).setParameter("ids", ids)
                .getResultList();
    }

    public Optional<Long> id(EntryKey key) {
        return entities.createQuery("select e.id from Entry e where e.date = :date and e.arxivId = :arxivId", Long.class)
                .setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultStream().findFirst();
    }

    /** @return the identifiers of the entries of the papers, by paper and day; without unpublished entries */
    Map<String, TreeMap<LocalDate, Long>> days(Set<String> papers) {
        Map<String, TreeMap<LocalDate, Long>> days = new LinkedHashMap<>();
        entities.createQuery("select e.arxivId, e.date, e.id from Entry e where e.arxivId in :papers"
                + " and e.withdrawn = false and e.digest.withdrawn = false", Object[].class)
                .setParameter("papers", papers).getResultStream().forEach(row -> days.computeIfAbsent((String) row[0],
                        paper -> new TreeMap<>()).put((LocalDate) row[1], (Long) row[2]));
        return days;
    }

    /** @return identifiers of entries of a day that were not checked in their current state by the current checks */
    List<Long> unchecked(LocalDate date, String fingerprint) {
        return entities.createQuery("select e.id from Entry e left join CheckRecord c on c.entryId = e.id where e.date = :date and "
                + UNFIT + " order by e.id", Long.class).setParameter("date", date).setParameter("fingerprint", fingerprint)
                .getResultList();
    }

    /** @return the same for all days, for identifiers greater than {@code after}, at most {@code limit} */
    List<Long> unchecked(long after, String fingerprint, int limit) {
        return entities.createQuery("select e.id from Entry e left join CheckRecord c on c.entryId = e.id where e.id > :after and "
                + UNFIT + " order by e.id", Long.class).setParameter("after", after).setParameter("fingerprint", fingerprint)
                .setMaxResults(limit).getResultList();
    }

    /** Locks the entries among these that were never checked until the end of the transaction, so that none is erased meanwhile. */
    void holdUnchecked(Collection<Long> ids) {
        entities.createNativeQuery("select e.id from entry e where e.id in :ids and not exists (select 1 from checked c where c.entry_id = e.id)"
                + " order by e.id for update", Long.class).setParameter("ids", ids).getResultList();
    }

    /** @return the check records of entries, by their identifiers, locked until the end of the transaction */
    Map<Long, CheckRecord> hold(Collection<Long> ids) {
        return entities.createQuery("select c from CheckRecord c where c.entryId in :ids order by c.entryId", CheckRecord.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .collect(Collectors.toMap(CheckRecord::entryId, one -> one));
    }

    /** @return all findings of entries, by entry, in the order in which they were found */
    public Map<Long, List<StoredFinding>> findings(Collection<Long> ids) {
        return entities.createQuery("select f from StoredFinding f where f.entryId in :ids order by f.id", StoredFinding.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(StoredFinding::entryId));
    }

    Optional<StoredFinding> finding(long id) {
        return Optional.ofNullable(entities.find(StoredFinding.class, id));
    }

    /** @return the dismissals that apply to entries */
    List<Dismissal> dismissals(Collection<Long> ids) {
        return entities.createQuery("select d from Dismissal d where d.entryId in :ids", Dismissal.class).setParameter("ids", ids)
                .getResultList();
    }

    /** @return the checks that are switched off, by name */
    public Map<String, Dismissal> off() {
        return entities.createQuery("select d from Dismissal d where d.entryId is null", Dismissal.class).getResultStream()
                .collect(Collectors.toMap(Dismissal::check, one -> one, (one, other) -> one));
    }

    /** @return how many entries were checked by the current checks */
    long done(String fingerprint) {
        return entities.createQuery("select count(*) from CheckRecord c where c.fingerprint = :fingerprint", Long.class)
                .setParameter("fingerprint", fingerprint).getSingleResult();
    }

    /** @return the highest identifier of an entry; 0 if there is none */
    long newest() {
        return entities.createQuery("select coalesce(max(e.id), 0) from Entry e", Long.class).getSingleResult();
    }

    long entries() {
        return entities.createQuery("select count(*) from Entry e", Long.class).getSingleResult();
    }

    /** @return how many findings each check has in each state, as rows; open ones only in entries that nobody has judged */
    List<Object[]> tally() {
        return entities.createQuery("select f.check, f.state, count(*), count(distinct f.entryId) from StoredFinding f"
                + " join Entry e on e.id = f.entryId where f.state <> OPEN or " + UNJUDGED + " group by f.check, f.state", Object[].class)
                .getResultList();
    }

    /** @return how many findings are open in entries that nobody has judged */
    public long open() {
        return entities.createQuery("select count(*) from StoredFinding f join Entry e on e.id = f.entryId where f.state = OPEN and "
                + UNJUDGED, Long.class).getSingleResult();
    }

    /** Writes pending changes at once; fails if another transaction was faster. */
    void flush() {
        entities.flush();
    }

    void keep(Object entity) {
        entities.persist(entity);
    }

    void remove(Dismissal dismissal) {
        entities.remove(dismissal);
    }
}
