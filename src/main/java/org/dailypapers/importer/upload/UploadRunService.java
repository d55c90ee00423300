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

/** Runs that import uploads: begins them, tells what is next, and ends them. Any server goes on with any of them. */
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
     * Begins to import an upload.
     *
     * @param admin who wants that
     * @param how from the desk or by the API; kept sources are read again, whichever way
     * @param upload the number of the upload
     * @param chosen the days to import
     * @param sure whether somebody chose them one by one, those too of whose file hardly anything could be read
     * @param note why, or what it is; may be null
     * @return the number of the run; that of the run that was begun already, where one was; empty if there is no such
     *     upload, or none of the days in it
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
     * Stops a run that goes on. What it imported stays; what it did not is removed with its upload.
     *
     * @param admin who wants that
     * @param id the number of the run
     * @return whether it was stopped; not if it has ended, or reads a folder
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
     * @return what is to be imported next, or empty if nothing is; a run without anything left ends by this
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
     * @return the same as it was uploaded, or as it is kept where it is to be read again; empty if it has gone
     */
    Optional<SourceFile> source(Next next) {
        if (repository.run(next.run()).readsAgain()) {
            return repository.date(next.run(), next.path()).flatMap(readings::source).map(source -> source.at(next.path()));
        }
        Optional<UploadView> upload = Optional.ofNullable(repository.run(next.run()).uploadId()).flatMap(uploads::view);
        return upload.flatMap(found -> uploads.bytes(found.id(), next.path()))
                .map(bytes -> SourceFile.of(next.path(), bytes, upload.get().attribution()));
    }

    /** Ends a run, removes its upload, and tells of it in the audit log. */
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
