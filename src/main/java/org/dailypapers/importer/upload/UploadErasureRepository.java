package org.dailypapers.importer.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.dailypapers.content.read.ErasedText;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.hash.Sha256;

/** Erases papers from uploads that are not imported yet; their days are then planned again. */
@ApplicationScoped
public class UploadErasureRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ErasureRepository erasures;

    /**
     * Erases a paper from all existing uploads.
     *
     * @param date the day of the paper
     * @param paper its arXiv identifier without version
     */
    public void erase(LocalDate date, String paper) {
        entities.createQuery("select u.id from UploadFile u where u.date = :date and u.bytes is not null", Long.class)
                .setParameter("date", date).getResultList().forEach(file -> erase(file, Set.of(paper)));
    }

    /**
     * Erases from an upload the papers that were erased from its days while it arrived. Takes no lock, so that no import delays
     * uploads.
     */
    void eraseAgain(long upload) {
        for (Object[] file : entities.createQuery("select u.id, u.date from UploadFile u where u.upload.id = :upload and u.bytes is not null"
                + " and exists (select 1 from ErasedEntry e where e.date = u.date)", Object[].class).setParameter("upload", upload).getResultList()) {
            erase((Long) file[0], erasures.papers((LocalDate) file[1]));
        }
    }

    private void erase(Long file, Set<String> papers) {
        byte[] bytes = entities.createQuery("select u.bytes from UploadFile u where u.id = :id", byte[].class).setParameter("id", file)
                .getSingleResult();
        byte[] rest = ErasedText.of(bytes, papers).bytes();
        if (!Arrays.equals(bytes, rest)) {
            entities.createQuery("update UploadFile u set u.bytes = :bytes, u.sha256 = :sha256, u.plannedFor = null where u.id = :id")
                    .setParameter("bytes", rest).setParameter("sha256", Sha256.of(rest)).setParameter("id", file).executeUpdate();
        }
    }
}
