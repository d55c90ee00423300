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

/** Keeps what was uploaded until it is imported. */
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
     * Begins an upload, which nobody sees before it is complete.
     *
     * @param admin who sends it
     * @return its number
     */
    public long begin(Actor admin) {
        return repository.keep(new Upload(admin.require(Role.ADMIN).id(), Instant.now())).id();
    }

    /** Adds files without what was erased of their days, no two of an upload with the same path, nor with the same day. */
    public void add(long upload, Collection<UploadedFile> files) {
        Upload owner = repository.upload(upload);
        files.forEach(file -> repository.keep(new UploadFile(owner, file.without(file.readable() ? erasures.papers(file.date()) : Set.of()))));
        repository.flushAndClear();
    }

    /** Lets an upload be seen, without what was erased of its days while it arrived. */
    public void complete(long upload, Attribution whose) {
        erasure.eraseAgain(upload);
        repository.upload(upload).complete(whose);
    }

    /**
     * Removes an upload, unless a run imports it.
     *
     * @param admin who wants that
     * @param upload its number
     * @return whether it is gone
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

    /** @return the uploads that wait for their import, the newest first */
    public List<UploadView> waiting() {
        return repository.waiting();
    }

    /** @return the files of an upload that cannot be imported, in order of their paths */
    public List<UploadRefusal> refusals(long upload) {
        return repository.refusals(upload);
    }

    /**
     * Removes what nobody imported within a day.
     *
     * @param now the time
     * @return how many uploads that were
     */
    public int forget(Instant now) {
        imports.lock();
        return repository.forget(now.minus(Upload.KEPT));
    }
}
