package org.dailypapers.importer.run;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dailypapers.hash.Sha256;

/**
 * Finds the Markdown files below a folder that are new or have changed since they were last processed. Skips files that may still be
 * being written: a file is ready when its size and time have not changed for a while.
 */
public final class FolderScan {

    private static final char NO_CHARACTER = '\uFFFD';

    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

    private final Path folder;
    private final Duration quiet;
    private final Consumer<Path> directories;
    private final Map<Path, Stamp> done = new HashMap<>();
    private final Map<Path, Waiting> waiting = new HashMap<>();
    private int found;

    /**
     * @param folder the folder to scan, recursively; names that begin with a dot are skipped
     * @param quiet how long a file must have been unchanged to be ready
     * @param directories is given each directory, before its files are looked at
     */
    public FolderScan(Path folder, Duration quiet, Consumer<Path> directories) {
        this.folder = folder;
        this.quiet = quiet;
        this.directories = directories;
    }

    /**
     * @param now the time
     * @return the files that can be read now, in the order of their names
     * @throws IOException if the folder itself cannot be read
     */
    public List<FoundFile> ready(Instant now) throws IOException {
        SortedMap<Path, Stamp> files = find();
        found = files.size();
        waiting.keySet().retainAll(files.keySet());
        List<FoundFile> ready = new ArrayList<>();
        files.forEach((file, stamp) -> {
            if (stamp.equals(done.get(file))) {
                waiting.remove(file);
            } else if (quiet(file, stamp, now)) {
                ready.add(new FoundFile(file, name(file), stamp));
            }
        });
        return ready;
    }

    /** @return whether there are files that are not ready yet, or that are ready and not processed */
    public boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** @return how many files the last scan found */
    public int found() {
        return found;
    }

    /** Marks a file as processed; it is not found again until it changes. */
    public void done(FoundFile file) {
        done.put(file.file(), file.stamp());
        waiting.remove(file.file());
    }

    private boolean quiet(Path file, Stamp stamp, Instant now) {
        Waiting earlier = waiting.get(file);
        if (earlier == null || !earlier.stamp().equals(stamp)) {
            Instant changed = Instant.ofEpochMilli(stamp.modified());
            earlier = new Waiting(stamp, changed.isAfter(now) ? now : changed);
            waiting.put(file, earlier);
        }
        return !earlier.since().plus(quiet).isAfter(now);
    }

    private SortedMap<Path, Stamp> find() throws IOException {
        SortedMap<Path, Stamp> found = new TreeMap<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Finder(found));
        return found;
    }

    /**
     * Decodes the name as UTF-8, whatever the locale of this process is. A name that is not UTF-8 is percent-encoded as in a URI, because
     * otherwise different files could get the same name.
     */
    private String name(Path file) {
        String name = folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        String raw = folder.toUri().relativize(file.toUri()).getRawPath();
        String decoded = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.indexOf(NO_CHARACTER) < 0 ? decoded : raw;
    }

    /**
     * A file that is ready.
     *
     * @param file its location
     * @param path its path below the folder, with {@code /} between the names
     * @param stamp its size and time when it was found
     */
    public record FoundFile(Path file, String path, Stamp stamp) {

        /**
         * @return its bytes, or null if it has changed since it was found
         * @throws IOException if it cannot be read
         */
        byte[] read() throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            return stamp.equals(Stamp.of(file)) && bytes.length == stamp.size() ? bytes : null;
        }

        /** @return whether its bytes have this SHA-256; false if it cannot be read, has changed since it was found or is too large */
        public boolean has(String sha256) {
            try {
                byte[] bytes = stamp.size() > FileImport.LARGEST ? null : read();
                return bytes != null && Sha256.of(bytes).equals(sha256);
            } catch (IOException e) {
                return false;
            }
        }
    }

    /**
     * The size and time of a file, by which changes are detected.
     *
     * @param size in bytes
     * @param modified in milliseconds since 1970 UTC
     */
    record Stamp(long size, long modified) {
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
        private final Map<Path, Stamp> found;

        Finder(Map<Path, Stamp> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (hidden(directory) && !directory.equals(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            directories.accept(directory);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && !hidden(file) && (name.endsWith(".md") || name.endsWith(".markdown"))) {
                found.put(file, Stamp.of(attributes));
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
