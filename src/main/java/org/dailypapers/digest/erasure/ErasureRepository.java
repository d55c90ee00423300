package org.dailypapers.digest.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.dailypapers.content.Content;
import org.dailypapers.content.read.ErasedLines;
import org.dailypapers.content.read.ErasedText;
import org.dailypapers.digest.ContentConverter;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.StoredContent;

/** Erases the stored data of entries, and reads what was erased. */
@ApplicationScoped
public class ErasureRepository {

    private static final ContentConverter CONVERTER = new ContentConverter();
    private static final String TOMBSTONE = "select new org.dailypapers.digest.erasure.Tombstone(new org.dailypapers.digest.EntryKey(x.date, x.arxivId),"
            + " x.erasedAt, x.personId, x.reason) from ErasedEntry x";
    /** The tables with data of an entry, except its contents. Each table comes after those that refer to it. */
    private static final List<String> OF_ENTRY = List.of("undone", "entry_before", "conflict", "entry_event", "imported_state",
            "revision", "entry_author");
    /** The tables that refer to a source. */
    private static final List<String> OF_SOURCE = List.of("entry", "entry_before", "day_source", "digest", "imported_state");

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param date a day
     * @return the erased entries of the day that readers had seen, in the order of erasure
     */
    public List<Tombstone> of(LocalDate date) {
        return entities.createQuery(TOMBSTONE + " where x.date = :date and x.seen = true order by x.id", Tombstone.class)
                .setParameter("date", date).getResultList();
    }

    /**
     * @param key an entry
     * @return the tombstone of the entry; empty if it was not erased
     */
    public Optional<Tombstone> find(EntryKey key) {
        return entities.createQuery(TOMBSTONE + " where x.date = :date and x.arxivId = :paper", Tombstone.class)
                .setParameter("date", key.date()).setParameter("paper", key.arxivId()).getResultStream().findFirst();
    }

    /**
     * @param key an entry
     * @return the tombstone of the entry; empty if it was not erased or readers had never seen it
     */
    public Optional<Tombstone> seen(EntryKey key) {
        return entities.createQuery(TOMBSTONE + " where x.date = :date and x.arxivId = :paper and x.seen = true", Tombstone.class)
                .setParameter("date", key.date()).setParameter("paper", key.arxivId()).getResultStream().findFirst();
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the tombstone of the paper's newest erased entry that readers had seen; empty if there is none
     */
    public Optional<Tombstone> seen(String arxivId) {
        return entities.createQuery(TOMBSTONE + " where x.arxivId = :paper and x.seen = true order by x.date desc", Tombstone.class)
                .setParameter("paper", arxivId).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * @param date a day
     * @return the papers that were erased from it, as arXiv identifiers without version
     */
    public Set<String> papers(LocalDate date) {
        return Set.copyOf(entities.createQuery("select x.arxivId from ErasedEntry x where x.date = :date", String.class)
                .setParameter("date", date).getResultList());
    }

    /** @return whether a revision of the entry was ever published */
    boolean wasSeen(long entry) {
        return entities.createQuery("select count(r) from Revision r where r.entry.id = :entry and r.publishedAt is not null", Long.class)
                .setParameter("entry", entry).getSingleResult() > 0;
    }

    /** Locks an entry until the transaction ends, so that no other transaction can write to it or insert rows that refer to it. */
    void hold(Entry entry) {
        entities.lock(entry, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return all titles that an entry has ever had */
    Set<String> titles(long entry) {
        return contents(entry).stream().map(id -> entities.find(StoredContent.class, id).content()).map(Content::title)
                .collect(Collectors.toSet());
    }

    /**
     * @return the arXiv identifiers that an entry has or had and that its sources give the paper, except those that another entry
     *     of the day has or that are erased already; a former identifier also counts as another entry's if a source gives it to
     *     that entry
     */
    Set<String> called(long entry) {
        Set<String> called = new TreeSet<>(called(entry, "i.arxivId", "ImportedState i where i.entry.id = :entry"));
        for (String former : List.of("i.before", "i.after")) {
            called.addAll(called(entry, former, "EntryEvent i where i.entry.id = :entry and i.kind = ARXIV_ID and not exists (select 1 from"
                    + " ImportedState s where s.entry.date = i.entry.date and s.arxivId = " + former + " and s.entry.id <> :entry)"));
        }
        called.add(entities.find(Entry.class, entry).arxivId());
        return called;
    }

    private List<String> called(long entry, String arxivId, String from) {
        return entities.createQuery("select " + arxivId + " from " + from + " and not exists (select 1 from Entry o where o.date = i.entry.date"
                + " and o.arxivId = " + arxivId + " and o.id <> :entry) and not exists (select 1 from ErasedEntry x where x.date = i.entry.date"
                + " and x.arxivId = " + arxivId + ")", String.class).setParameter("entry", entry).getResultList();
    }

    /** @return by source of the day, the arXiv identifiers that it gives the papers of entries other than this one */
    Map<Long, Set<String>> others(LocalDate date, long entry) {
        return entities.createQuery("select i.source.id, i.arxivId from ImportedState i where i.entry.date = :date and i.entry.id <> :entry", Object[].class)
                .setParameter("date", date).setParameter("entry", entry).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private Set<Long> contents(long entry) {
        Set<Long> contents = new HashSet<>();
        for (String owner : List.of("select r.stored.id from Revision r where r.entry.id = :entry",
                "select i.stored.id from ImportedState i where i.entry.id = :entry", "select e.base.id from Entry e where e.id = :entry",
                "select c.base.id from Conflict c where c.entry.id = :entry", "select b.base.id from EntryBefore b where b.entry.id = :entry")) {
            contents.addAll(entities.createQuery(owner, Long.class).setParameter("entry", entry).getResultList());
        }
        return contents;
    }

    /** Deletes an entry with everything that belongs to it and all its contents. */
    void delete(long entry) {
        Set<Long> contents = contents(entry);
        entities.flush();
        entities.clear();
        OF_ENTRY.forEach(table -> execute("delete from " + table + " where entry_id = ?1", entry));
        execute("delete from entry where id = ?1", entry);
        contents.forEach(content -> execute("delete from content where id = ?1", content));
    }

    /** @return the lines that an entry was read from, by the identifier of their source */
    Map<Long, List<ErasedText.Lines>> lines(long entry) {
        Map<Long, List<ErasedText.Lines>> lines = new HashMap<>();
        entities.createQuery("select s.source.id, s.firstLine, s.lastLine from ImportedState s where s.entry.id = :entry", Object[].class)
                .setParameter("entry", entry).getResultStream().forEach(row -> lines.computeIfAbsent((Long) row[0], source -> new ArrayList<>())
                        .add(new ErasedText.Lines((int) row[1], (int) row[2])));
        return lines;
    }

    /** @return the identifiers of the entries that some lines of a source were read as, by any version of the reader */
    Set<Long> entries(long source, List<ErasedText.Lines> lines) {
        return entities.createQuery("select i.entry.id, i.firstLine, i.lastLine from ImportedState i where i.source.id = :source", Object[].class)
                .setParameter("source", source).getResultStream().filter(row -> lines.stream().anyMatch(some -> some.meets((int) row[1], (int) row[2])))
                .map(row -> (Long) row[0]).collect(Collectors.toSet());
    }

    /** Erases lines from everything that an entry ever said. Returns whether it had some of them. */
    boolean erase(long entry, ErasedLines lines) {
        boolean changed = false;
        for (Long id : contents(entry)) {
            Content content = entities.createQuery("select c.content from StoredContent c where c.id = :id", Content.class)
                    .setParameter("id", id).getSingleResult();
            Content rest = lines.without(content);
            if (rest != content) {
                execute("update content set json = ?2 where id = ?1", id, CONVERTER.convertToDatabaseColumn(rest));
                changed = true;
            }
        }
        if (changed) {
            Content shown = CONVERTER.convertToEntityAttribute((String) entities.createNativeQuery("select c.json from content c join revision r"
                    + " on r.content_id = c.id join entry e on e.id = r.entry_id and r.number = coalesce(e.published_revision, e.newest_revision)"
                    + " where e.id = ?1", String.class).setParameter(1, entry).getSingleResult());
            entities.find(Entry.class, entry).copyAgain(shown);
        }
        return changed;
    }

    /** Deletes the marks of a paper as withdrawn by its authors, if no entry of the paper is left. */
    void deleteMarks(String arxivId) {
        execute("delete from author_withdrawal where arxiv_id = ?1 and not exists (select 1 from entry e where e.arxiv_id = ?1)", arxivId);
    }

    /** @return the identifiers of the sources of a day */
    List<Long> sources(LocalDate date) {
        return entities.createQuery("select s.id from Source s where s.date = :date order by s.importedAt, s.id", Long.class)
                .setParameter("date", date).getResultList();
    }

    byte[] bytes(long source) {
        return entities.createQuery("select s.bytes from Source s where s.id = :id", byte[].class).setParameter("id", source)
                .getSingleResult();
    }

    String sha256(long source) {
        return entities.createQuery("select s.sha256 from Source s where s.id = :id", String.class).setParameter("id", source)
                .getSingleResult();
    }

    /** @return the identifier of another source of the day with the same SHA-256; empty if there is none */
    Optional<Long> twin(LocalDate date, String sha256, long source) {
        return entities.createQuery("select s.id from Source s where s.date = :date and s.sha256 = :sha256 and s.id <> :id", Long.class)
                .setParameter("date", date).setParameter("sha256", sha256).setParameter("id", source).getResultStream().findFirst();
    }

    /** Replaces the bytes and the SHA-256 of a source. */
    void replace(long source, byte[] bytes, String sha256) {
        entities.createQuery("update Source s set s.bytes = :bytes, s.sha256 = :sha256 where s.id = :id").setParameter("bytes", bytes)
                .setParameter("sha256", sha256).setParameter("id", source).executeUpdate();
    }

    /**
     * Merges {@code other} into {@code source}, if erasing makes their bytes the same: moves all references to {@code source} and
     * deletes {@code other}.
     */
    void join(long other, long source) {
        execute("update conflict set state_id = (select k.id from imported_state k join imported_state d on d.entry_id = k.entry_id and d.reading = k.reading"
                + " where d.id = conflict.state_id and k.source_id = ?2) where state_id in (select d.id from imported_state d"
                + " join imported_state k on k.entry_id = d.entry_id and k.reading = d.reading and k.source_id = ?2 where d.source_id = ?1)", other, source);
        execute("delete from imported_state where source_id = ?1 and exists (select 1 from imported_state k"
                + " where k.source_id = ?2 and k.entry_id = imported_state.entry_id and k.reading = imported_state.reading)", other, source);
        execute("update source set reader = (select min(s.reader) from source s where s.id in (?1, ?2)) where id = ?2", other, source);
        OF_SOURCE.forEach(table -> execute("update " + table + " set source_id = ?2 where source_id = ?1", other, source));
        execute("delete from source where id = ?1", other);
    }

    void keep(ErasedEntry tombstone) {
        entities.persist(tombstone);
    }

    private void execute(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
