package org.dailypapers.importer;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the Markdown files below a folder that are new or changed since they were taken last, and leaves alone those that
 * may still be written: a file is taken once neither its size nor its time has changed for a while.
 */
final class FolderScan {

    private final Path folder;
    private final Duration quiet;
    private final Map<String, Stamp> taken = new HashMap<>();
    private final Map<String, Waiting> waiting = new HashMap<>();

    /**
     * @param folder where to look, recursively; names that begin with a dot are passed over
     * @param quiet how long a file must have been left alone
     */
    FolderScan(Path folder, Duration quiet) {
        this.folder = folder;
        this.quiet = quiet;
    }

    /**
     * @param now the time
     * @return the paths below the folder that can be read now, in order, with {@code /} between the names
     * @throws IOException where the folder itself cannot be read
     */
    List<String> ready(Instant now) throws IOException {
        SortedMap<String, Stamp> found = find();
        waiting.keySet().retainAll(found.keySet());
        List<String> ready = new ArrayList<>();
        found.forEach((path, stamp) -> {
            if (stamp.equals(taken.get(path))) {
                waiting.remove(path);
            } else if (quiet(path, stamp, now)) {
                ready.add(path);
            }
        });
        return ready;
    }

    /**
     * @param path one of the paths that were ready
     * @return the bytes of the file, or null where it changed meanwhile and must be waited for again
     * @throws IOException where it cannot be read
     */
    byte[] take(String path) throws IOException {
        Path file = folder.resolve(path);
        Stamp before = Stamp.of(file);
        byte[] bytes = Files.readAllBytes(file);
        if (!before.equals(Stamp.of(file)) || bytes.length != before.size()) {
            return null;
        }
        passOver(path, before);
        return bytes;
    }

    /** @return the size of a file in bytes */
    long size(String path) throws IOException {
        return Files.size(folder.resolve(path));
    }

    /** Does not take the file again before it changes. */
    void passOver(String path) {
        try {
            passOver(path, Stamp.of(folder.resolve(path)));
        } catch (IOException e) {
            // gone: nothing to pass over
            waiting.remove(path);
        }
    }

    private void passOver(String path, Stamp stamp) {
        taken.put(path, stamp);
        waiting.remove(path);
    }

    private boolean quiet(String path, Stamp stamp, Instant now) {
        Waiting earlier = waiting.get(path);
        if (earlier == null || !earlier.stamp().equals(stamp)) {
            Instant changed = Instant.ofEpochMilli(stamp.modified());
            earlier = new Waiting(stamp, changed.isAfter(now) ? now : changed);
            waiting.put(path, earlier);
        }
        return !earlier.since().plus(quiet).isAfter(now);
    }

    private SortedMap<String, Stamp> find() throws IOException {
        SortedMap<String, Stamp> found = new TreeMap<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Finder(found));
        return found;
    }

    /** What tells that a file has changed. */
    private record Stamp(long size, long modified) {
        static Stamp of(Path file) throws IOException {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        }

        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
        }
    }

    private record Waiting(Stamp stamp, Instant since) {
    }

    private final class Finder extends SimpleFileVisitor<Path> {
        private final Map<String, Stamp> found;

        Finder(Map<String, Stamp> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return hidden(directory) && !directory.equals(folder) ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && !hidden(file) && (name.endsWith(".md") || name.endsWith(".markdown"))) {
                String path = folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
                found.put(path, Stamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(folder)) {
                throw e;
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }
    }
}
