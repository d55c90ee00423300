package org.dailypapers.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.content.Diagnostic;
import org.dailypapers.content.DigestReader;
import org.dailypapers.content.DigestText;
import org.dailypapers.digest.DigestStore;
import org.dailypapers.digest.Receipt;
import org.dailypapers.digest.SourceFile;

/** The steps of a run, each in a transaction of its own: whatever is cut off in between, whole digests stay. */
@ApplicationScoped
public class ImportService {

    private DigestStore store;
    private ImportRepository repository;

    /** For CDI. */
    protected ImportService() {
    }

    /**
     * @param store where digests are kept
     * @param repository where runs are kept
     */
    @Inject
    public ImportService(DigestStore store, ImportRepository repository) {
        this.store = store;
        this.repository = repository;
    }

    /**
     * Begins a run, or goes on with the one that was cut off.
     *
     * @param folder where the files are
     * @param paths the files, below the folder
     * @return the run
     */
    @Transactional
    public long begin(String folder, Collection<String> paths) {
        List<ImportRun> unfinished = repository.unfinished();
        ImportRun run = unfinished.stream().filter(earlier -> earlier.reads(folder)).findFirst()
                .orElseGet(() -> repository.keep(new ImportRun(folder, Instant.now())));
        unfinished.stream().filter(earlier -> earlier != run)
                .forEach(earlier -> earlier.end(ImportRun.State.FAILED, Instant.now()));
        repository.forget(run, paths);
        Set<String> known = new HashSet<>(repository.paths(run));
        paths.stream().filter(path -> !known.contains(path)).forEach(path -> repository.keep(new ImportFile(run, path)));
        return run.id();
    }

    /**
     * Reads a file and keeps what stands in it.
     *
     * @param run the run
     * @param source the file
     */
    @Transactional
    public void keep(long run, SourceFile source) {
        ImportFile file = repository.file(run, source.path());
        if (file.didAlready(source.sha256())) {
            return;
        }
        DigestText text = DigestReader.read(source.bytes(), FileDate.of(source.path()));
        if (text.date() == null) {
            end(file, source, text, ImportFile.State.FAILED, 0, text.diagnostics());
            return;
        }
        Receipt receipt = store.accept(source, text, run);
        switch (receipt.outcome()) {
            case IMPORTED -> end(file, source, text, ImportFile.State.IMPORTED, receipt.revised(), text.diagnostics());
            case UNCHANGED -> end(file, source, text, ImportFile.State.UNCHANGED, 0, text.diagnostics());
            case REFUSED -> end(file, source, text, ImportFile.State.FAILED, 0, List.of(Diagnostic.at(1,
                    Diagnostic.Code.OTHER_SOURCE_PATH, text.date().toString(), receipt.otherPath())));
        }
    }

    private void end(ImportFile file, SourceFile source, DigestText text, ImportFile.State state, int entries,
            List<Diagnostic> diagnostics) {
        repository.clear(file);
        file.end(state, source.sha256(), text.date(), entries);
        diagnostics.forEach(diagnostic -> repository.keep(new ImportDiagnostic(file, diagnostic)));
    }

    /**
     * Records that nothing of a file could be kept.
     *
     * @param run the run
     * @param path the file
     * @param why what there is to say
     */
    @Transactional
    public void fail(long run, String path, Diagnostic why) {
        ImportFile file = repository.file(run, path);
        repository.clear(file);
        file.end(ImportFile.State.FAILED, null, null, 0);
        repository.keep(new ImportDiagnostic(file, why));
    }

    /**
     * Ends a run.
     *
     * @param run the run
     * @param how done or failed
     */
    @Transactional
    public void end(long run, ImportRun.State how) {
        repository.run(run).end(how, Instant.now());
    }

    /** @return the newest run with its diagnostics, or empty where there was none */
    @Transactional
    public Optional<ImportReport> latest() {
        return repository.latest().map(run -> new ImportReport(run, repository.findings(run.id())));
    }
}
