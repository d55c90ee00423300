package org.dailypapers.importer.upload;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.importer.run.FileImport;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.platform.database.BackgroundWork;
import org.dailypapers.platform.database.Trouble;
import org.dailypapers.platform.start.Shutdown;

/** Imports uploads in the background, one file after the other. Continues runs that this or another server did not finish. */
@ApplicationScoped
public class UploadImport {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);

    @Inject
    private UploadRunService runs;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> watch;
    private FileImport files;
    private Instant swept = Instant.EPOCH;
    private Instant forgot = Instant.EPOCH;
    private final Shutdown shutdown = Shutdown.ofProcess();
    private final Trouble trouble = new Trouble(LOG);

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        files = new FileImport(imports, null);
        watch = executor.scheduleWithFixedDelay(() -> shutdown.holdFor(this::look), 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    /** @return why the import is failing at the moment; null if it is not */
    Throwable trouble() {
        return trouble.now();
    }

    /** Catches everything, because an exception would end the scheduled task. A file that fails too often is left out. */
    private void look() {
        if (!BackgroundWork.mayTidy()) {
            return;
        }
        try {
            forget(Instant.now());
            if (!BackgroundWork.mayGoOn()) {
                return;
            }
            sweep(Instant.now());
            Optional<UploadRunService.Next> next = runs.next(Instant.now());
            while (next.isPresent() && !shutdown.isBegun()) {
                BackgroundWork.step();
                read(next.get());
                next = runs.next(Instant.now());
            }
            trouble.over();
        } catch (Throwable e) {
            if (shutdown.isBegun()) {
                trouble.is(e);
            } else {
                trouble.is("The import of an upload cannot go on at the moment; it is tried again every second", e);
            }
        }
    }

    private void read(UploadRunService.Next next) {
        if (files.givesUp(next.run(), next.path())) {
            return;
        }
        Optional<SourceFile> source = runs.source(next);
        if (source.isPresent()) {
            files.keep(next.run(), source.get());
        } else {
            files.fail(next.run(), next.path(), Diagnostic.at(1, Diagnostic.Code.UPLOAD_GONE));
        }
    }

    private void sweep(Instant now) {
        if (swept.plus(BETWEEN_SWEEPS).isBefore(now)) {
            imports.endDead(now);
            swept = now;
        }
    }

    private void forget(Instant now) {
        if (forgot.plus(BETWEEN_SWEEPS).isBefore(now)) {
            forgot = now;
            int forgotten = uploads.forget(now);
            if (forgotten > 0) {
                LOG.log(System.Logger.Level.INFO, "Removed " + forgotten + " uploads that nobody imported within a day");
            }
        }
    }
}
