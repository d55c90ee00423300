package org.dailypapers.importer.folder;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.importer.run.FileImport;
import org.dailypapers.importer.run.FolderScan;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.database.BackgroundWork;
import org.dailypapers.platform.database.DiskSpace;
import org.dailypapers.platform.database.Trouble;
import org.dailypapers.platform.start.ReadinessCheck;
import org.dailypapers.platform.start.Shutdown;

/** Imports the watched folder when the server starts, and then each file in it that is new or changed. */
@ApplicationScoped
public class FolderImport implements ReadinessCheck {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");
    public static final Duration QUIET = Duration.ofSeconds(6);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);
    private static final long EVERY_SECONDS = 1;

    @Inject
    private Settings settings;

    @Inject
    private ImportService imports;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> ticks;
    private FolderWatch watch;
    private FolderScan scan;
    private Attribution attribution;
    private FileImport files;
    /** The files that the current run need not import. */
    private final Set<String> unchanged = new HashSet<>();
    private volatile boolean begun;
    private boolean unreadable;
    /** Whether a run has begun but its end is not recorded yet, for example because the database became unavailable. */
    private boolean unfinished;
    private volatile FolderLook look;
    private final Shutdown shutdown = Shutdown.ofProcess();
    private final Trouble trouble = new Trouble(LOG);

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        if (settings.importFolder() == null) {
            begun = true;
            return;
        }
        watch = new FolderWatch(System::nanoTime);
        scan = new FolderScan(settings.importFolder(), QUIET, watch::add);
        attribution = new Attribution(settings.sourceAuthor(), settings.sourceAddress(), settings.sourceLicence());
        files = new FileImport(imports, attribution);
        ticks = executor.scheduleWithFixedDelay(() -> shutdown.holdFor(this::tick), 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (ticks != null) {
            ticks.cancel(false);
            watch.close();
        }
    }

    @Override
    public boolean ready() {
        return begun;
    }

    /** @return the result of the last scan of the folder; null before the first scan */
    FolderLook look() {
        return look;
    }

    /** @return why the import is failing at the moment; null if it is not */
    Throwable trouble() {
        return trouble.now();
    }

    /** Catches everything, because an exception would end the scheduled task. */
    private void tick() {
        if (!BackgroundWork.mayGoOn()) {
            // readers can be served without an import
            begun |= DiskSpace.ofProcess().isLow();
            return;
        }
        boolean goesOn = !begun || unfinished || trouble.now() != null || scan.isWaiting();
        if (!watch.isDue() && !goesOn) {
            return;
        }
        try {
            List<FolderScan.FoundFile> ready = scanned();
            if (!ready.isEmpty() || !begun || unfinished) {
                run(ready);
            }
            trouble.over();
        } catch (Throwable e) {
            if (shutdown.isBegun() || unreadable) {
                trouble.is(e);
            } else {
                trouble.is("The import from " + settings.importFolder() + " cannot go on at the moment; it is tried again every second", e);
            }
        }
    }

    private List<FolderScan.FoundFile> scanned() throws IOException {
        Instant start = Instant.now();
        try {
            List<FolderScan.FoundFile> ready = scan.ready(start);
            if (unreadable) {
                unreadable = false;
                LOG.log(System.Logger.Level.INFO, "The import folder " + settings.importFolder() + " can be read again.");
            }
            looked(start, null);
            return ready;
        } catch (IOException e) {
            if (!unreadable) {
                LOG.log(System.Logger.Level.ERROR, "The import folder " + settings.importFolder() + " cannot be read (" + why(e)
                        + "). It is looked for every second; what was imported from it stays.");
            }
            unreadable = true;
            looked(start, why(e));
            throw e;
        }
    }

    private void looked(Instant start, String problem) {
        Instant end = Instant.now();
        look = new FolderLook(end, Duration.between(start, end), scan.found(), problem);
    }

    private static String why(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return "there is no such folder";
        }
        return e instanceof AccessDeniedException ? "this process may not" : e.toString();
    }

    /**
     * Imports files for as long as new ones become ready, and waits a few seconds for files that may still be being written. Begins no
     * run if nothing is new, except for the first one after a start.
     */
    private void run(List<FolderScan.FoundFile> ready) throws IOException, InterruptedException {
        Instant start = Instant.now();
        List<FolderScan.FoundFile> news = news(ready);
        if (begun && !unfinished && news.isEmpty()) {
            unchanged.clear();
            return;
        }
        List<FolderScan.FoundFile> next;
        long run;
        int count = 0;
        unfinished = true;
        do {
            run = imports.begin(settings.importFolder().toString(), news.stream().map(FileImport::shortened).toList(), unchanged);
            begun = true;
            for (FolderScan.FoundFile file : news) {
                if (shutdown.isBegun()) {
                    return;
                }
                BackgroundWork.step();
                files.read(run, file);
                scan.done(file);
                count++;
            }
            next = more(start);
            news = news(next);
        } while (!next.isEmpty() && !shutdown.isBegun());
        if (shutdown.isBegun()) {
            return;
        }
        long imported = imports.end(run, ImportRun.State.DONE);
        unfinished = false;
        LOG.log(System.Logger.Level.INFO, "Read " + (count + unchanged.size()) + " files in " + Duration.between(start, Instant.now()).toMillis()
                + " ms; new or changed were " + imported);
        unchanged.clear();
    }

    /** Leaves out the files that are as they were when they were read before. */
    private List<FolderScan.FoundFile> news(List<FolderScan.FoundFile> ready) {
        Map<String, String> settled = imports.settled(ready.stream().map(FileImport::shortened).toList(), attribution);
        List<FolderScan.FoundFile> news = new ArrayList<>();
        for (FolderScan.FoundFile file : ready) {
            if (shutdown.isBegun()) {
                break;
            }
            BackgroundWork.step();
            String path = FileImport.shortened(file);
            if (settled.containsKey(path) && file.has(settled.get(path))) {
                unchanged.add(path);
                scan.done(file);
            } else {
                news.add(file);
            }
        }
        return news;
    }

    private List<FolderScan.FoundFile> more(Instant start) throws IOException, InterruptedException {
        List<FolderScan.FoundFile> next = scanned();
        while (next.isEmpty() && scan.isWaiting() && !shutdown.isBegun()
                && Duration.between(start, Instant.now()).compareTo(LONGEST_WAIT) < 0) {
            TimeUnit.SECONDS.sleep(EVERY_SECONDS);
            next = scanned();
        }
        return next;
    }
}
