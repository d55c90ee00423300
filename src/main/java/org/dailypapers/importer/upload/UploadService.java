package org.dailypapers.importer.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.importer.run.ImportRepository;

/** Stores uploads until they are imported. */
@ApplicationScoped
@Transactional
public class UploadService {

    @Inject
    private UploadRepository repository;

    @Inject
    private ImportRepository imports;

    @Inject
    private ErasureRepository erasures;

    @Inject
    private UploadErasureRepository erasure;

    /**
     * Starts an upload, which nobody sees until it is complete.
     *
     * @param admin who sends it
     * @return its number
     */
    public long begin(Actor admin) {
        return repository.keep(new Upload(admin.require(Role.ADMIN).id(), Instant.now())).id();
    }

    /**
     * Adds files, leaving out the papers that were erased from their days. No two files of an upload may have the same path or the
     * same day.
     */
    public void add(long upload, Collection<UploadedFile> files) {
        Upload owner = repository.upload(upload);
        files.forEach(file -> repository.keep(new UploadFile(owner, file.without(file.readable() ? erasures.papers(file.date()) : Set.of()))));
        repository.flushAndClear();
    }

    /** Makes an upload visible, after removing papers that were erased from its days while it arrived. */
    public void complete(long upload, Attribution whose) {
        erasure.eraseAgain(upload);
        repository.upload(upload).complete(whose);
    }

    /**
     * Removes an upload, unless a run is importing it.
     *
     * @param admin who discards it
     * @param upload its number
     * @return whether the upload no longer exists
     */
    public boolean discard(Actor admin, long upload) {
        admin.require(Role.ADMIN);
        imports.lock();
        if (imports.runOf(upload).isPresent()) {
            return false;
        }
        repository.remove(upload);
        return true;
    }

    /**
     * @param upload a number
     * @return the upload, or empty if there is none that is complete
     */
    public Optional<UploadView> find(long upload) {
        return repository.view(upload);
    }

    /** @return the uploads that are not imported yet, the newest first */
    public List<UploadView> waiting() {
        return repository.waiting();
    }

    /** @return the files of an upload that cannot be imported, in order of their paths */
    public List<UploadRefusal> refusals(long upload) {
        return repository.refusals(upload);
    }

    /**
     * Removes uploads that were not imported within a day.
     *
     * @param now the time
     * @return how many uploads were removed
     */
    public int forget(Instant now) {
        imports.lock();
        return repository.forget(now.minus(Upload.KEPT));
    }
}
