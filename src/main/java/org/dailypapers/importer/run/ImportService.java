package org.dailypapers.importer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.content.Severity;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.erasure.Unerased;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.keep.ReadingStore;
import org.dailypapers.digest.keep.Receipt;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.problem.BadRequest;

/**
 * The steps of a run, each in a transaction of its own: whatever is cut off in between, whole digests stay. One step is
 * done at a time, on however many servers.
 */
@ApplicationScoped
public class ImportService {

    /** A folder's run that has done nothing for so long was cut off. */
    public static final Duration SILENCE = Duration.ofSeconds(30);
    private static final String NODE = node();

    @Inject
    private DigestStore store;

    @Inject
    private ReadingStore readings;

    @Inject
    private FolderNews news;

    @Inject
    private DayRepository days;

    @Inject
    private ImportRepository repository;

    @Inject
    private AuditService audit;

    @Inject
    private Event<ImportEnded> ends;

    /**
     * Begins to read a folder, or goes on with the run that was cut off, where no other came after it.
     *
     * @param folder where the files are
     * @param paths the files, below the folder
     * @return the run
     */
    @Transactional
    public long begin(String folder, Collection<String> paths) {
        return begin(folder, NODE, paths);
    }

    /** A run belongs to its server until that is dead: nobody else ends it, goes on with it, or forgets its files. */
    @Transactional
    long begin(String folder, String node, Collection<String> paths) {
        repository.lock();
        Instant now = Instant.now();
        List<ImportRun> unfinished = repository.unfinished().stream()
                .filter(earlier -> earlier.ofFolder() && !earlier.isAlive(node, now.minus(SILENCE))).toList();
        ImportRun run = unfinished.stream().filter(earlier -> earlier.reads(folder) && repository.isNewest(earlier)).findFirst()
                .orElseGet(() -> repository.keep(ImportRun.ofFolder(folder, node, now)));
        unfinished.stream().filter(earlier -> earlier != run).forEach(this::endAsItIs);
        run.moveTo(node);
        run.seen(now);
        repository.forget(run, paths);
        Set<String> known = new HashSet<>(repository.paths(run));
        paths.stream().filter(known::add).forEach(path -> repository.keep(new ImportFile(run, path)));
        return run.id();
    }

    /** Ends the runs of folders whose servers have said nothing for so long that they must be dead. */
    @Transactional
    public void endDead(Instant now) {
        repository.lock();
        Instant since = now.minus(SILENCE);
        repository.unfinished().stream().filter(run -> run.ofFolder() && !run.seenSince(since)).forEach(this::endAsItIs);
    }

    private void endAsItIs(ImportRun run) {
        end(run, repository.pending(run).isPresent() ? ImportRun.State.FAILED : ImportRun.State.DONE);
    }

    /** The server that this is, the same after a restart; several on one machine have folders of their own. */
    private static String node() {
        String home = System.getProperty("jboss.server.base.dir", "");
        return FieldLimit.NODE.cutFront(host() + " " + home);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /**
     * Counts a try to read a file.
     *
     * @param run the run
     * @param path the file
     * @return how often it was tried since it was last read to its end, this time among them
     */
    @Transactional
    public int tries(long run, String path) {
        return repository.tries(run, path);
    }

    /**
     * Reads a file and keeps what stands in it, unless its run was stopped.
     *
     * @param run the run
     * @param came the file; of an upload, one whose path ends as the known path of its day does is that one
     * @throws ImportBusyException if others import for too long
     */
    @Transactional
    public void keep(long run, SourceFile came) {
        ImportFile file = turn(run, came.path());
        boolean folder = file.run().ofFolder();
        String path = folder ? came.path() : UploadPath.own(came.path());
        boolean again = file.run().readsAgain();
        Unerased rest = store.unerased(came, again ? DigestFile.again(came.bytes(), file.date()) : DigestFile.read(came.bytes(), path));
        SourceFile source = rest.file();
        DigestText text = rest.text();
        if (file.didAlready(source.sha256()) || isStopped(file)) {
            return;
        }
        Receipt receipt = text.date() == null ? Receipt.NOTHING : folder ? news.accept(came.sha256(), source, text, run)
                : again ? readings.readAgain(text.date(), came, text, run, file.sure())
                : store.accept(source.at(UploadPath.sameAs(path, days.path(text.date()))), text, run, file.sure());
        switch (receipt.outcome()) {
            case NO_DAY -> end(file, source, null, ImportFile.State.FAILED, receipt, text.diagnostics());
            case IMPORTED -> end(file, source, text.date(), ImportFile.State.IMPORTED, receipt, text.diagnostics());
            case UNCHANGED -> end(file, source, text.date(), ImportFile.State.UNCHANGED, receipt, text.diagnostics());
            case OTHER_PATH -> end(file, source, text.date(), ImportFile.State.FAILED, receipt, List.of(Diagnostic.at(1,
                    Diagnostic.Code.OTHER_SOURCE_PATH, text.date().toString(), receipt.otherPath())));
            // nothing of it is the day's, so that it is shown to nobody who may see the day
            case DOUBTFUL -> end(file, source, null, ImportFile.State.FAILED, receipt, doubts(text));
        }
    }

    private static List<Diagnostic> doubts(DigestText text) {
        List<Diagnostic> all = new ArrayList<>();
        all.add(Diagnostic.at(1, Diagnostic.Code.DOUBTFUL_FILE, text.date().toString(), Integer.toString(text.readable())));
        all.addAll(text.diagnostics());
        return all;
    }

    /** Whether somebody stopped the run of an upload. */
    private static boolean isStopped(ImportFile file) {
        return !file.run().ofFolder() && !file.run().running();
    }

    /** A transaction that ends while it waits has no turn either, and reads no file then. */
    private ImportFile turn(long run, String path) {
        try {
            repository.lock();
            ImportFile file = repository.file(run, path);
            file.run().seen(Instant.now());
            return file;
        } catch (PersistenceException e) {
            throw new ImportBusyException(e);
        }
    }

    private void end(ImportFile file, SourceFile source, LocalDate date, ImportFile.State state, Receipt receipt,
            List<Diagnostic> diagnostics) {
        repository.clear(file);
        file.end(state, source.sha256(), date, receipt.counts());
        receipt.said().forEach(said -> repository.keep(new ImportDiagnostic(file, said, null)));
        if (!diagnostics.isEmpty()) {
            Excerpts excerpts = new Excerpts(source.bytes());
            diagnostics.forEach(diagnostic -> repository.keep(new ImportDiagnostic(file, diagnostic, excerpts.of(diagnostic))));
        }
    }

    /**
     * Records that nothing of a file could be kept. A file that was kept meanwhile, by another server or as it was before,
     * stays so.
     *
     * @param run the run
     * @param path the file
     * @param why what there is to say
     * @throws ImportBusyException if others import for too long
     */
    @Transactional
    public void fail(long run, String path, Diagnostic why) {
        ImportFile file = turn(run, path);
        if (isStopped(file) || file.kept() && (!file.run().ofFolder() || why.code().severity() == Severity.INFO)) {
            return;
        }
        if (!file.kept()) {
            repository.clear(file);
            file.fail();
        }
        repository.keep(new ImportDiagnostic(file, why, null));
    }

    /**
     * Ends a run of a folder. One that changed something is told of in the audit log.
     *
     * @param run the run
     * @param how done or failed
     * @return how many of its files were imported, as they were news
     */
    @Transactional
    public long end(long run, ImportRun.State how) {
        repository.lock();
        ImportRun found = repository.run(run);
        return found.running() ? end(found, how) : 0;
    }

    private long end(ImportRun run, ImportRun.State how) {
        run.end(how, Instant.now());
        ImportEnded ended = repository.ended(run);
        ends.fire(ended);
        ImportReport.RunSummary report = repository.report(run.id());
        if (report.didSomething()) {
            audit.record(null, ImportAudit.RUN, ImportAudit.subject(run.id()), null, ImportAudit.text(report));
        }
        return ended.files().getOrDefault(ImportFile.State.IMPORTED, 0L);
    }

    /**
     * @param page which of its diagnostics, {@link RunPage#SIZE} to a page, from 1
     * @return the newest run, or empty if there was none
     * @throws BadRequest if it has no such page
     */
    @Transactional
    public Optional<RunPage> latest(int page) {
        return repository.newest().map(run -> page(run, page));
    }

    /**
     * @param run the number of a run
     * @param page which of its diagnostics, {@link RunPage#SIZE} to a page, from 1
     * @return the run, or empty if there is none
     * @throws BadRequest if it has no such page
     */
    @Transactional
    public Optional<RunPage> find(long run, int page) {
        return Optional.ofNullable(repository.run(run)).map(found -> page(run, page));
    }

    private RunPage page(long run, int page) {
        Pager pager = new Pager(page, RunPage.SIZE, repository.countDiagnostics(run));
        ImportReport report = new ImportReport(repository.report(run), repository.diagnostics(run, pager.offset(), pager.size()));
        return new RunPage(report, repository.run(run).ofFolder(), pager);
    }
}
