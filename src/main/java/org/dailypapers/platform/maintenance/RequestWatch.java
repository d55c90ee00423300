package org.dailypapers.platform.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.dailypapers.platform.OwnerOnly;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.start.Shutdown;

/**
 * Runs commands that operators give to the running server, as files in the folder {@code requests} of the data folder. Only the owner of
 * that folder has access to it, who could read and write the embedded database anyway.
 */
@ApplicationScoped
public class RequestWatch {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.maintenance");

    @Inject
    private Settings settings;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> watch;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        Path folder = settings.data().resolve("requests");
        try {
            OwnerOnly.make(folder);
            // fails if the folder belongs to another user
            OwnerOnly.keep(folder);
            for (Path left : files(folder)) {
                if (Request.isLeft(left)) {
                    Request.giveUp(left);
                }
            }
            watch = executor.scheduleWithFixedDelay(() -> look(folder), 1, 1, TimeUnit.SECONDS);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "dailypapers.sh cannot ask this server for a backup or a verification, as " + folder
                    + " is no folder of its own (" + e + ")");
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    private void look(Path folder) {
        if (Shutdown.ofProcess().isBegun()) {
            return;
        }
        try {
            for (Path file : files(folder)) {
                if (file.toString().endsWith(Request.ASKED)) {
                    Request request = Request.take(file);
                    executor.submit(() -> Shutdown.ofProcess().holdFor(() -> answer(request)));
                }
            }
        } catch (NoSuchFileException e) {
            // the operator has withdrawn the request, or the folder is gone
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "It cannot be seen what is asked for in " + folder, e);
        }
    }

    private static void answer(Request request) {
        try {
            request.answer((words, out) -> Maintenance.ofProcess(true).run(words, out));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "What was asked for could not be done", e);
            request.drop();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
