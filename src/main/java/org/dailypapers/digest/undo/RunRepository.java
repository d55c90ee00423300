package org.dailypapers.digest.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.digest.Conflict;
import org.dailypapers.digest.DaySource;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryBefore;
import org.dailypapers.digest.Reading;
import org.dailypapers.digest.undo.UndoPlan.Why;
import org.dailypapers.platform.Settings;



/** Reads what an import run did, and what happened to it since. Each method is a small number of statements. */
@ApplicationScoped
class RunRepository {

    /** Entries that the run added. */
    private static final String ADDED = " from Revision f join f.entry e where f.number = 1 and f.runId = :run";
    /** States of existing entries before the run touched them. */
    private static final String FOUND = " from EntryBefore f join f.entry e where f.runId = :run and f.undone = false"
            + " and not exists (select 1 from Revision first where first.entry = e and first.number = 1 and first.runId = :run)";


    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Settings settings;

    /** @return the days that the run touched, the earliest first */
    List<LocalDate> days(long run) {
        return of(run, null, "select distinct d.date from Digest d where d.runId = :run or d.date in"
                + " (select s.date from DaySource s where s.runId = :run) or d.date in (select e.date" + FOUND + ")"
                + " order by d.date", LocalDate.class).getResultList();
    }

    /** @return the run's records of reading the day, undone or not */
    List<DaySource> readings(long run, LocalDate day) {
        return of(run, day, "select d from DaySource d where d.runId = :run" + on(day, "d.date"), DaySource.class).getResultList();
    }

    /** @return the days whose newest source the run read, and that had another reading before */
    List<LocalDate> sources(long run, LocalDate day) {
        String other = " o where o.date = d.date and o.undone = false and coalesce(o.runId, 0) <> :run and o.sequence ";
        return of(run, day, "select distinct d.date from DaySource d where d.runId = :run and d.undone = false" + on(day, "d.date")
                + " and exists (select 1 from DaySource" + other + "<= d.sequence) and not exists (select 1 from DaySource" + other
                + "> d.sequence) order by d.date", LocalDate.class).getResultList();
    }

    /** @return the latest reading of a day that is not undone; empty if all are undone */
    Optional<Reading> newestReading(LocalDate day) {
        return entities.createQuery("select d from DaySource d join fetch d.source where d.date = :day and d.undone = false"
                + " order by d.sequence desc, d.id desc", DaySource.class).setParameter("day", day).setMaxResults(1).getResultStream()
                .findFirst().map(DaySource::reading);
    }

    /** @return whether a later version of the reader read the same source, and that reading is undone */
    boolean hasLaterUndone(Reading reading) {
        return entities.createQuery("select count(*) from DaySource d where d.source = :source and d.version > :version and d.undone = true",
                Long.class).setParameter("source", reading.source()).setParameter("version", reading.version()).getSingleResult() > 0;
    }

    /** Deletes the notes about entries of a day that an earlier undo of the run left unchanged. */
    void forgetKept(long run, LocalDate day) {
        entities.createQuery("delete from Undone u where u.runId = :run and u.date = :day and u.what = KEPT")
                .setParameter("run", run).setParameter("day", day).executeUpdate();
    }

    /** @return the days that the run added and that are not withdrawn */
    List<Digest> newDays(long run, LocalDate day) {
        return of(run, day, "select d from Digest d where d.runId = :run and d.withdrawn = false" + on(day, "d.date") + " order by d.date",
                Digest.class).getResultList();
    }

    /** @return the number of entries of each day, except entries whose import was undone */
    Map<LocalDate, Long> sizes(Collection<LocalDate> days) {
        Map<LocalDate, Long> sizes = new HashMap<>();
        if (!days.isEmpty()) {
            entities.createQuery("select e.date, count(*) from Entry e where e.date in :days and e.takenBack = false group by e.date", Object[].class)
                    .setParameter("days", days).getResultStream().forEach(row -> sizes.put((LocalDate) row[0], (Long) row[1]));
        }
        return sizes;
    }

    /** @return the entries that the run added and that are not withdrawn, by day and position */
    List<Entry> added(long run, LocalDate day) {
        return of(run, day, "select e" + ADDED + on(day, "e.date") + " and e.withdrawn = false order by e.date, e.position", Entry.class)
                .getResultList();
    }

    /** @return the states of existing entries before the run touched them, by day and position */
    List<EntryBefore> found(long run, LocalDate day) {
        return of(run, day, "select f" + FOUND.replace("join f.entry e", "join fetch f.entry e") + on(day, "e.date")
                + " order by e.date, e.position", EntryBefore.class).getResultList();
    }

    /** @return the active conflicts that the run caused, by the identifier of their entry */
    Map<Long, Conflict> conflicts(long run, LocalDate day) {
        Map<Long, Conflict> conflicts = new HashMap<>();
        of(run, day, "select e.id, c from Conflict c join c.entry e where c.runId = :run and c.active = true" + on(day, "e.date"),
                Object[].class).getResultStream().forEach(row -> conflicts.put((Long) row[0], (Conflict) row[1]));
        return conflicts;
    }

    /** @return what prevents undoing the run for an entry, by the identifier of the entry; the strongest reason if there are several */
    Map<Long, Why> obstacles(long run, LocalDate day) {
        Map<Long, Why> obstacles = new HashMap<>();
        for (Why why : Why.values()) {
            ids(run, day, ADDED, condition(why, false)).forEach(id -> obstacles.putIfAbsent(id, why));
            ids(run, day, FOUND, condition(why, true)).forEach(id -> obstacles.putIfAbsent(id, why));
        }
        return obstacles;
    }

    /** @return the identifiers of existing entries that the run touched and on which a person has decided a conflict since */
    Set<Long> decided(long run, LocalDate day) {
        return Set.copyOf(ids(run, day, FOUND, condition(Why.DECIDED, true)));
    }

    /** @return the identifiers of existing entries that the run touched and that another run has touched since */
    Set<Long> importedAgain(long run, LocalDate day) {
        return Set.copyOf(ids(run, day, FOUND, condition(Why.IMPORTED_AGAIN, true)));
    }

    /** @param found whether the entries existed before the run; if not, all changes to them came after it */
    private static String condition(Why why, boolean found) {
        return "exists (select 1 from " + switch (why) {
            case EDITED -> "Revision l where l.runId is null and l.number > " + (found ? "f.revision" : "1");
            case DECIDED -> "Conflict l where l.personId is not null" + (found ? " and l.decidedSequence > f.sequence" : "");
            case JUDGED -> "EntryEvent l where l.personId is not null" + (found ? " and l.sequence > f.sequence" : "");
            case IMPORTED_AGAIN -> "EntryBefore l where l.runId <> :run and l.undone = false" + (found ? " and l.sequence > f.sequence" : "");
        } + " and l.entry = e)";
    }

    private List<Long> ids(long run, LocalDate day, String from, String condition) {
        return of(run, day, "select e.id" + from + on(day, "e.date") + " and " + condition, Long.class).getResultList();
    }

    private <T> TypedQuery<T> of(long run, LocalDate day, String query, Class<T> type) {
        TypedQuery<T> typed = entities.createQuery(query, type).setParameter("run", run);
        return day == null ? typed : typed.setParameter("day", day);
    }

    private static String on(LocalDate day, String field) {
        return day == null ? "" : " and " + field + " = :day";
    }
}
