package org.dailypapers.bench.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dailypapers.bench.server.BenchServer;
import org.dailypapers.bench.server.Folders;

/** A folder that a server watches, and how long the server takes to import what is put there. */
final class FolderImport {

    private static final Pattern READ = Pattern.compile("Read \\d+ files in (\\d+) ms");
    private static final Duration OLD = Duration.ofHours(1);

    private final BenchServer server;
    private final Path watched;
    private int number;

    /**
     * @param server a server that watches the folder
     * @param watched the folder
     */
    FolderImport(BenchServer server, Path watched) {
        this.server = server;
        this.watched = watched;
    }

    /**
     * Puts copies of digests into the folder, all at the same moment.
     *
     * @param digests a folder of digests on days that the server does not have yet
     * @return how many milliseconds the server took to import them, as its log says; checks are not included
     */
    double millis(Path digests) throws IOException, InterruptedException {
        Path hidden = watched.resolve(".next");
        Folders.copy(digests, hidden);
        makeOld(hidden);
        int before = read().size();
        Files.move(hidden, watched.resolve("part" + ++number));
        List<Double> read = read();
        while (read.size() == before) {
            TimeUnit.MILLISECONDS.sleep(200);
            read = read();
        }
        return read.get(read.size() - 1);
    }

    private List<Double> read() throws IOException {
        return READ.matcher(server.said()).results().map(result -> Double.parseDouble(result.group(1))).toList();
    }

    /** Otherwise the server would wait until they have not changed for a while. */
    private static void makeOld(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(OLD)));
            }
        }
    }
}
