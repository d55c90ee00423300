package org.dailypapers.curation.editor.undo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Status;

/** Finds what an editor did last. */
@ApplicationScoped
class LastActRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param personId the editor
     * @param since how far to look back
     * @return the editor's last act since then, if it can be undone
     */
    Optional<LastAct> find(long personId, Instant since) {
        return Stream.of(event(personId, since), revision(personId, since), finding(personId, since)).flatMap(Optional::stream)
                .max(Comparator.comparing(Found::at)).flatMap(Found::act);
    }

    private Optional<Found> event(long personId, Instant since) {
        return first("select v.id, e.date, e.arxivId, e.title, v.happenedAt, v.revision, v.kind, v.after from EntryEvent v join v.entry e"
                + " where v.personId = :person and v.happenedAt >= :since order by v.happenedAt desc, v.id desc", personId, since)
                .map(row -> new Found(row, kind((EntryEvent.Kind) row[6], (String) row[7]), (Integer) row[5]));
    }

    private Optional<Found> revision(long personId, Instant since) {
        return first("select r.id, e.date, e.arxivId, e.title, r.createdAt, r.number, r.origin, e.newestRevision from Revision r join r.entry e"
                + " where r.personId = :person and r.createdAt >= :since order by r.createdAt desc, r.id desc", personId, since)
                .map(row -> new Found(row, row[6] == Origin.EDIT && row[5].equals(row[7]) ? LastAct.Kind.SAVED : null,
                        (Integer) row[5]));
    }

    private Optional<Found> finding(long personId, Instant since) {
        return first("select f.id, e.date, e.arxivId, e.title, f.closedAt from StoredFinding f join Entry e on e.id = f.entryId"
                + " where f.closedBy = :person and f.state = DISMISSED and f.closedAt >= :since order by f.closedAt desc, f.id desc", personId, since)
                .map(row -> new Found(row, LastAct.Kind.DISMISSED, 0));
    }

    private Optional<Object[]> first(String hql, long personId, Instant since) {
        return entities.createQuery(hql, Object[].class).setParameter("person", personId).setParameter("since", since).setMaxResults(1)
                .getResultStream().findFirst();
    }

    private static LastAct.Kind kind(EntryEvent.Kind kind, String after) {
        return switch (kind) {
            case STATUS -> after.equals(Status.APPROVED.name()) ? LastAct.Kind.APPROVED
                    : after.equals(Status.RETURNED.name()) ? LastAct.Kind.RETURNED : null;
            case HIDDEN -> Boolean.parseBoolean(after) ? LastAct.Kind.HIDDEN : LastAct.Kind.UNHIDDEN;
            case WITHDRAWN -> Boolean.parseBoolean(after) ? LastAct.Kind.WITHDRAWN : null;
            default -> null;
        };
    }

    /** A row, and what was done; null if that cannot be undone. */
    private record Found(Object[] row, LastAct.Kind kind, int revision) {

        Instant at() {
            return (Instant) row[4];
        }

        Optional<LastAct> act() {
            return Optional.ofNullable(kind).map(one -> new LastAct(one, ((Number) row[0]).longValue(),
                    new EntryKey((LocalDate) row[1], (String) row[2]), (String) row[3], revision, at()));
        }
    }
}
