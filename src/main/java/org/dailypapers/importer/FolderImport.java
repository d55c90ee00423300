package org.dailypapers.importer;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dailypapers.content.Diagnostic;
import org.dailypapers.digest.Attribution;
import org.dailypapers.digest.SourceFile;
import org.dailypapers.platform.ReadinessCheck;
import org.dailypapers.platform.Settings;

/** Reads the folder of digests at the start, and then whatever is new or changed in it. */
@ApplicationScoped
public class FolderImport implements ReadinessCheck {

    /** Largest file that is read, in bytes. */
    static final long LARGEST = 20L * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");
    private static final Duration QUIET = Duration.ofSeconds(6);
    private static final long EVERY_SECONDS = 1;

    @Inject
    private Settings settings;

    @Inject
    private ImportService imports;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> watch;
    private FolderScan scan;
    private volatile boolean begun;
    private boolean troubled;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        if (settings.importFolder() == null) {
            begun = true;
            return;
        }
        scan = new FolderScan(settings.importFolder(), QUIET);
        watch = executor.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    @Override
    public boolean ready() {
        return begun;
    }

    private void look() {
        try {
            List<String> paths = scan.ready(Instant.now());
            if (!paths.isEmpty() || !begun) {
                run(paths);
            }
            troubled = false;
        } catch (Exception e) {
            if (!troubled) {
                LOG.log(System.Logger.Level.ERROR, "The import from " + settings.importFolder()
                        + " cannot go on at the moment; it is tried again every second", e);
            }
            troubled = true;
        }
    }

    private void run(List<String> paths) {
        long run = imports.begin(settings.importFolder().toString(), paths);
        begun = true;
        Instant start = Instant.now();
        for (String path : paths) {
            if (watch.isCancelled()) {
                return;
            }
            read(run, path);
        }
        imports.end(run, ImportRun.State.DONE);
        LOG.log(System.Logger.Level.INFO, "Imported " + paths.size() + " files in "
                + Duration.between(start, Instant.now()).toMillis() + " ms");
    }

    private void read(long run, String path) {
        try {
            if (scan.size(path) > LARGEST) {
                scan.passOver(path);
                imports.fail(run, path, Diagnostic.at(1, Diagnostic.Code.TOO_LARGE, Long.toString(LARGEST >> 20)));
                return;
            }
            byte[] bytes = scan.take(path);
            if (bytes == null) {
                imports.fail(run, path, Diagnostic.at(1, Diagnostic.Code.UNREADABLE_FILE, "changed while it was read"));
            } else {
                imports.keep(run, SourceFile.of(path, bytes, attribution()));
            }
        } catch (Exception e) {
            // also what a failed commit throws unannounced
            LOG.log(System.Logger.Level.WARNING, path + " could not be imported", e);
            scan.passOver(path);
            imports.fail(run, path, Diagnostic.at(1, Diagnostic.Code.UNREADABLE_FILE, String.valueOf(e.getMessage())));
        }
    }

    private Attribution attribution() {
        return new Attribution(settings.sourceAuthor(), settings.sourceAddress(), settings.sourceLicence());
    }
}
