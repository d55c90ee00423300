package org.dailypapers.digest.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what import runs did to entries, for the reports of runs. Each method is one statement. */
@ApplicationScoped
public class RunEntryRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param run the identifier of a run
     * @return how many entries it changed, by day
     */
    public List<RunDay> days(long run) {
        return entities.createQuery("select new org.dailypapers.digest.undo.RunDay(e.date, sum(case when r.number = 1 then 1 else 0 end),"
                + " sum(case when r.number > 1 and r.origin = IMPORT then 1 else 0 end), sum(case when r.origin = MERGE then 1 else 0 end))"
                + " from Revision r join r.entry e where r.runId = :run and r.origin <> REVERT group by e.date order by e.date", RunDay.class)
                .setParameter("run", run).getResultList();
    }

    /**
     * @param run the identifier of a run
     * @param most the maximum number of entries
     * @return existing entries that it changed, ordered by day and position, but those that an editor should read come first
     */
    public List<RunEntry> changed(long run, int most) {
        return entities.createQuery("select new org.dailypapers.digest.undo.RunEntry(e.date, e.arxivId, e.title, r.number,"
                + " case when r.origin = MERGE then true else false end, r.joined, false) from Revision r join r.entry e"
                + " where r.runId = :run and r.number > 1 and r.origin <> REVERT order by case when r.joined = true then 0 else 1 end,"
                + " e.date, e.position", RunEntry.class)
                .setParameter("run", run).setMaxResults(most).getResultList();
    }

    /**
     * @param run the identifier of a run
     * @param most the maximum number of entries
     * @return the entries with a conflict that it caused, except dropped conflicts; ordered by day and position, but active
     *     conflicts come first
     */
    public List<RunEntry> conflicts(long run, int most) {
        return entities.createQuery("select new org.dailypapers.digest.undo.RunEntry(e.date, e.arxivId, e.title,"
                + " cast(null as integer), false, false, case when c.active = true then true else false end)"
                + " from Conflict c join c.entry e where c.runId = :run and (c.decision is null or c.decision <> DROPPED)"
                + " order by case when c.active = true then 0 else 1 end, e.date, e.position", RunEntry.class)
                .setParameter("run", run).setMaxResults(most).getResultList();
    }

    /**
     * @param run the identifier of a run
     * @return how many days and entries each kind of change affected when the run was undone
     */
    public Map<Undone.What, Long> undone(long run) {
        return entities.createQuery("select u.what, count(*) from Undone u where u.runId = :run group by u.what", Object[].class)
                .setParameter("run", run).getResultStream().collect(Collectors.toMap(row -> (Undone.What) row[0], row -> (Long) row[1]));
    }

    /**
     * @param run the identifier of a run
     * @param what the kind of change when the run was undone
     * @param most the maximum number of rows
     * @return the days or entries with that change, by day and position
     */
    public List<UndoneRow> undone(long run, Undone.What what, int most) {
        return entities.createQuery("select new org.dailypapers.digest.undo.UndoneRow(u.date, e.arxivId, e.title, u.what, u.why) from Undone u"
                + " left join u.entry e where u.runId = :run and u.what = :what order by u.date, e.position, u.id", UndoneRow.class)
                .setParameter("run", run).setParameter("what", what).setMaxResults(most).getResultList();
    }
}
