package org.dailypapers.importer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads runs for pages. */
@ApplicationScoped
public class RunListRepository {

    private static final int MOST_NOTICES = 100;
    private static final int FEW = 20;

    @PersistenceContext
    private EntityManager entities;

    public long count() {
        return entities.createQuery("select count(*) from ImportRun r", Long.class).getSingleResult();
    }

    /** @return a range of the runs, the newest first */
    public List<RunRow> runs(int offset, int limit) {
        return rows(entities.createQuery("select r.id from ImportRun r order by r.id desc", Long.class).setFirstResult(offset)
                .setMaxResults(limit).getResultList());
    }

    /** @return the newest run of a folder that has ended, or empty if there was none */
    public Optional<RunRow> lastOfFolder() {
        return rows(entities.createQuery("select r.id from ImportRun r where r.kind = FOLDER and r.state <> RUNNING order by r.id desc", Long.class)
                .setMaxResults(1).getResultList()).stream().findFirst();
    }

    /** @return the newest run that has ended and imported something or failed, among the last few; or else the newest that has ended */
    public Optional<RunRow> last() {
        List<RunRow> ended = rows(entities.createQuery("select r.id from ImportRun r where r.state <> RUNNING order by r.id desc", Long.class)
                .setMaxResults(FEW).getResultList());
        return ended.stream().filter(run -> run.imported() > 0 || run == ended.get(0) && (run.failed() > 0 || run.state() == ImportRun.State.FAILED))
                .findFirst().or(() -> ended.stream().findFirst());
    }

    /**
     * @param time from when
     * @return what runs that began since then have imported, apart from those that were undone
     */
    public Arrivals since(Instant time) {
        return entities.createQuery("select new org.dailypapers.importer.run.Arrivals(count(distinct f.digestDate), coalesce(sum(f.counts.entries), 0),"
                + " min(f.digestDate), max(f.digestDate)) from ImportFile f where f.run.startedAt >= :time and f.run.undoneAt is null"
                + " and f.state = IMPORTED", Arrivals.class).setParameter("time", time).getSingleResult();
    }

    /** @return how many files of uploads are waiting in runs that have started */
    public long waitingFiles() {
        return entities.createQuery("select count(f) from ImportFile f where f.run.state = RUNNING and f.run.kind <> FOLDER and f.state = PENDING",
                Long.class).getSingleResult();
    }

    /** @return the runs with these numbers, the newest first */
    public List<RunRow> rows(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select new org.dailypapers.importer.run.RunRow(r.id, r.kind, r.state,"
                + " r.startedAt, r.finishedAt, r.folder, r.personId, r.note, r.undoneAt, r.undoBegunAt, r.undoDays,"
                + " (select count(*) from UndoDay u where u.runId = r.id), count(f) + r.unchanged, r.unchanged,"
                + " r.unchanged + coalesce(sum(case when f.state <> PENDING then 1 else 0 end), 0),"
                + " coalesce(sum(case when f.state = FAILED then 1 else 0 end), 0), coalesce(sum(f.counts.entries), 0),"
                + " coalesce(sum(f.counts.conflicts), 0), coalesce(sum(f.counts.vanished), 0), coalesce(sum(f.counts.returned), 0),"
                + " coalesce(sum(f.counts.moved), 0), coalesce(sum(case when f.state = IMPORTED then 1 else 0 end), 0))"
                + " from ImportRun r left join ImportFile f on f.run = r where r.id in :ids"
                + " group by r.id, r.kind, r.state, r.startedAt, r.finishedAt, r.folder, r.personId, r.note, r.undoneAt, r.undoBegunAt, r.undoDays,"
                + " r.unchanged"
                + " order by r.id desc", RunRow.class).setParameter("ids", ids).getResultList();
    }

    /** @return the files of a run, by day, those without one first */
    public List<RunFileRow> files(long run) {
        return entities.createQuery("select new org.dailypapers.importer.run.RunFileRow(f.path, f.state, f.digestDate, f.counts)"
                + " from ImportFile f where f.run.id = :run order by f.digestDate nulls first, f.path", RunFileRow.class)
                .setParameter("run", run).getResultList();
    }

    /** @return notices about whole files of a run, such as another encoding or layout; by path, at most a hundred */
    public List<FileNotice> notices(long run) {
        return entities.createQuery("select new org.dailypapers.importer.run.FileNotice(f.path, d.code, d.arguments)"
                + " from ImportDiagnostic d join d.file f where f.run.id = :run"
                + " and d.code in (OTHER_ENCODING, UNKNOWN_ENCODING, OTHER_LAYOUT) order by f.path, d.id", FileNotice.class)
                .setParameter("run", run).setMaxResults(MOST_NOTICES).getResultList();
    }

    /** @return whether another run is in progress for which this one has to wait */
    public boolean isAnotherBefore(long run) {
        return entities.createQuery("select count(*) from ImportRun r where r.state = RUNNING and r.id < :run", Long.class)
                .setParameter("run", run).getSingleResult() > 0;
    }
}
