package org.dailypapers.bench.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.corpus.Generator;
import org.dailypapers.bench.server.Folders;

/** The speed of an import into a large database, to that into an empty one. */
public final class Growth implements Row {

    private static final int ENTRIES = 5_488;
    /** Days that no loaded corpus has: the first ones warm the server up. */
    private static final LocalDate WARM_DAYS = LocalDate.of(1700, 1, 1);
    private static final LocalDate MEASURED_DAYS = LocalDate.of(2026, 10, 30);

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String about() {
        return "import of 5,488 more entries: entries/s with --size entries in the database to that with none";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        Path digests = Side.TARGET.resolve("run/growth-digests");
        Folders.delete(digests);
        new Generator(options.seed(), ENTRIES, WARM_DAYS).write(digests.resolve("warm"));
        new Generator(options.seed(), ENTRIES, MEASURED_DAYS).write(digests.resolve("measured"));
        double full = speed(options, digests, false);
        double empty = speed(options, digests, true);
        return new Table(name() + ": " + about(), "entries/s with %,d".formatted(options.size()), "entries/s with none", "ratio").row(full, empty, full / empty);
    }

    private static double speed(Options options, Path digests, boolean empty) throws IOException, InterruptedException {
        Path watched = Side.TARGET.resolve("run/growth-watched");
        Folders.delete(watched);
        Files.createDirectories(watched);
        Map<String, String> environment = Map.of("DAILYPAPERS_IMPORT_DIR", watched.toString());
        try (Side side = empty ? Side.empty("growth", options, options.port(), environment) : Side.open("growth", options.ofSize(options.size()), options.port(), environment)) {
            FolderImport folder = new FolderImport(side.server(), watched);
            folder.millis(digests.resolve("warm"));
            side.server().awaitQuiet();
            return ENTRIES * 1e3 / folder.millis(digests.resolve("measured"));
        }
    }
}
