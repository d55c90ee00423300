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
 * Imports what is new in the watched folder: files whose bytes differ from those that any server read last at the same path. A path
 * that was never read is not new if its day had the same file from that path before. So a restart does not bring back what people have
 * replaced since, but a publisher can put an old file back.
 */
@ApplicationScoped
class FolderNewsStore {

    @Inject
    private ImportRepository repository;

    @Inject
    private DigestStore store;

    @Inject
    private DayRepository days;

    @Inject
    private AuditService audit;

    /**
     * @param hash the hash of the file in the folder
     * @param file the part of it that may be stored
     * @param text the text parsed from that part, with a date
     * @param run the run that reads it
     * @return what became of it
     */
    @Transactional
    Receipt accept(String hash, SourceFile file, DigestText text, long run) {
        Optional<FolderFile> last = repository.folderFile(file.path());
        Optional<Brought> brought = days.brought(text.date(), file.sha256()).filter(source -> source.isAt(file.path()));
        boolean known = last.isPresent() ? last.get().had(hash) : brought.isPresent();
        Receipt receipt = known ? store.known(file, text) : store.accept(file.inFolder(), text, run);
        if (receipt.outcome().taken() && last.filter(one -> one.had(hash, file.attribution())).isEmpty()) {
            Instant now = Instant.now();
            last.ifPresentOrElse(one -> one.read(hash, file.attribution(), now),
                    () -> repository.keep(new FolderFile(file.path(), hash, file.attribution(), now)));
        }
        brought.ifPresent(source -> attribute(file, text.date(), source));
        return receipt;
    }

    /** Applies the attribution in the settings to a source that came from the folder; sources that people uploaded keep theirs. */
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
