package org.dailypapers.importer.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores uploads. Only {@link #file} and {@link #bytes} load the bytes of a file. */
@ApplicationScoped
public class UploadRepository {

    private static final String VIEW = "select new org.dailypapers.importer.upload.UploadView(u.id, u.personId, u.createdAt,"
            + " u.attribution, u.reread) from Upload u where u.complete = true";

    @PersistenceContext
    private EntityManager entities;

    Upload upload(long id) {
        return entities.find(Upload.class, id);
    }

    Optional<UploadView> view(long id) {
        return entities.createQuery(VIEW + " and u.id = :id", UploadView.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /** @return the uploads that are not imported yet, the newest first */
    List<UploadView> waiting() {
        return entities.createQuery(VIEW + " and not exists (select r from ImportRun r where r.uploadId = u.id)"
                + " order by u.id desc", UploadView.class).getResultList();
    }

    /** @return how many uploads wait for a person to import or discard them */
    long countWaiting() {
        return entities.createQuery("select count(u) from Upload u where u.complete = true"
                + " and not exists (select r from ImportRun r where r.uploadId = u.id)", Long.class).getSingleResult();
    }

    /** @return the days of an upload in order */
    public List<UploadDay> days(long upload) {
        return entities.createQuery("select new org.dailypapers.importer.upload.UploadDay(f.id, f.date, f.path, f.papers, f.errors,"
                + " f.warnings, f.plannedFor, f.summary, f.code, f.arguments) from UploadFile f where f.upload.id = :upload and f.date is not null"
                + " order by f.date", UploadDay.class).setParameter("upload", upload).getResultList();
    }

    /** @return the files of an upload that cannot be imported, in order of their paths */
    List<UploadRefusal> refusals(long upload) {
        return entities.createQuery("select new org.dailypapers.importer.upload.UploadRefusal(f.path, f.code, f.arguments)"
                + " from UploadFile f where f.upload.id = :upload and f.date is null order by f.path", UploadRefusal.class)
                .setParameter("upload", upload).getResultList();
    }

    public UploadFile file(long id) {
        return entities.find(UploadFile.class, id);
    }

    Optional<byte[]> bytes(long upload, String path) {
        return entities.createQuery("select f.bytes from UploadFile f where f.upload.id = :upload and f.path = :path", byte[].class)
                .setParameter("upload", upload).setParameter("path", path).getResultStream().findFirst();
    }

    public Optional<Long> file(long upload, LocalDate date) {
        return entities.createQuery("select f.id from UploadFile f where f.upload.id = :upload and f.date = :date", Long.class)
                .setParameter("upload", upload).setParameter("date", date).getResultStream().findFirst();
    }

    /** Removes an upload with its files. */
    public void remove(long upload) {
        entities.createQuery("delete from Upload u where u.id = :id").setParameter("id", upload).executeUpdate();
    }

    /** Removes uploads that were not imported in time or never arrived completely. */
    int forget(Instant before) {
        return entities.createQuery("delete from Upload u where u.createdAt < :before and not exists"
                + " (select r from ImportRun r where r.uploadId = u.id and r.state = RUNNING)")
                .setParameter("before", before).executeUpdate();
    }

    <T> T keep(T entity) {
        entities.persist(entity);
        return entity;
    }

    public void flushAndClear() {
        entities.flush();
        entities.clear();
    }
}
