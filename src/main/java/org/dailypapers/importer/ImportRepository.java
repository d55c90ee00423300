package org.dailypapers.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps import runs, their files and their diagnostics. */
@ApplicationScoped
class ImportRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @return the runs that were begun and not ended, the newest first */
    List<ImportRun> unfinished() {
        return entities.createQuery("select r from ImportRun r where r.state = :state order by r.id desc", ImportRun.class)
                .setParameter("state", ImportRun.State.RUNNING).getResultList();
    }

    ImportRun run(long id) {
        return entities.find(ImportRun.class, id);
    }

    List<String> paths(ImportRun run) {
        return entities.createQuery("select f.path from ImportFile f where f.run = :run", String.class)
                .setParameter("run", run).getResultList();
    }

    /** Forgets the files of a run that still wait but are not among those that are there. */
    void forget(ImportRun run, Collection<String> there) {
        entities.createQuery("select f from ImportFile f where f.run = :run and f.state = :pending", ImportFile.class)
                .setParameter("run", run).setParameter("pending", ImportFile.State.PENDING).getResultStream()
                .filter(file -> !there.contains(file.path())).forEach(entities::remove);
    }

    ImportFile file(long runId, String path) {
        return entities.createQuery("select f from ImportFile f where f.run.id = :run and f.path = :path",
                ImportFile.class).setParameter("run", runId).setParameter("path", path).getSingleResult();
    }

    /** @return the newest run, or empty where there was none */
    Optional<ImportReport.Run> latest() {
        return entities.createQuery("select new org.dailypapers.importer.ImportReport$Run(r.id, r.state, r.startedAt,"
                + " r.finishedAt, count(f), sum(case when f.state = :pending then 0 else 1 end), sum(f.entries))"
                + " from ImportRun r left join ImportFile f on f.run = r"
                + " where r.id = (select max(l.id) from ImportRun l) group by r.id, r.state, r.startedAt, r.finishedAt",
                ImportReport.Run.class)
                .setParameter("pending", ImportFile.State.PENDING).getResultStream().findFirst();
    }

    List<ImportReport.Finding> findings(long runId) {
        return entities.createQuery("select new org.dailypapers.importer.ImportReport$Finding(f.path, d.line, d.lastLine,"
                + " d.severity, d.code, d.arguments) from ImportDiagnostic d join d.file f where f.run.id = :run"
                + " order by f.path, d.line, d.id", ImportReport.Finding.class)
                .setParameter("run", runId).getResultList();
    }

    /** Forgets the diagnostics of an earlier reading of a file within the same run. */
    void clear(ImportFile file) {
        entities.createQuery("delete from ImportDiagnostic d where d.file = :file").setParameter("file", file)
                .executeUpdate();
    }

    <T> T keep(T entity) {
        entities.persist(entity);
        return entity;
    }
}
