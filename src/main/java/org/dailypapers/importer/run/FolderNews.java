package org.dailypapers.importer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.keep.Receipt;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.digest.view.DayRepository.Brought;

/**
 * Takes of the watched folder what is news: a file whose bytes differ from those that the folder had at its path when it was read
 * last, by whichever server. Where the folder has a path for the first time, bytes that its day had already are none. So a
 * restart brings nothing back that people have replaced since, and a publisher who puts an old file back is followed.
 */
@ApplicationScoped
class FolderNews {

    @Inject
    private ImportRepository repository;

    @Inject
    private DigestStore store;

    @Inject
    private DayRepository days;

    @Inject
    private AuditService audit;

    /**
     * @param hash the hash of a file as it stands in the folder
     * @param file what may be kept of it
     * @param text what was read from that, with a date
     * @param run the run that reads it
     * @return what became of it
     */
    @Transactional
    Receipt accept(String hash, SourceFile file, DigestText text, long run) {
        Optional<FolderFile> last = repository.folderFile(file.path());
        Optional<Brought> brought = days.brought(text.date(), file.sha256()).filter(source -> source.isAt(file.path()));
        boolean known = last.isPresent() ? last.get().had(hash) : brought.isPresent();
        Receipt receipt = known ? store.known(file, text) : store.accept(file.inFolder(), text, run);
        if (receipt.outcome().taken() && !(known && last.isPresent())) {
            Instant now = Instant.now();
            last.ifPresentOrElse(one -> one.read(hash, now), () -> repository.keep(new FolderFile(file.path(), hash, now)));
        }
        brought.ifPresent(source -> attribute(file, text.date(), source));
        return receipt;
    }

    /** What the settings say of whose text the folder has is said of what the folder brought, and of nothing that people sent. */
    private void attribute(SourceFile file, LocalDate date, Brought source) {
        Attribution now = file.attribution().or(source.attribution());
        if (!now.equals(source.attribution()) && isOfFolder(source.runId())) {
            store.attribute(date, file.sha256(), now);
            audit.record(null, ImportAudit.ATTRIBUTED, date.toString(), ImportAudit.text(source.attribution()), ImportAudit.text(now));
        }
    }

    private boolean isOfFolder(Long run) {
        return run == null || repository.run(run).ofFolder();
    }
}
