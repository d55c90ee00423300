package org.dailypapers.importer.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says when the watched folder must be scanned: when the operating system reports a change in one of its directories, and now and then,
 * because changes on network drives and behind links are not reported.
 */
final class FolderWatch implements AutoCloseable {

    /** How long a change that is not reported can go unnoticed. */
    static final Duration SWEEP = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");

    private final WatchService service;
    /** Whether every directory is watched. If not, the folder must be scanned each time. */
    private boolean complete;
    private final LongSupplier nanoTime;
    private Long scanned;

    /** @param nanoTime the time, as {@link System#nanoTime} gives it; a clock may be set back */
    FolderWatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        service = service();
        complete = service != null;
    }

    private static WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            warn(e);
            return null;
        }
    }

    private static void warn(Exception e) {
        LOG.log(System.Logger.Level.WARNING, "Changes in the import folder are not reported by the operating system (" + e
                + "), so it is scanned every second");
    }

    /**
     * Watches a directory, but not the directories in it. Must be called before its files are looked at, and again at each scan, because
     * the directory may have been replaced.
     */
    void add(Path directory) {
        if (!complete) {
            return;
        }
        try {
            directory.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (NoSuchFileException e) {
            LOG.log(System.Logger.Level.DEBUG, directory + " is gone", e);
        } catch (IOException | UnsupportedOperationException e) {
            complete = false;
            warn(e);
        }
    }

    /**
     * Decides whether to scan the folder now; a scan that is due counts as made.
     *
     * @return whether something has changed since the last call, or may have
     */
    boolean isDue() {
        long now = nanoTime.getAsLong();
        boolean due = !complete || scanned == null || now - scanned >= SWEEP.toNanos();
        for (WatchKey key = next(); key != null; key = next()) {
            key.pollEvents();
            key.reset();
            due = true;
        }
        if (due) {
            scanned = now;
        }
        return due;
    }

    private WatchKey next() {
        return service == null ? null : service.poll();
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
