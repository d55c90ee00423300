package org.dailypapers.curation.editor.undo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Status;

/** Finds what an editor did last to an entry. */
@ApplicationScoped
class LastActRepository {

    private static final String OF = " where e.date = :date and e.arxivId = :arxivId and ";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param personId the editor
     * @param key the entry
     * @param since how far to look back
     * @return the editor's last act there since then, if it can be undone
     */
    Optional<LastAct> find(long personId, EntryKey key, Instant since) {
        return Stream.of(event(personId, key, since), revision(personId, key, since), finding(personId, key, since)).flatMap(Optional::stream)
                .max(Comparator.comparing(LastAct::at));
    }

    /** The last event of the entry, if it is the editor's and about the newest revision. */
    private Optional<LastAct> event(long personId, EntryKey key, Instant since) {
        return first("select v.id, e.title, v.happenedAt, v.revision, v.kind, v.before, v.after from EntryEvent v join v.entry e" + OF
                + "v.personId = :person and v.happenedAt >= :since and v.revision = e.newestRevision"
                + " and not exists (select 1 from EntryEvent later where later.entry = e and (later.sequence > v.sequence"
                + " or later.sequence = v.sequence and later.id > v.id))", personId, key, since)
                .flatMap(row -> kind((EntryEvent.Kind) row[4], (String) row[6]).map(kind -> new LastAct(kind, (Long) row[0], key, (String) row[1],
                        (Integer) row[3], row[4] == EntryEvent.Kind.STATUS ? Status.valueOf((String) row[5]) : null, (Instant) row[2])));
    }

    /** The newest revision, if it is the editor's correction and nothing has happened to it. */
    private Optional<LastAct> revision(long personId, EntryKey key, Instant since) {
        return first("select r.id, e.title, r.createdAt, r.number from Revision r join r.entry e" + OF + "r.personId = :person"
                + " and r.createdAt >= :since and r.origin = EDIT and r.number = e.newestRevision and r.number > 1"
                + " and not exists (select 1 from EntryEvent later where later.entry = e and later.revision = r.number)", personId, key, since)
                .map(row -> new LastAct(LastAct.Kind.SAVED, (Long) row[0], key, (String) row[1], (Integer) row[3], null, (Instant) row[2]));
    }

    private Optional<LastAct> finding(long personId, EntryKey key, Instant since) {
        return first("select f.id, e.title, f.closedAt from StoredFinding f join Entry e on e.id = f.entryId" + OF + "f.closedBy = :person"
                + " and f.state = DISMISSED and f.scope <> CHECK and f.bulkId is null and f.closedAt >= :since order by f.closedAt desc, f.id",
                personId, key, since).map(row -> new LastAct(LastAct.Kind.DISMISSED, (Long) row[0], key, (String) row[1], 0, null, (Instant) row[2]));
    }

    /** @return the findings that were dismissed together with one, and this one */
    List<Long> dismissedWith(long finding) {
        return entities.createQuery("select o.id from StoredFinding o, StoredFinding f where f.id = :id and o.entryId = f.entryId"
                + " and o.closedBy = f.closedBy and o.closedAt = f.closedAt and o.state = DISMISSED order by o.id", Long.class)
                .setParameter("id", finding).getResultList();
    }

    private Optional<Object[]> first(String hql, long personId, EntryKey key, Instant since) {
        return entities.createQuery(hql, Object[].class).setParameter("date", key.date()).setParameter("arxivId", key.arxivId())
                .setParameter("person", personId).setParameter("since", since).setMaxResults(1).getResultStream().findFirst();
    }

    private static Optional<LastAct.Kind> kind(EntryEvent.Kind kind, String after) {
        return Optional.ofNullable(switch (kind) {
            case STATUS -> after.equals(Status.APPROVED.name()) ? LastAct.Kind.APPROVED
                    : after.equals(Status.RETURNED.name()) ? LastAct.Kind.RETURNED : null;
            case HIDDEN -> Boolean.parseBoolean(after) ? LastAct.Kind.HIDDEN : LastAct.Kind.UNHIDDEN;
            case WITHDRAWN -> Boolean.parseBoolean(after) ? LastAct.Kind.WITHDRAWN : null;
            default -> null;
        });
    }
}
