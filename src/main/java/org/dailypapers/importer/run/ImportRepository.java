package org.dailypapers.importer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.content.Severity;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.platform.database.LockRepository;

/** Stores import runs, their files and their diagnostics. */
@ApplicationScoped
public class ImportRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LockRepository locks;

    /** @return the runs that have not ended, the newest first */
    public List<ImportRun> unfinished() {
        return entities.createQuery("select r from ImportRun r where r.state = :state order by r.id desc", ImportRun.class)
                .setParameter("state", ImportRun.State.RUNNING).getResultList();
    }

    public ImportRun run(long id) {
        return entities.find(ImportRun.class, id);
    }

    /** @return the run, read again from the database */
    public ImportRun fresh(long id) {
        ImportRun run = run(id);
        entities.refresh(run);
        return run;
    }

    /** @return the number of the run that imports an upload, or empty if none does */
    public Optional<Long> runOf(long upload) {
        return entities.createQuery("select r.id from ImportRun r where r.uploadId = :upload", Long.class)
                .setParameter("upload", upload).getResultStream().findFirst();
    }

    /** @return the path of the next file to process, or empty if all are processed */
    public Optional<String> pending(ImportRun run) {
        return entities.createQuery("select f.path from ImportFile f where f.run = :run and f.state = :pending order by f.id",
                String.class).setParameter("run", run).setParameter("pending", ImportFile.State.PENDING).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** @return how often a file was tried since it was last processed completely, after counting one more try */
    int tries(long runId, String path) {
        entities.createQuery("update ImportFile f set f.tries = f.tries + 1 where f.run.id = :run and f.path = :path")
                .setParameter("run", runId).setParameter("path", path).executeUpdate();
        return entities.createQuery("select f.tries from ImportFile f where f.run.id = :run and f.path = :path", Integer.class)
                .setParameter("run", runId).setParameter("path", path).getSingleResult();
    }

    List<String> paths(ImportRun run) {
        return entities.createQuery("select f.path from ImportFile f where f.run = :run", String.class)
                .setParameter("run", run).getResultList();
    }

    /** Removes the waiting files of a run whose paths are not in the collection. */
    void forget(ImportRun run, Collection<String> there) {
        entities.createQuery("select f from ImportFile f where f.run = :run and f.state = :pending", ImportFile.class)
                .setParameter("run", run).setParameter("pending", ImportFile.State.PENDING).getResultStream()
                .filter(file -> !there.contains(file.path())).forEach(entities::remove);
    }

    ImportFile file(long runId, String path) {
        return entities.createQuery("select f from ImportFile f join fetch f.run where f.run.id = :run and f.path = :path",
                ImportFile.class).setParameter("run", runId).setParameter("path", path).getSingleResult();
    }

    /** @return the day of a file of a run; empty if it is not known yet */
    public Optional<LocalDate> date(long runId, String path) {
        return Optional.ofNullable(file(runId, path).date());
    }

    /** @return the number of the newest run, or empty if there was none */
    Optional<Long> newest() {
        return Optional.ofNullable(entities.createQuery("select max(r.id) from ImportRun r", Long.class).getSingleResult());
    }

    boolean isNewest(ImportRun run) {
        return newest().orElseThrow().equals(run.id());
    }

    public ImportReport.RunSummary report(long run) {
        return entities.createQuery("select new org.dailypapers.importer.run.ImportReport$RunSummary(r.id, r.state, r.startedAt,"
                + " r.finishedAt, count(f) + r.unchanged, r.unchanged + coalesce(sum(case when f.state <> :pending then 1 else 0 end), 0), sum(f.counts.entries),"
                + " sum(f.counts.conflicts), sum(f.counts.vanished), sum(f.counts.returned), sum(f.counts.moved))"
                + " from ImportRun r left join ImportFile f on f.run = r"
                + " where r.id = :run group by r.id, r.state, r.startedAt, r.finishedAt, r.unchanged", ImportReport.RunSummary.class)
                .setParameter("pending", ImportFile.State.PENDING).setParameter("run", run).getSingleResult();
    }

    /** @return the event for a run that has ended */
    public ImportEnded ended(ImportRun run) {
        return run.ended(counts("select f.state, count(*) from ImportFile f where f.run = :run group by f.state", run, ImportFile.State.class),
                counts("select d.severity, count(*) from ImportDiagnostic d where d.file.run = :run group by d.severity", run, Severity.class));
    }

    private <E extends Enum<E>> Map<E, Long> counts(String query, ImportRun run, Class<E> type) {
        Map<E, Long> counts = new EnumMap<>(type);
        entities.createQuery(query, Object[].class).setParameter("run", run).getResultStream()
                .forEach(row -> counts.put(type.cast(row[0]), (Long) row[1]));
        return counts;
    }

    long countDiagnostics(long runId) {
        return entities.createQuery("select count(*) from ImportDiagnostic d where d.file.run.id = :run", Long.class)
                .setParameter("run", runId).getSingleResult();
    }

    /** @return a range of the diagnostics of a run, ordered by file and line */
    List<ImportReport.LineDiagnostic> diagnostics(long runId, int offset, int limit) {
        return entities.createQuery("select new org.dailypapers.importer.run.ImportReport$LineDiagnostic(f.path, f.digestDate, d.line, d.lastLine,"
                + " d.severity, d.code, d.arguments, d.excerpt, case when s.sha256 = f.sha256 then true else false end)"
                + " from ImportDiagnostic d join d.file f left join Digest day on day.date = f.digestDate left join day.source s"
                + " where f.run.id = :run"
                + " order by f.path, d.line, d.id", ImportReport.LineDiagnostic.class)
                .setParameter("run", runId).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** @return the file that was last read at a path of the folder; empty if none was */
    Optional<FolderFile> folderFile(String path) {
        return Optional.ofNullable(entities.find(FolderFile.class, FolderFile.hash(path)));
    }

    /**
     * @param settings the attribution in the settings
     * @return the hashes of the files that were last read at these paths of the folder with these settings, by the hash of the path
     */
    Map<String, String> settled(Collection<String> paths, Attribution settings) {
        return entities.createQuery("select f.pathHash, f.sha256 from FolderFile f where f.pathHash in :hashes and f.attribution = :settings",
                Object[].class).setParameter("hashes", paths.stream().map(FolderFile::hash).toList())
                .setParameter("settings", FolderFile.hash(settings)).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** @return the hashes of the sources whose last import was undone */
    Set<String> undoneSources() {
        return Set.copyOf(entities.createQuery("select distinct d.source.sha256 from DaySource d where d.undone = true"
                + " and not exists (select 1 from DaySource l where l.source = d.source and l.id > d.id)", String.class).getResultList());
    }

    /** Removes the diagnostics of an earlier reading of a file in the same run. */
    void clear(ImportFile file) {
        entities.createQuery("delete from ImportDiagnostic d where d.file = :file").setParameter("file", file)
                .executeUpdate();
    }

    /** @return the runs that are being undone, in the order in which people began to undo them */
    public List<Long> undoing() {
        return entities.createQuery("select r.id from ImportRun r where r.undoDays is not null order by r.undoBegunAt, r.id", Long.class)
                .getResultList();
    }

    /** @return whether a run that people began to undo earlier is still to be undone on this day */
    public boolean isUndoneFirst(ImportRun run, LocalDate day) {
        return entities.createQuery("select count(*) from UndoDay d join ImportRun r on r.id = d.runId where d.date = :day and r <> :run"
                + " and r.undoBegunAt < (select o.undoBegunAt from ImportRun o where o = :run)", Long.class)
                .setParameter("day", day).setParameter("run", run).getSingleResult() > 0;
    }

    /** Forgets the days of a run that are still to be undone. */
    public void forgetUndoDays(long run) {
        entities.createQuery("delete from UndoDay d where d.runId = :run").setParameter("run", run).executeUpdate();
    }

    /** Notes the days of a run that are to be undone. */
    public void undoLater(long run, Collection<LocalDate> days) {
        days.forEach(day -> keep(new UndoDay(run, day)));
    }

    /** @return the days of a run that are still to be undone, the earliest first */
    public List<LocalDate> undoDays(long run) {
        return entities.createQuery("select d.date from UndoDay d where d.runId = :run order by d.date", LocalDate.class)
                .setParameter("run", run).getResultList();
    }

    /**
     * Takes a day from those that are to be undone, and keeps others from doing so until the transaction ends.
     *
     * @return whether it was still among them
     */
    public boolean takeUndoDay(long run, LocalDate day) {
        UndoDay found = entities.find(UndoDay.class, new UndoDay.Key(run, day), LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            entities.remove(found);
        }
        return found != null;
    }

    /** Takes the import lock: waits until no other transaction has it, and keeps it until this one ends. */
    public void lock() {
        locks.take(LockRepository.IMPORTS);
    }

    public <T> T keep(T entity) {
        entities.persist(entity);
        return entity;
    }
}
