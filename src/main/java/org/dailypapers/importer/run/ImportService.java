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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.problem.BadRequest;

/**
 * The steps of a run, each in its own transaction, so that an interruption never leaves half a digest. Only one step runs at a time,
 * even with several servers.
 */
@ApplicationScoped
public class ImportService {

    /** A folder run that has done nothing for this long was interrupted. */
    public static final Duration SILENCE = Duration.ofSeconds(30);
    private static final String NODE = node();
    private static final int AT_ONCE = 500;

    @Inject
    private DigestStore store;

    @Inject
    private ReadingStore readings;

    @Inject
    private FolderNewsStore news;

    @Inject
    private DayRepository days;

    @Inject
    private ImportRepository repository;

    @Inject
    private AuditService audit;

    @Inject
    private Event<ImportEnded> ends;

    /**
     * Starts a run that reads a folder, or continues its interrupted run if no newer run exists.
     *
     * @param folder the path of the folder
     * @param paths the files to be imported, below the folder
     * @param unchanged the files that need not be imported, see {@link #settled}
     * @return the number of the run
     */
    @Transactional
    public long begin(String folder, Collection<String> paths, Collection<String> unchanged) {
        return begin(folder, NODE, paths, unchanged);
    }

    /** A run belongs to its server until that server is dead: no other server ends it, continues it or removes its files. */
    @Transactional
    long begin(String folder, String node, Collection<String> paths, Collection<String> unchanged) {
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
        run.unchanged(unchanged.stream().filter(path -> !known.contains(path)).count());
        paths.stream().filter(known::add).forEach(path -> repository.keep(new ImportFile(run, path)));
        return run.id();
    }

    /**
     * Finds the files of a folder that nothing can be said of while they stay as they are: they were read, their import was not
     * undone, and the settings are the same.
     *
     * @param paths files, below the folder
     * @param settings the attribution in the settings
     * @return the SHA-256 of the bytes that each of them had then, by path; other files are not in it
     */
    @Transactional
    public Map<String, String> settled(Collection<String> paths, Attribution settings) {
        Map<String, String> settled = new HashMap<>();
        if (paths.isEmpty()) {
            return settled;
        }
        List<String> all = List.copyOf(paths);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Map<String, String> hashes = repository.settled(some, settings);
            some.stream().filter(path -> hashes.containsKey(FolderFile.hash(path)))
                    .forEach(path -> settled.put(path, hashes.get(FolderFile.hash(path))));
        }
        settled.values().removeAll(repository.undoneSources());
        return settled;
    }

    /** Ends folder runs whose servers have been silent for longer than {@link #SILENCE}. */
    @Transactional
    public void endDead(Instant now) {
        repository.lock();
        Instant since = now.minus(SILENCE);
        repository.unfinished().stream().filter(run -> run.ofFolder() && !run.seenSince(since)).forEach(this::endAsItIs);
    }

    private void endAsItIs(ImportRun run) {
        end(run, repository.pending(run).isPresent() ? ImportRun.State.FAILED : ImportRun.State.DONE);
    }

    /**
     * The name of this server, which is the same after a restart: its host name and its folder, since a machine may have several
     * servers.
     */
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
     * @return how often it was tried since it was last processed completely, including this try
     */
    @Transactional
    public int tries(long run, String path) {
        return repository.tries(run, path);
    }

    /**
     * Imports a file, unless its run was stopped.
     *
     * @param run the run
     * @param came the file; an uploaded file whose path ends like the known path of its day is taken for the same file
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
                : again ? readings.readAgain(text.date(), came, rest, run, file.sure())
                : store.accept(source.at(UploadPath.sameAs(path, days.path(text.date()))), text, run, file.sure());
        switch (receipt.outcome()) {
            case NO_DAY -> end(file, source, null, ImportFile.State.FAILED, receipt, text.diagnostics());
            case IMPORTED -> end(file, source, text.date(), ImportFile.State.IMPORTED, receipt, text.diagnostics());
            case UNCHANGED -> end(file, source, text.date(), ImportFile.State.UNCHANGED, receipt, text.diagnostics());
            case OTHER_PATH -> end(file, source, text.date(), ImportFile.State.FAILED, receipt, List.of(Diagnostic.at(1,
                    Diagnostic.Code.OTHER_SOURCE_PATH, text.date().toString(), receipt.otherPath())));
            // recorded without the day, so that people who may see the day do not see this file
            case DOUBTFUL -> end(file, source, null, ImportFile.State.FAILED, receipt, doubts(text));
        }
    }

    private static List<Diagnostic> doubts(DigestText text) {
        List<Diagnostic> all = new ArrayList<>();
        all.add(Diagnostic.at(1, Diagnostic.Code.DOUBTFUL_FILE, text.date().toString(), Integer.toString(text.readable())));
        all.addAll(text.diagnostics());
        return all;
    }

    /** Whether a person stopped the run of an upload. */
    private static boolean isStopped(ImportFile file) {
        return !file.run().ofFolder() && !file.run().running();
    }

    /** If the transaction ends while it waits for the lock, it does not get the lock, and no file is read. */
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
     * Records that a file could not be imported. If the file was imported before, for example by another server, it stays imported.
     *
     * @param run the run
     * @param path the file
     * @param why the diagnostic
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
     * Ends a folder run. If it changed anything, that is recorded in the audit log.
     *
     * @param run the run
     * @param how done or failed
     * @return how many of its files were imported because they were new or changed
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
