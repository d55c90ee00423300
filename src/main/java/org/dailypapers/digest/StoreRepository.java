package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.content.Content;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.Source;
import org.dailypapers.platform.Settings;

/** Loads and persists the entities of digests. */
@ApplicationScoped
public class StoreRepository {

    private static final int CHUNK = 100;
    private static final String PATIENCE = "10s";
    /** The number of the revision of an {@code Entry e} that readers should see under the policy. */
    private static final String PUBLISHABLE = "(select max(r.number) from Revision r where r.entry = e"
            + " and (r.status = APPROVED or r.status <> RETURNED and :approvedOnly = false))";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Event<DayWritten> written;
    @Inject
    private Settings settings;

    /**
     * Locks a day for writing, and has it follow the policy. Also fires {@link DayWritten}, which observers can receive once the
     * transaction has succeeded.
     *
     * @return the digest, locked; empty if there is none. Take this lock before writing to a
     *     day or its entries
     */
    public Optional<Digest> digest(LocalDate date) {
        written.fire(new DayWritten(date));
        Optional<Digest> digest = Optional.ofNullable(entities.find(Digest.class, date, LockModeType.PESSIMISTIC_WRITE));
        digest.ifPresent(Digest::lock);
        digest.ifPresent(this::align);
        return digest;
    }

    /** @return the digest without a lock, for reading only; empty if there is none */
    public Optional<Digest> known(LocalDate date) {
        return Optional.ofNullable(entities.find(Digest.class, date));
    }

    public Optional<Source> source(LocalDate date, String sha256) {
        return entities.createQuery("select s from Source s where s.date = :date and s.sha256 = :sha256", Source.class)
                .setParameter("date", date).setParameter("sha256", sha256).getResultStream().findFirst();
    }

    /**
     * @return the latest record that the day was read from bytes with this SHA-256, except by reading them again; empty if there
     *     is none
     */
    public Optional<DaySource> reading(LocalDate date, String sha256) {
        return entities.createQuery("select d from DaySource d where d.date = :date and d.source.sha256 = :sha256 and d.reread = false"
                + " order by d.sequence desc, d.id desc", DaySource.class).setParameter("date", date).setParameter("sha256", sha256)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** @return whether this version of the reader has read the source before */
    public boolean wasRead(Reading reading) {
        return entities.createQuery("select count(*) from DaySource d where d.source = :source and d.version = :version", Long.class)
                .setParameter("source", reading.source()).setParameter("version", reading.version()).getSingleResult() > 0;
    }

    /** @return whether some states of this reading are marked as undone */
    public boolean leftOut(Reading reading) {
        return entities.createQuery("select count(*) from ImportedState i where i.source = :source and i.version = :version and i.takenBack = true",
                Long.class).setParameter("source", reading.source()).setParameter("version", reading.version()).getSingleResult() > 0;
    }

    /** @return the imported states of this reading, in the order of the source */
    public List<ImportedState> states(Reading reading) {
        return entities.createQuery("select i from ImportedState i join fetch i.entry join fetch i.stored where i.source = :source"
                + " and i.version = :version order by i.position, i.id", ImportedState.class)
                .setParameter("source", reading.source()).setParameter("version", reading.version()).getResultList();
    }

    /** @return the imported states of a day that are marked as undone, by the identifier of their entry */
    public Map<Long, List<ImportedState>> takenBack(LocalDate date) {
        return entities.createQuery("select e.id, i from ImportedState i join i.entry e join fetch i.stored where e.date = :date"
                + " and i.takenBack = true", Object[].class).setParameter("date", date).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> (ImportedState) row[1], Collectors.toList())));
    }

    /** @return the day's entries in order, each with the state from its newest source, its newest revision and its base */
    public List<KnownEntry> entries(LocalDate date) {
        return entities.createQuery("select e, i, c, r, o, b from Entry e"
                + " left join ImportedState i on i.entry = e and i.source = e.source and i.version = e.readingVersion left join i.stored c"
                + " join Revision r on r.entry = e and r.number = e.newestRevision join r.stored o join e.base b"
                + " where e.date = :date order by e.position, e.id", Object[].class)
                .setParameter("date", date).getResultStream().map(row -> new KnownEntry((Entry) row[0], (ImportedState) row[1],
                        (StoredContent) row[2], (Revision) row[3], (StoredContent) row[5])).toList();
    }

    public Optional<ImportedState> state(Entry entry, Reading reading) {
        return entities.createQuery("select i from ImportedState i join fetch i.stored where i.entry = :entry and i.source = :source"
                + " and i.version = :version", ImportedState.class).setParameter("entry", entry).setParameter("source", reading.source())
                .setParameter("version", reading.version()).getResultStream().findFirst();
    }

    /** @return the active conflicts of a day, by the identifier of their entry */
    public Map<Long, Conflict> activeConflicts(LocalDate date) {
        return entities.createQuery("select e.id, c from Conflict c join c.entry e where e.date = :date and c.active = true",
                Object[].class).setParameter("date", date).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Conflict) row[1]));
    }

    public Optional<Conflict> activeConflict(Entry entry) {
        return entities.createQuery("select c from Conflict c join fetch c.base join fetch c.state i join fetch i.stored"
                + " where c.entry = :entry and c.active = true", Conflict.class).setParameter("entry", entry).getResultStream().findFirst();
    }

    public Conflict conflict(Long id) {
        return entities.find(Conflict.class, id);
    }

    /**
     * Finds which texts entries have had.
     *
     * @param asked the texts, by the identifiers of their entries
     * @return those that the entries have had; texts from imports come last in each group of entries
     */
    List<EntryText> texts(Map<Long, Set<Content>> asked) {
        List<EntryText> texts = new ArrayList<>();
        List<Long> ids = List.copyOf(asked.keySet());
        for (int i = 0; i < ids.size(); i += CHUNK) {
            List<Long> some = ids.subList(i, Math.min(ids.size(), i + CHUNK));
            texts.addAll(texts("Revision", some, asked));
            texts.addAll(texts("ImportedState", some, asked));
        }
        return texts;
    }

    /** Reads all texts of the entries, but keeps only those asked for in memory. */
    private List<EntryText> texts(String kind, List<Long> ids, Map<Long, Set<Content>> asked) {
        List<Object[]> rows = entities.createQuery("select t.entry.id, c.content, c.id from " + kind + " t join t.stored c"
                + " where t.entry.id in :ids order by c.id desc", Object[].class).setParameter("ids", ids).getResultStream()
                .filter(row -> asked.get(row[0]).contains(row[1])).toList();
        Map<Long, StoredContent> stored = new HashMap<>();
        if (!rows.isEmpty()) {
            entities.createQuery("select c.id, c from StoredContent c where c.id in :ids", Object[].class)
                    .setParameter("ids", rows.stream().map(row -> row[2]).toList()).getResultStream()
                    .forEach(row -> stored.put((Long) row[0], (StoredContent) row[1]));
        }
        return rows.stream().map(row -> new EntryText((Long) row[0], (Content) row[1], stored.get(row[2]), kind.equals("ImportedState")))
                .toList();
    }

    /** @return the revisions of an entry with this stored content */
    public List<Revision> revisions(Entry entry, StoredContent stored) {
        return entities.createQuery("select r from Revision r where r.entry = :entry and r.stored = :stored", Revision.class)
                .setParameter("entry", entry).setParameter("stored", stored).getResultList();
    }

    /**
     * @return the withdrawn entries of a day that were withdrawn together with the day, or added or withdrawn after that; {@code
     *     since} is the sequence number of the day's withdrawal
     */
    public List<Entry> withdrawnSince(LocalDate date, int since) {
        return entities.createQuery("select e from Entry e where e.date = :date and e.withdrawn = true and coalesce((select"
                + " max(v.sequence) from EntryEvent v where v.entry = e and v.kind = WITHDRAWN), :since) >= :since", Entry.class)
                .setParameter("date", date).setParameter("since", since).getResultList();
    }

    public List<Entry> all(LocalDate date) {
        return entities.createQuery("select e from Entry e where e.date = :date", Entry.class).setParameter("date", date).getResultList();
    }

    /** @return the identifiers of the entries of a day whose state before the run is stored */
    public Set<Long> remembered(LocalDate date, Long run) {
        return Set.copyOf(entities.createQuery("select e.id from EntryBefore b join b.entry e where e.date = :date and b.runId = :run",
                Long.class).setParameter("date", date).setParameter("run", run).getResultList());
    }

    /**
     * Locks all days of a paper until the transaction ends, the earliest first. Everybody locks days in this order, and each before its
     * entries.
     *
     * @return whether any day has the paper
     */
    public boolean holdPaper(String arxivId) {
        hold(entities.createQuery("select distinct e.date from Entry e where e.arxivId = :arxivId order by e.date", LocalDate.class)
                .setParameter("arxivId", arxivId).getResultList());
        return entities.createQuery("select count(*) from Entry e where e.arxivId = :arxivId", Long.class).setParameter("arxivId", arxivId)
                .getSingleResult() > 0;
    }

    /** @return the active mark of a paper as withdrawn by its authors; empty if there is none */
    public Optional<AuthorWithdrawal> withdrawal(String arxivId) {
        return entities.createQuery("select w from AuthorWithdrawal w where w.arxivId = :arxivId and w.active = true", AuthorWithdrawal.class)
                .setParameter("arxivId", arxivId).getResultStream().findFirst();
    }

    /** @return the mark of a paper with this identifier, active or not; empty if there is none or the identifier is null */
    public Optional<AuthorWithdrawal> withdrawal(String arxivId, Long id) {
        return entities.createQuery("select w from AuthorWithdrawal w where w.arxivId = :arxivId and w.id = :id", AuthorWithdrawal.class)
                .setParameter("arxivId", arxivId).setParameter("id", id).getResultStream().findFirst();
    }

    public <T> T keep(T entity) {
        entities.persist(entity);
        return entity;
    }

    public Optional<Entry> entry(EntryKey key) {
        return entities.createQuery("select e from Entry e where e.date = :date and e.arxivId = :arxivId",
                Entry.class).setParameter("date", key.date()).setParameter("arxivId", key.arxivId()).getResultStream().findFirst();
    }

    /** @return the attribution of the newest source that has or had the entry; empty if there is none or it says nothing */
    public Optional<Attribution> attribution(Entry entry) {
        return entities.createQuery("select s.attribution from Entry e join e.source s where e = :entry", Attribution.class)
                .setParameter("entry", entry).getResultStream().filter(Objects::nonNull).findFirst();
    }

    /**
     * @return the entry of the day that a file gives with the identifier of {@code key}, although the entry now has another
     *     identifier; the entry of the latest such state if there are several
     */
    public Optional<Entry> called(EntryKey key) {
        return entities.createQuery("select e from ImportedState i join i.entry e where e.date = :date and i.arxivId = :arxivId"
                + " and e.arxivId <> i.arxivId order by i.id desc", Entry.class).setParameter("date", key.date())
                .setParameter("arxivId", key.arxivId()).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * @return the corrected identifiers of a day: from the identifier that files give to the one that the entry has. If files gave
     *     it to several entries, the newest source of the day decides, then the latest state
     */
    public Map<String, String> called(Digest digest) {
        return called(entities.createQuery("select i.arxivId, e.arxivId from ImportedState i join i.entry e where e.digest = :digest"
                + " and e.arxivId <> i.arxivId order by case when i.source = :source then 1 else 0 end, i.id", Object[].class)
                .setParameter("digest", digest).setParameter("source", digest.source()));
    }

    /**
     * @return the identifiers of the papers of a source: from the one that it gives to the one that the entry has. If it gives it to
     *     several entries, the one that has it comes first, then the latest version of the reader decides
     */
    public Map<String, String> called(Source source) {
        return called(entities.createQuery("select i.arxivId, e.arxivId from ImportedState i join i.entry e where i.source = :source"
                + " order by case when e.arxivId = i.arxivId then 1 else 0 end, i.version, i.id", Object[].class).setParameter("source", source));
    }

    private static Map<String, String> called(TypedQuery<Object[]> states) {
        Map<String, String> called = new HashMap<>();
        states.getResultStream().forEach(row -> called.put((String) row[0], (String) row[1]));
        return called;
    }

    public Optional<Revision> revision(Entry entry, int number) {
        return entities.createQuery("select r from Revision r join fetch r.stored where r.entry = :entry and r.number = :number",
                Revision.class).setParameter("entry", entry).setParameter("number", number).getResultStream().findFirst();
    }

    /** @return the revisions of an entry with greater numbers */
    public List<Revision> since(Entry entry, int number) {
        return entities.createQuery("select r from Revision r where r.entry = :entry and r.number > :number", Revision.class)
                .setParameter("entry", entry).setParameter("number", number).getResultList();
    }

    /** @return the revision that readers should see under the policy; null if there is none */
    public Revision publishable(Entry entry, Policy policy) {
        return entities.createQuery("select r from Revision r join fetch r.stored where r.entry = :entry"
                + " and (r.status = APPROVED or r.status <> RETURNED and :approvedOnly = false) order by r.number desc", Revision.class)
                .setParameter("entry", entry).setParameter("approvedOnly", policy.approvedOnly())
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    /** Counts the entries of a day that readers see. */
    public void count(Digest digest) {
        Object[] counts = entities.createQuery("select count(*), count(case when e.status = APPROVED then 1 end) from Entry e"
                + " where e.date = :date and e.publishedRevision is not null", Object[].class).setParameter("date", digest.date()).getSingleResult();
        digest.count(((Long) counts[0]).intValue(), ((Long) counts[1]).intValue());
    }

    /** Publishes for each entry of a locked day the revision that the policy in force requires, unless the day follows it already. */
    void align(Digest digest) {
        Policy policy = policy();
        if (digest.follows(policy)) {
            return;
        }
        digest.follow(policy);
        List<Object[]> misplaced = entities.createQuery("select e, p, pc, n, nc from Entry e join Revision n on n.entry = e and n.number = e.newestRevision"
                + " join n.stored nc left join Revision p on p.entry = e and p.number = " + PUBLISHABLE + " left join p.stored pc"
                + " where e.date = :date and e.hidden = false and e.withdrawn = false and e.digest.withdrawn = false"
                + " and coalesce(e.publishedRevision, 0) <> coalesce(p.number, 0)", Object[].class)
                .setParameter("date", digest.date()).setParameter("approvedOnly", policy.approvedOnly()).getResultList();
        misplaced.forEach(row -> ((Entry) row[0]).publish((Revision) row[1], (Revision) row[3]));
        if (!misplaced.isEmpty()) {
            count(digest);
        }
    }

    /**
     * @param last a day
     * @return the newest day up to it that does not follow the policy in force; empty if there is none
     */
    public Optional<LocalDate> unaligned(LocalDate last) {
        return entities.createQuery("select d.date from Digest d where d.approvedOnly = :other and d.date <= :last order by d.date desc",
                LocalDate.class).setParameter("other", !policy().approvedOnly()).setParameter("last", last).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Locks a day, if nobody else has it for long, and has it follow the policy in force. */
    public void align(LocalDate day) {
        waitBriefly();
        hold(List.of(day)).forEach(this::align);
    }

    /** Makes this transaction wait at most {@value #PATIENCE} for a lock. The embedded database waits less in any case. */
    public void waitBriefly() {
        if (!settings.embeddedDatabase()) {
            entities.createNativeQuery("set local lock_timeout = '" + PATIENCE + "'").executeUpdate();
        }
    }

    public Policy policy() {
        return entities.find(Policy.class, Policy.ID);
    }

    public boolean consents(String author) {
        return entities.find(Consent.class, author) != null;
    }

    public Entry entry(Long id) {
        return entities.find(Entry.class, id);
    }

    /** @return the days, locked until the transaction ends. They must be in ascending order, which is that of every transaction. */
    public List<Digest> hold(List<LocalDate> dates) {
        List<Digest> held = new ArrayList<>();
        for (int i = 0; i < dates.size(); i += CHUNK) {
            held.addAll(entities.createQuery("select d from Digest d where d.date in :dates order by d.date", Digest.class)
                    .setParameter("dates", dates.subList(i, Math.min(i + CHUNK, dates.size()))).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
        }
        return held;
    }

    public void flush() {
        entities.flush();
    }

    public void flushAndClear() {
        entities.flush();
        entities.clear();
    }
}
