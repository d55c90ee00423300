package org.dailypapers.importer.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.digest.keep.ReadingStore;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.importer.run.ImportAudit;
import org.dailypapers.importer.run.ImportDiagnostic;
import org.dailypapers.importer.run.ImportEnded;
import org.dailypapers.importer.run.ImportFile;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportRepository;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;

/**
 * Starts the runs that import uploads, finds the next file to import, and ends the runs. Any server can continue a run, whichever
 * server started it.
 */
@ApplicationScoped
@Transactional
public class UploadRunService {

    @Inject
    private UploadRepository uploads;

    @Inject
    private ImportRepository repository;

    @Inject
    private ReadingStore readings;

    @Inject
    private AuditService audit;

    @Inject
    private PeopleService people;

    @Inject
    private Event<ImportEnded> ends;

    /**
     * Starts the import of an upload.
     *
     * @param admin who imports it
     * @param how how the upload arrived: from the desk or by the API; ignored for stored sources, whose runs are rereads
     * @param upload the number of the upload
     * @param chosen the days to import
     * @param sure whether a person chose them one by one, including days whose files are hardly readable
     * @param note a note for the list of runs; may be null
     * @return the number of the new run, or of the run that imports the upload already; empty if there is no such upload or if it
     *     has none of the days
     */
    public Optional<Long> begin(Actor admin, ImportRun.Kind how, long upload, Collection<LocalDate> chosen, boolean sure, String note) {
        admin.require(Role.ADMIN);
        repository.lock();
        Optional<Long> begun = repository.runOf(upload);
        List<UploadDay> days = uploads.days(upload).stream().filter(day -> chosen.contains(day.date())).toList();
        if (begun.isPresent() || days.isEmpty() || uploads.view(upload).isEmpty()) {
            return begun;
        }
        boolean reread = uploads.upload(upload).reread();
        ImportRun run = repository.keep(ImportRun.ofUpload(reread ? ImportRun.Kind.REREAD : how, upload, admin.id(), note, Instant.now()));
        days.forEach(day -> repository.keep(reread ? new ImportFile(run, day.path(), day.date(), sure) : new ImportFile(run, day.path(), sure)));
        uploads.refusals(upload).stream().filter(refusal -> !refusal.leftOut()).forEach(refusal -> {
            ImportFile file = repository.keep(new ImportFile(run, refusal.path()));
            file.fail();
            Diagnostic why = Diagnostic.at(1, refusal.code(), refusal.arguments().split(ImportDiagnostic.SEPARATOR));
            repository.keep(new ImportDiagnostic(file, why, null));
        });
        return Optional.of(run.id());
    }

    /**
     * @param upload the number of an upload
     * @return the run that imports it, or empty if none does
     */
    public Optional<Long> of(long upload) {
        return repository.runOf(upload);
    }

    /**
     * Stops a run. The files it has imported stay; the rest are removed with the upload.
     *
     * @param admin who stops it
     * @param id the number of the run
     * @return whether it was stopped; false if it has ended or reads a folder
     */
    public boolean stop(Actor admin, long id) {
        admin.require(Role.ADMIN);
        repository.lock();
        ImportRun run = repository.run(id);
        if (run == null || run.ofFolder() || !run.running()) {
            return false;
        }
        run.end(ImportRun.State.FAILED, Instant.now());
        ends.fire(repository.ended(run));
        audit.record(admin, ImportAudit.STOPPED, ImportAudit.subject(id), null, ImportAudit.text(repository.report(id)));
        Optional.ofNullable(run.uploadId()).ifPresent(uploads::remove);
        return true;
    }

    /**
     * @param now the time
     * @return the next file to import; empty if there is none. This call ends a run that has no files left
     */
    Optional<Next> next(Instant now) {
        List<ImportRun> unfinished = repository.unfinished();
        if (unfinished.stream().anyMatch(run -> run.ofFolder() && run.seenSince(now.minus(ImportService.SILENCE)))) {
            return Optional.empty();
        }
        for (int i = unfinished.size() - 1; i >= 0; i--) {
            if (!unfinished.get(i).ofFolder()) {
                Optional<Next> next = next(unfinished.get(i));
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Next> next(ImportRun run) {
        Optional<String> path = repository.pending(run);
        if (path.isEmpty()) {
            end(run.id());
            return Optional.empty();
        }
        return Optional.of(new Next(run.id(), path.get()));
    }

    /**
     * @param next a file to import
     * @return its bytes as they were uploaded, or the stored source if it is to be read again; empty if it no longer exists
     */
    Optional<SourceFile> source(Next next) {
        if (repository.run(next.run()).readsAgain()) {
            return repository.date(next.run(), next.path()).flatMap(readings::source).map(source -> source.at(next.path()));
        }
        Optional<UploadView> upload = Optional.ofNullable(repository.run(next.run()).uploadId()).flatMap(uploads::view);
        return upload.flatMap(found -> uploads.bytes(found.id(), next.path()))
                .map(bytes -> SourceFile.of(next.path(), bytes, upload.get().attribution()));
    }

    /** Ends a run, removes its upload, and records that in the audit log. */
    private void end(long id) {
        repository.lock();
        ImportRun run = repository.fresh(id);
        if (run.running()) {
            run.end(ImportRun.State.DONE, Instant.now());
            ends.fire(repository.ended(run));
            ImportReport.RunSummary report = repository.report(id);
            audit.record(actor(run.personId()), ImportAudit.RUN, ImportAudit.subject(id), null, ImportAudit.text(report));
            Optional.ofNullable(run.uploadId()).ifPresent(uploads::remove);
        }
    }

    private Actor actor(long person) {
        return new Actor(person, people.name(person).orElse("?"), "", Role.ADMIN);
    }

    /**
     * A file to import.
     *
     * @param run the run
     * @param path the file's path
     */
    record Next(long run, String path) {
    }
}
