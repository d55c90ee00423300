package org.dailypapers.digest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.dailypapers.digest.UndoPlan.Why;

/** Reads what an import run did, and what became of it since. Each method is a small number of statements. */
@ApplicationScoped
class RunRepository {

    /** Entries that the run added, with the number of the revision and the time to look beyond. */
    private static final String ADDED = " from Revision f join f.entry e where f.number = 1 and f.runId = :run";
    private static final String SINCE_ADDED = "r.number > 1";
    private static final String AFTER_ADDED = "f.createdAt";
    /** Entries that the run found and touched, likewise. */
    private static final String FOUND = " from EntryBefore f join f.entry e where f.runId = :run and f.undone = false"
            + " and not exists (select 1 from Revision first where first.entry = e and first.number = 1 and first.runId = :run)";
    private static final String SINCE_FOUND = "r.number > f.revision";
    private static final String AFTER_FOUND = "f.keptAt";

    @PersistenceContext
    private EntityManager entities;

    /** @return the days that the run touched, the first one first */
    List<LocalDate> days(long run) {
        return of(run, null, "select distinct d.date from Digest d where d.runId = :run or d.date in"
                + " (select s.date from Source s where s.runId = :run) or d.date in (select e.date" + FOUND + ")"
                + " order by d.date", LocalDate.class).getResultList();
    }

    /** @return the days that came with the run and are not withdrawn */
    List<Digest> newDays(long run, LocalDate day) {
        return of(run, day, "select d from Digest d where d.runId = :run and d.withdrawn = false" + on(day, "d.date") + " order by d.date",
                Digest.class).getResultList();
    }

    /** @return how many entries each of some days has */
    Map<LocalDate, Long> sizes(Collection<LocalDate> days) {
        Map<LocalDate, Long> sizes = new HashMap<>();
        if (!days.isEmpty()) {
            entities.createQuery("select e.date, count(*) from Entry e where e.date in :days group by e.date", Object[].class)
                    .setParameter("days", days).getResultStream().forEach(row -> sizes.put((LocalDate) row[0], (Long) row[1]));
        }
        return sizes;
    }

    /** @return the entries that the run added and that are not withdrawn, by day and position */
    List<Entry> added(long run, LocalDate day) {
        return of(run, day, "select e" + ADDED + on(day, "e.date") + " and e.withdrawn = false order by e.date, e.position", Entry.class)
                .getResultList();
    }

    /** @return how the entries stood that the run found and touched, by day and position */
    List<EntryBefore> found(long run, LocalDate day) {
        return of(run, day, "select f" + FOUND.replace("join f.entry e", "join fetch f.entry e") + on(day, "e.date")
                + " order by e.date, e.position", EntryBefore.class).getResultList();
    }

    /** @return the conflicts that the run made and that nobody decided, by the identifier of their entry */
    Map<Long, Conflict> conflicts(long run, LocalDate day) {
        Map<Long, Conflict> conflicts = new HashMap<>();
        of(run, day, "select e.id, c from Conflict c join c.entry e where c.runId = :run and c.active = true" + on(day, "e.date"),
                Object[].class).getResultStream().forEach(row -> conflicts.put((Long) row[0], (Conflict) row[1]));
        return conflicts;
    }

    /** @return what became of entries since the run touched them, by their identifiers; the strongest where several did */
    Map<Long, Why> obstacles(long run, LocalDate day) {
        Map<Long, Why> obstacles = new HashMap<>();
        for (Why why : Why.values()) {
            ids(run, day, ADDED, condition(why, SINCE_ADDED, AFTER_ADDED)).forEach(id -> obstacles.putIfAbsent(id, why));
            ids(run, day, FOUND, condition(why, SINCE_FOUND, AFTER_FOUND)).forEach(id -> obstacles.putIfAbsent(id, why));
        }
        return obstacles;
    }

    private static String condition(Why why, String since, String after) {
        return switch (why) {
            case EDITED -> "exists (select 1 from Revision r where r.entry = e and " + since + " and r.runId is null)";
            case DECIDED -> "exists (select 1 from Conflict c where c.entry = e and c.runId = :run and c.personId is not null)";
            case JUDGED -> "exists (select 1 from EntryEvent v where v.entry = e and v.happenedAt > " + after + ")";
            case IMPORTED_AGAIN -> "exists (select 1 from EntryBefore l where l.entry = e and l.runId <> :run and l.undone = false"
                    + " and l.keptAt > " + after + ")";
        };
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
