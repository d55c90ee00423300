package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads what import runs made of entries, for their reports. Each method is one statement. */
@ApplicationScoped
public class RunEntryRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param run a run
     * @return what it made, by day
     */
    public List<RunDay> days(long run) {
        return entities.createQuery("select new org.dailypapers.digest.RunDay(e.date, sum(case when r.number = 1 then 1 else 0 end),"
                + " sum(case when r.number > 1 and r.origin = IMPORT then 1 else 0 end), sum(case when r.origin = MERGE then 1 else 0 end))"
                + " from Revision r join r.entry e where r.runId = :run and r.origin <> REVERT group by e.date order by e.date", RunDay.class)
                .setParameter("run", run).getResultList();
    }

    /**
     * @param run a run
     * @param most how many entries at most
     * @return entries that were there before and that it changed, by day and position
     */
    public List<RunEntry> changed(long run, int most) {
        return entities.createQuery("select new org.dailypapers.digest.RunEntry(e.date, e.arxivId, e.title, r.number,"
                + " case when r.origin = MERGE then true else false end, false) from Revision r join r.entry e"
                + " where r.runId = :run and r.number > 1 and r.origin <> REVERT order by e.date, e.position", RunEntry.class)
                .setParameter("run", run).setMaxResults(most).getResultList();
    }

    /**
     * @param run a run
     * @param most how many entries at most
     * @return the entries with a conflict that it made, those that are to be decided first, by day and position
     */
    public List<RunEntry> conflicts(long run, int most) {
        return entities.createQuery("select new org.dailypapers.digest.RunEntry(e.date, e.arxivId, e.title, cast(null as integer), false,"
                + " case when c.active = true then true else false end) from Conflict c join c.entry e where c.runId = :run"
                + " order by case when c.active = true then 0 else 1 end, e.date, e.position", RunEntry.class)
                .setParameter("run", run).setMaxResults(most).getResultList();
    }
}
